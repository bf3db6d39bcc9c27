package org.huibao.reading.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.reading.grid.Grid.Held;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridCellsTests {
    private GridCells cells = new GridCells();

    @BeforeEach
    void begin() {
        cells = new GridCells();
    }

    private GridCellsTests with(int row, int column, long value) {
        cells.add(row, column, Held.NUMBER, 0, 0, value);
        return this;
    }

    private void ordered() {
        cells.order((held, scale, value, otherHeld, otherScale, otherValue) -> -1);
    }

    private long at(int row, int column) {
        int index = cells.find(row, column);
        return index < 0 ? -1 : cells.value(index);
    }

    @Test
    void there_may_be_none() {
        ordered();
        assertThat(cells.rows() + cells.columns()).isZero();
        assertThat(at(0, 0)).isEqualTo(-1);
    }

    @Test
    void cells_are_found_where_they_stand_whether_the_row_has_gaps_or_not() {
        with(0, 0, 1)
                .with(0, 1, 2)
                .with(2, 3, 3)
                .with(2, 7, 4)
                .with(2, 20, 5)
                .with(2, 21, 6)
                .ordered();
        assertThat(cells.rows()).isEqualTo(3);
        assertThat(cells.columns()).isEqualTo(22);
        assertThat(List.of(at(0, 0), at(0, 1), at(2, 3), at(2, 7), at(2, 20), at(2, 21)))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void nothing_is_found_where_nothing_stands() {
        with(0, 1, 1).with(2, 3, 3).with(2, 7, 4).ordered();
        assertThat(List.of(at(0, 0), at(0, 2), at(1, 1), at(2, 0), at(2, 5), at(2, 8)))
                .containsOnly(-1L);
        assertThat(List.of(at(-1, 1), at(3, 1), at(0, -1), at(0, 99))).containsOnly(-1L);
    }

    @Test
    void what_comes_in_disorder_is_put_into_order() {
        with(9, 2, 4).with(0, 5, 2).with(0, 1, 1).with(9, 0, 3).ordered();
        assertThat(List.of(at(0, 1), at(0, 5), at(9, 0), at(9, 2))).containsExactly(1L, 2L, 3L, 4L);
        assertThat(cells.rows()).isEqualTo(10);
        assertThat(at(5, 1)).isEqualTo(-1);
    }

    @Test
    void of_two_cells_at_one_place_the_later_one_counts() {
        with(0, 0, 1).with(0, 0, 2).with(0, 1, 3).with(0, 0, 4).ordered();
        assertThat(at(0, 0)).isEqualTo(4);
        assertThat(at(0, 1)).isEqualTo(3);
    }

    @Test
    void nothing_of_a_cell_is_lost_at_the_edges() {
        cells.add((1 << 20) - 1, (1 << 14) - 1, Held.FORMULA, (1 << 20) - 1, -400, Long.MIN_VALUE);
        cells.add(0, 0, Held.NUMBER, 0, 400, Long.MAX_VALUE);
        ordered();
        int last = cells.find((1 << 20) - 1, (1 << 14) - 1);
        assertThat(cells.held(last)).isEqualTo(Held.FORMULA.ordinal());
        assertThat(cells.style(last)).isEqualTo((1 << 20) - 1);
        assertThat(cells.scale(last)).isEqualTo(-400);
        assertThat(cells.value(last)).isEqualTo(Long.MIN_VALUE);
        int first = cells.find(0, 0);
        assertThat(cells.held(first)).isEqualTo(Held.NUMBER.ordinal());
        assertThat(cells.scale(first)).isEqualTo(400);
        assertThat(cells.value(first)).isEqualTo(Long.MAX_VALUE);
    }
}
