package org.huibao.reading.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatCodeTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0.00 | 3.14159 | 3.14",
                "0.00 | -3.14159 | -3.14",
                "#,##0 | 1234567 | 1,234,567",
                "0%  | 0.125 | 13%",
                "0;(0) | -5 | (5)",
                "0;-0;\"无\" | 0 | 无",
                "0;-0;\"无\" | 3 | 3",
                "0\"户\" | 12 | 12户",
                "\"a;b\"0;-0 | 5 | a;b5",
                "[>=10000]0.0,\"千\";0 | 25000 | 25.0千",
                "[>=10000]0.0,\"千\";0 | 250 | 250",
                "[<0]\"负\"0;0 | -7 | -负7",
                "[=1]\"是\";[=0]\"否\" | 2 | #",
                "[<>0]0.0;0 | 2 | 2.0"
            })
    void shows_a_number_in_the_section_that_is_for_it(String code, BigDecimal number, String shown) {
        FormatCode format = Objects.requireNonNull(FormatCode.of(code));

        assertThat(format.show(number).strip()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00E+00", "# ?/?", "[DBNum1]0", "[h]:mm", "[dbnum2][$-804]0"})
    void what_prints_more_than_digits_and_words_is_left_to_others(String code) {
        assertThat(FormatCode.of(code)).isNull();
    }
}
