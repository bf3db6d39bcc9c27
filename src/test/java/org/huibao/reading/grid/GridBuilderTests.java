package org.huibao.reading.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.IntStream;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.looks.Appearances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridBuilderTests {
    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;

    private final GridBuilder grid = plain(Limits.USUAL);

    private static GridBuilder plain(Limits limits) {
        return GridBuilder.plain("表", new Budget(limits));
    }

    private Cell written(String text) {
        grid.written(0, 0, text);
        return Objects.requireNonNull(grid.build().at(0, 0));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 12", "-3.50, -3.50", "0.05, 0.05", "123456789012345, 123456789012345"})
    void a_plain_number_among_words_is_a_number(String text, String number) {
        assertThat(written(text)).isEqualTo(Cell.number(new BigDecimal(number)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "007",
                "-0",
                "-0.00",
                "1,234",
                "+5",
                "5.",
                ".5",
                "1e3",
                " 7",
                "７",
                "1234567890123456",
                "999999197001010015",
                "0.12345678901234567"
            })
    void what_only_looks_like_a_number_stays_the_text_that_it_is(String text) {
        assertThat(written(text)).isEqualTo(Cell.text(text));
    }

    @Test
    void what_is_empty_is_not_stored() {
        grid.text(3, 3, "");
        grid.written(4, 4, "");
        GridBuilder shares =
                new GridBuilder("表", false, Appearances.NONE, new String[] {"", "甲"}, new Budget(Limits.USUAL));
        shares.sharedText(5, 5, 0);
        assertThat(grid.build().rows() + shares.build().rows()).isZero();
        assertThat(shares.shared(0)).isEmpty();
        assertThat(shares.shared(1)).isEqualTo("甲");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2})
    void a_shared_text_that_is_not_there_is_refused(int index) {
        GridBuilder shares =
                new GridBuilder("表", false, Appearances.NONE, new String[] {"甲", "乙"}, new Budget(Limits.USUAL));
        assertThatThrownBy(() -> shares.sharedText(0, 0, index)).hasMessageContaining("shared-text");
        assertThatThrownBy(() -> shares.shared(index)).hasMessageContaining("shared-text");
    }

    @Test
    void a_sheet_has_as_many_rows_and_columns_as_excels() {
        grid.logical(ROWS - 1, COLUMNS - 1, true);
        assertThat(grid.build().at(ROWS - 1, COLUMNS - 1)).isEqualTo(Grid.logical(true));
        for (int row : new int[] {-1, ROWS}) {
            assertThatThrownBy(() -> grid.text(row, 0, "x")).hasMessageContaining("rows");
        }
        for (int column : new int[] {-1, COLUMNS}) {
            assertThatThrownBy(() -> grid.text(0, column, "x")).hasMessageContaining("columns");
        }
    }

    @Test
    void a_merge_of_a_single_cell_is_none_and_there_may_not_be_too_many() {
        grid.span(new Span(1, 1, 1, 1));
        grid.span(new Span(1, 1, 1, 2));
        grid.span(new Span(4, 1, 5, 1));
        assertThat(grid.spans()).hasSize(2);
        for (int row = 2; row < 100_000; row++) {
            grid.span(new Span(row, 3, row, 4));
        }
        assertThatThrownBy(() -> grid.span(new Span(0, 0, 9, 9)))
                .isInstanceOf(ReadingRefused.class)
                .hasMessageContaining("merges");
    }

    @Test
    void both_ends_are_hidden_and_nothing_outside_the_sheet() {
        grid.hideRows(2, 3);
        grid.hideRows(-1, 9);
        grid.hideRows(9, 8);
        grid.hideRows(ROWS - 1, ROWS + 7);
        grid.hideColumns(1, 1);
        grid.hideColumns(-1, 9);
        grid.hideColumns(9, 8);
        grid.hideColumns(COLUMNS - 1, COLUMNS + 7);
        Grid built = grid.build();
        assertThat(IntStream.range(0, ROWS + 9).filter(built::isRowHidden)).containsExactly(2, 3, ROWS - 1);
        assertThat(IntStream.range(0, COLUMNS + 9).filter(built::isColumnHidden))
                .containsExactly(1, COLUMNS - 1);
        assertThat(grid.build().isHidden()).isFalse();
        grid.hide();
        assertThat(grid.build().isHidden()).isTrue();
    }

    @Test
    void sheets_cells_and_texts_are_paid_for() {
        Limits little = new Limits(1, 1, 1, 2, 1, 120);
        Budget budget = new Budget(little);
        GridBuilder first = GridBuilder.plain("一", budget);
        assertThatThrownBy(() -> GridBuilder.plain("二", budget)).hasMessageContaining("sheets");
        first.logical(0, 0, true);
        first.logical(0, 1, true);
        assertThatThrownBy(() -> first.logical(0, 2, true)).hasMessageContaining("cells");
        assertThatThrownBy(() -> plain(little).text(0, 0, "字".repeat(37))).hasMessageContaining("text");
        assertThatThrownBy(() -> plain(little).seen(0, 0, "字".repeat(37))).hasMessageContaining("text");
        assertThatThrownBy(() -> plain(little).formula(0, new FormulaCell(0, 0, 0, FormulaText.of("1"), null)))
                .hasMessageContaining("text");
    }
}
