package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.fixtures.TableSketch;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.api.Test;

class MadeCellsTests {
    private static final Sheet SHEET = TableSketch.of(DrawnTable.HEAD + "黄水镇|1|2|3|4|5|6|7");
    private static final MadeCells MADE = new MadeCells(SHEET);

    @Test
    void cells_and_merges_are_those_of_the_sheet() {
        for (int row = 0; row < SHEET.rows(); row++) {
            for (int column = 0; column < SHEET.columns(); column++) {
                assertThat(MADE.at(row, column)).isEqualTo(SHEET.at(row, column));
                assertThat(MADE.span(row, column)).isEqualTo(SHEET.spanAt(row, column));
            }
        }
    }

    @Test
    void each_cell_is_made_once() {
        assertThat(MADE.at(2, 3)).isNotNull().isSameAs(MADE.at(2, 3));
    }

    @Test
    void beside_the_sheet_nothing_stands() {
        assertThat(MADE.at(-1, 0)).isNull();
        assertThat(MADE.at(0, SHEET.columns())).isNull();
        assertThat(MADE.span(SHEET.rows(), 0)).isNull();
    }
}
