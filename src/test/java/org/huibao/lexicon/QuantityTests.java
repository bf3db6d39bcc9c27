package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTests {
    private static Quantity of(String text) {
        return Quantity.of(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "35户 | 35 | 户",
                "-3.50 | -3.50 | ''",
                "3.2亿元 | 3.2 | 亿元",
                "12% | 12 | %",
                "¥1,234.50 | 1234.50 | ''",
                "RMB12 | 12 | ''",
                "1 234 567 | 1234567 | ''",
                ".5 | 0.5 | ''",
                "956元/月 | 956 | 元/月",
                "12(户) | 12 | (户)",
                "12万 | 12 | 万"
            })
    void is_a_number_and_what_it_counts(String text, BigDecimal number, String unit) {
        assertThat(of(text).number()).isEqualByComparingTo(number);
        assertThat(of(text).unit()).isEqualTo(unit);
        assertThat(of(text).isApproximate()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"约12户", "12余户", "≥12", "近12", "12左右", "about12", "12以上", "12多万元", "12万余元", "12+"})
    void is_approximate_where_a_word_says_so(String text) {
        assertThat(of(text).isApproximate()).isTrue();
        assertThat(of(text).number()).isEqualByComparingTo("12");
    }

    @Test
    void the_apostrophe_before_a_number_is_no_part_of_it() {
        assertThat(of("'12").number()).isEqualByComparingTo("12");
        assertThat(of("’12户").unit()).isEqualTo("户");
    }

    @Test
    void a_round_sum_is_exact() {
        assertThat(of("12元整").isApproximate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234 | false",
                "12,345,678.5 | false",
                "12,34 | true",
                "1,2345 | true",
                "1234,567 | true",
                "1,234 567 | true",
                "12 34 | true",
                "0,123 | true"
            })
    void separators_belong_strictly_between_groups_of_three(String text, boolean odd) {
        assertThat(of(text).isOddlyGrouped()).isEqualTo(odd);
    }

    @ParameterizedTest
    @ValueSource(strings = {"007", "12.", "1e3", "1.5E+2"})
    void a_leading_zero_a_bare_point_and_an_exponent_are_doubtful(String text) {
        assertThat(of(text).isDoubtful()).isTrue();
    }

    @Test
    void ordinary_decimals_are_not_doubtful() {
        assertThat(of("0.5").isDoubtful()).isFalse();
        assertThat(of("0").isDoubtful()).isFalse();
        assertThat(of("¥5").isCurrency()).isTrue();
        assertThat(of("5元").isCurrency()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "户", "12户34人", "12-34", "1.2.3", "1234567890123456", "12户,其中3户", "一二"})
    void anything_else_is_none(String text) {
        assertThat(Quantity.of(text)).isEmpty();
    }

    @Test
    void a_text_is_no_longer_than_a_number_with_its_words() {
        assertThat(of("0." + "1".repeat(58)).number()).isEqualByComparingTo("0.111111111111111");
        assertThat(Quantity.of("0." + "1".repeat(59))).isEmpty();
    }

    @Test
    void digits_of_a_binary_number_are_rounded_to_what_was_meant() {
        assertThat(of("8.0700000000000003").number()).isEqualByComparingTo("8.07");
        assertThat(Quantity.isFigure(new BigDecimal("999999999999999.5"))).isTrue();
        assertThat(Quantity.isFigure(new BigDecimal("1E15"))).isFalse();
    }
}
