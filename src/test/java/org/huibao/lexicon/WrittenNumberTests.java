package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTests {
    private static final String DIGITS = "零一二三四五六七八九";

    @Test
    void reads_every_number_up_to_a_hundred() {
        for (int number = 1; number < 100; number++) {
            assertThat(WrittenNumber.value(spelled(number))).as(spelled(number)).contains((long) number);
        }
    }

    private static String spelled(int number) {
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10);
    }

    @Test
    void an_ordinal_in_digits_is_the_same_as_in_words() {
        assertThat(WrittenNumber.ordinals("第十期")).isEqualTo(WrittenNumber.ordinals("第10期"));
        assertThat(WrittenNumber.ordinals("第１２期")).isEqualTo(WrittenNumber.ordinals("第十二期"));
        assertThat(WrittenNumber.inDigits("第十期和二十一次")).isEqualTo("第10期和21次");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "百", "一百二", "一万二", "十十", "二千三千", "1十", "OO", "约十", "-1"})
    void reads_nothing_into_what_is_no_number_or_two(String text) {
        assertThat(WrittenNumber.value(text)).isEmpty();
    }
}
