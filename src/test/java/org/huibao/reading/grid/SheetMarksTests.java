package org.huibao.reading.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetMarksTests {
    private final SheetMarks marks = new SheetMarks();

    @Test
    void what_is_struck_out_comes_row_by_row_with_its_text() {
        marks.strike(Grid.key(4, 1));
        marks.strike(Grid.key(2, 3), "80");
        marks.strike(Grid.key(2, 0), "9");

        assertThat(marks.struckOut(place -> "whole"))
                .containsExactly(new StruckOut(2, 0, "9"), new StruckOut(2, 3, "80"), new StruckOut(4, 1, "whole"));
        assertThat(marks.isStruck(4, 1)).isTrue();
        assertThat(marks.isStruck(2, 3)).isFalse();
    }

    @Test
    void an_empty_cell_that_is_struck_out_says_nothing() {
        marks.strike(Grid.key(4, 1));

        assertThat(marks.struckOut(place -> "")).isEmpty();
    }

    @Test
    void rows_and_columns_are_hidden_up_to_the_end_of_a_sheet() {
        marks.hideRows(3, 900, 10);
        marks.hideColumns(-1, 2, 10);

        assertThat(marks.isRowHidden(3)).isTrue();
        assertThat(marks.isRowHidden(9)).isTrue();
        assertThat(marks.isRowHidden(10)).isFalse();
        assertThat(marks.isColumnHidden(1)).isFalse();
    }
}
