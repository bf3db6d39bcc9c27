package org.huibao.reading.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.grid.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptValueTests {
    private static Cell number(String number) {
        return Cell.number(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource({
        "88, 88, true",
        "88, 88.0, true",
        "3.3, 3.30000000000001, true",
        "0, 0.0000000009, true",
        "0, 0.0000000011, false",
        "100000000000, 100000000000.9, true",
        "100000000000, 100000000001.1, false"
    })
    void numbers_are_the_same_up_to_the_order_of_adding(String kept, String result, boolean same) {
        assertThat(KeptValue.isSame(number(kept), number(result))).isEqualTo(same);
    }

    @Test
    void anything_else_is_the_same_letter_by_letter() {
        assertThat(KeptValue.isSame(Cell.text("12"), Cell.text("12"))).isTrue();
        assertThat(KeptValue.isSame(Cell.text("12"), number("12"))).isFalse();
        assertThat(KeptValue.isSame(Cell.text("TRUE"), Grid.logical(true))).isFalse();
    }

    @Test
    void an_empty_text_says_nothing_beside_a_figure() {
        assertThat(KeptValue.saysNothing(Cell.text(" "), number("12"))).isTrue();
        assertThat(KeptValue.saysNothing(Cell.text(""), number("0"))).isFalse();
        assertThat(KeptValue.saysNothing(Cell.text(""), Cell.text("12"))).isFalse();
        assertThat(KeptValue.saysNothing(Cell.text("—"), number("12"))).isFalse();
    }
}
