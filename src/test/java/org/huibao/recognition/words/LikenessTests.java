package org.huibao.recognition.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {
    @ParameterizedTest
    @CsvSource({"低保户数, 低保数", "低保人数, 城市低保总人数", "低保, 低保"})
    void one_is_the_other_shortened(String one, String other) {
        assertThat(Likeness.isShortened(one, other)).isTrue();
        assertThat(Likeness.isShortened(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"低保户数, 数户", "低, 低保", "低保户数, 低保人数"})
    void one_is_not_the_other_shortened(String one, String other) {
        assertThat(Likeness.isShortened(one, other)).isFalse();
    }

    @Test
    void likeness_is_counted_in_neighbouring_pairs() {
        assertThat(Likeness.percent("低保户数", "低保户数")).isEqualTo(100);
        assertThat(Likeness.percent("低保户数", "低保人数")).isEqualTo(33);
        assertThat(Likeness.percent("低保", "特困")).isZero();
        assertThat(Likeness.percent("一", "一")).isEqualTo(100);
        assertThat(Likeness.percent("一", "一二")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"黄水镇, 黄永镇", "黄水镇, 黄水", "黄水镇, 黄水水镇", "黄水镇, 水黄镇", "黄水镇, 黄水乡"})
    void a_slip_is_one_letter_wrong_too_many_too_few_or_two_swapped(String one, String other) {
        assertThat(Likeness.isSlip(one, other)).isTrue();
        assertThat(Likeness.isSlip(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"黄水镇, 黄水镇", "黄水镇, 西沱镇", "黄水镇, 黄", "黄水镇, 镇水黄"})
    void more_than_that_or_nothing_at_all_is_no_slip(String one, String other) {
        assertThat(Likeness.isSlip(one, other)).isFalse();
    }
}
