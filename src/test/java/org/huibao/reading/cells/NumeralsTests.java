package org.huibao.reading.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTests {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "+12, 12",
        "12.50, 12.5",
        ".5, 0.5",
        "5., 5",
        "4.8799999999999999, 4.88",
        "123456789012345678, 123456789012346000",
        "0.000000000000000012345, 0.000000000000000012345",
        "1E3, 1000",
        "1.5e-2, 0.015",
        "9.99999999999999999, 10",
        "000012, 12"
    })
    void a_number_has_fifteen_digits_that_count(String text, String number) {
        assertThat(Numerals.of(text)).isEqualTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1.2.3", "1e", "1e+", "1e1x", "1x", "1e99999", "1e999", "--1", "１", " 1"})
    void anything_else_is_none(String text) {
        assertThat(Numerals.of(text)).isNull();
    }

    @Test
    void only_the_characters_that_are_named_are_read() {
        Numerals numerals = new Numerals();

        assertThat(numerals.parse("a-12.5b".toCharArray(), 1, 6)).isTrue();
        assertThat(numerals.digits()).isEqualTo(-125);
        assertThat(numerals.scale()).isEqualTo(1);
        assertThat(numerals.parse("a".toCharArray(), 1, 1)).isFalse();
    }

    @Test
    void a_binary_number_is_what_a_spreadsheet_shows() {
        assertThat(Numerals.shown(0.1 + 0.2)).isEqualTo(new BigDecimal("0.3"));
        assertThat(Numerals.shown(1e20)).isEqualTo(new BigDecimal("100000000000000000000"));
        assertThat(Numerals.shown(Double.NaN)).isNull();
        assertThat(Numerals.shown(Double.NEGATIVE_INFINITY)).isNull();
    }
}
