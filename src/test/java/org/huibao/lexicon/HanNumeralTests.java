package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanNumeralTests {
    @ParameterizedTest
    @CsvSource({
        "五, 5",
        "十, 10",
        "二十一, 21",
        "廿三, 23",
        "一百零五, 105",
        "一百一十, 110",
        "九百九十九, 999",
        "两千, 2000",
        "一千零二十三, 1023",
        "一万零一, 10001",
        "三万五千, 35000",
        "一亿二千万, 120000000",
        "一万亿, 1000000000000",
        "壹仟贰佰, 1200",
        "一千一百一十一万一千一百一十一亿一千一百一十一万, 1111111111110000"
    })
    void adds_up_digits_times_their_powers(String text, long number) {
        assertThat(HanNumeral.value(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "千",
                "一百二",
                "三千五",
                "一万二",
                "十百",
                "十廿",
                "二廿",
                "一一",
                "万",
                "一二十",
                "五元",
                "一千一百一十一万一千一百一十一亿一千一百一十一万一千一百一十一"
            })
    void refuses_what_is_no_number_or_can_be_two(String text) {
        assertThat(HanNumeral.value(text)).isEmpty();
    }
}
