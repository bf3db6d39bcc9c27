package org.huibao.reading.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePictureTests {
    /** A Thursday. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(2023, 1, 12, 15, 4, 9);

    private static String seen(String code, LocalDateTime moment) {
        return Objects.requireNonNull(DatePicture.of(code)).show(moment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy\"年度\"m\"月份\" | 2023年度1月份",
                "yyyy年度m月份 | 2023年度1月份",
                "\"截至\"yyyy\"年\"m\"月\"d\"日\" | 截至2023年1月12日",
                "aaaa | 星期四",
                "aaa | 四",
                "yyyy/m/d aaaa | 2023/1/12 星期四",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\" | 二〇二三年一月十二日",
                "[DBNum2][$-804]yyyy\"年\"m\"月\"d\"日\" | 贰零贰叁年壹月壹拾贰日",
                "[DBNum3]m\"月\" | １月",
                "h\"时\"mm\"分\"ss\"秒\" | 15时04分09秒",
                "上午/下午h\"时\"mm\"分\" | 下午3时04分",
                "AM/PM h:mm | 下午 3:04",
                "e-mm-dd | 2023-01-12",
                "m/d/yy | 1/12/23",
                "mmm d, yyyy | Jan 12, 2023",
                "dddd, mmmm dd | Thursday, January 12",
                "mm:ss.00 | 04:09.00",
                "[$-F800]yyyy\\-mm\\-dd;@ | 2023-01-12",
                "[Red]yyyy.m | 2023.1",
                "[h]:mm | 15:04"
            })
    void a_date_is_shown_as_its_format_says(String code, String shown) {
        assertThat(seen(code, MOMENT)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "G/通用格式",
                "0.00",
                "#,##0\"元/day\"",
                "\"yyyy-mm-dd\"0",
                "0.00E+00",
                "@",
                ";;;",
                "[>=10000]0.0,\"万\";0",
                "[DBNum1]General",
                "\"$\"#,##0.00",
                "\\d\\y"
            })
    void a_number_is_no_date_because_of_its_letters(String code) {
        assertThat(DatePicture.of(code)).isNull();
    }

    @Test
    void an_m_is_a_minute_beside_hours_or_seconds_and_a_month_elsewhere() {
        assertThat(seen("m-d h:m", MOMENT)).isEqualTo("1-12 15:4");
        assertThat(seen("m:ss", MOMENT)).isEqualTo("4:09");
        assertThat(seen("h\"时\"m\"分\" m\"月\"", MOMENT)).isEqualTo("15时4分 1月");
    }
}
