package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2023年1月低保统计表, 2023, 1月",
                "２０２３年０１月, 2023, 1月",
                "二〇二三年十二月, 2023, 12月",
                "2023年1-10月, 2023, 10月",
                "2023.01, 2023, 1月",
                "202310, 2023, 10月",
                "2023年第三季度, 2023, 3季度",
                "2023年2季度, 2023, 2季度",
                "2023年上半年, 2023, 上半年",
                "2023年度统计表, 2023, -",
                "10月份报表, -, 10月",
                "下半年, -, 下半年"
            })
    void is_what_a_title_names(String title, String year, String part) {
        assertThat(Period.in(title)).hasValue(new Period(year, part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"低保统计表", "1月5日", "第三期", "3户", "", "月亮湾"})
    void is_none_where_nothing_is_named(String title) {
        assertThat(Period.in(title)).isEmpty();
    }

    @Test
    void a_day_on_which_a_table_was_filled_in_says_only_its_year() {
        assertThat(Period.in("填表日期：2023-02-08")).hasValue(new Period("2023", null));
        assertThat(Period.in("2023年1月 填报日期2月3日")).hasValue(new Period("2023", "1月"));
    }

    @Test
    void two_fit_where_what_both_name_is_equal() {
        Period whole = new Period("2023", "1月");

        assertThat(whole.fits(new Period("2023", null))).isTrue();
        assertThat(whole.fits(new Period(null, "1月"))).isTrue();
        assertThat(whole.fits(new Period("2022", "1月"))).isFalse();
        assertThat(whole.fits(new Period("2023", "2月"))).isFalse();
        assertThat(whole.fits(new Period(null, null))).isTrue();
    }

    @Test
    void words_that_name_a_period_can_be_told_and_taken_away() {
        assertThat(Period.isIn("1-10月资金总支出")).isTrue();
        assertThat(Period.isIn("资金总支出")).isFalse();
        assertThat(Period.isIn("一季")).isFalse();
        assertThat(Period.without("2023年1-10月资金总支出")).isEqualTo("资金总支出");
        assertThat(Period.without("上半年累计")).isEqualTo("累计");
    }
}
