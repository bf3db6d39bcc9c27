package org.huibao.reading.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatSectionTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "0|12.5|13",
                "0.0|12.25|12.3",
                "0.0#|12.5|12.5",
                "0.??|12.5|12.5 ",
                "#.##|0.5|.5",
                "000|7|007",
                "???|7|  7",
                "#,##0.00|1234567.891|1,234,567.89",
                "#,###|12|12",
                "0,0|1234|1,234",
                "0,|12345|12",
                "0.0,,|12345678|12.3",
                "0%|0.5|50%",
                "0.0%|0.0125|1.3%",
                "0\"户\"|5|5户",
                "\"约\"0|5|约5",
                "0\\x|5|5x",
                "0!元|5|5元",
                "0_)|5|5 ",
                "* 0|5|5",
                "[$¥-804]0|5|¥5",
                "[Red]0|5|5",
                "General\"户\"|12.50|12.5户",
                "G/通用格式|3|3",
                "\"无\"|5|无",
                "000-0000|1234567|123-4567",
                "0.0.0|1.25|1.2.5",
                "0|-5|5",
                "\"open|5|open"
            })
    void draws_a_number_without_its_sign(String section, BigDecimal number, String shown) {
        assertThat(FormatSection.of(section).show(number)).isEqualTo(shown);
    }
}
