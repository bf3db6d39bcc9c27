package org.huibao.reading.looks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumeralsTests {
    @ParameterizedTest
    @CsvSource({
        "DBNum1, 0, 〇",
        "DBNum1, 9, 九",
        "DBNum1, 10, 十",
        "dbnum1, 12, 十二",
        "DBNum1, 20, 二十",
        "DBNum1, 31, 三十一",
        "DBNum2, 10, 壹拾",
        "DBNum2, 31, 叁拾壹",
        "DBNum3, 31, ３１",
        "Red, 31, 31"
    })
    void a_number_is_said_as_the_switch_asks(String word, int number, String said) {
        assertThat(ChineseNumerals.of(word, String::valueOf).apply(number)).isEqualTo(said);
    }
}
