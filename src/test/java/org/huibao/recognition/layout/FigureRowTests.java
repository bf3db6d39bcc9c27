package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.math.BigDecimal;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.huibao.fixtures.TableSketch;
import org.huibao.reading.cells.Cell;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRowTests {
    private static final int LINE = 2;

    @Test
    void a_row_holds_what_stands_under_each_column() {
        FigureRow row = row("黄水镇|90|171|2|3|113.8579|113|0.8");

        assertThat(row.isFilled()).isTrue();
        assertThat(row.as(Row.Role.UNIT).figure("paid").map(Entry.Figure::plain))
                .contains("113.8579");
        assertThat(row.entries()).hasSize(7);
    }

    @Test
    void an_empty_row_and_one_of_strokes_are_not_filled_but_strokes_are_told() {
        assertThat(row("黄水镇|||||||").isFilled()).isFalse();
        assertThat(row("黄水镇|||||||").findings()).isEmpty();

        FigureRow strokes = row("黄水镇|/|/|/|/|/|/|/");
        assertThat(strokes.isFilled()).isFalse();
        assertThat(strokes.findings())
                .extracting(Finding::code, Finding::column)
                .containsExactlyInAnyOrder(
                        tuple("households"), tuple("persons"), tuple("added"), tuple("left"), tuple("paid"));
    }

    @Test
    void a_nil_report_takes_the_place_of_figures() {
        assertThat(row("黄水镇|零报告|||||||").isNil()).isTrue();
        assertThat(row("黄水镇|零报告|||||||").isFilled()).isFalse();
        assertThat(row("黄水镇|零报告|无|无|无|无|无|无").isNil()).isTrue();
        assertThat(row("黄水镇|90|171|2|3|113|113|零报告").isNil()).isFalse();
    }

    /** Of a formula: how it was checked | the value | what was kept | whether the row is filled by it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            AGREES,   0, , false
            COMPUTED, 0, , false
            AGREES,   5, , true
            STALE,    0, 7, true
            STALE,    0, 0, false
            EXTERNAL, 0, , true
            """)
    void a_formula_that_comes_to_nothing_fills_no_row(
            Cell.Check check, BigDecimal value, @Nullable String kept, boolean filled) {
        Cell cell =
                new Cell(Cell.Kind.NUMBER, value.toString(), value, null, new Cell.Formula("SUM(B4:B9)", check, kept));
        assertThat(row(TableSketch.of(HEAD + "黄水镇||||||||").holding(LINE, 1, cell))
                        .isFilled())
                .isEqualTo(filled);
    }

    @Test
    void a_row_of_nothing_but_formulas_that_failed_was_not_left_empty() {
        assertThat(row(failing("#DIV/0!", 7)).isFilled()).isTrue();
        assertThat(row(failing("#DIV/0!", 6)).isFilled()).isFalse();
    }

    @Test
    void a_formula_that_lost_its_cells_held_a_figure() {
        assertThat(row(failing("#REF!", 1)).isFilled()).isTrue();
    }

    private static TableSketch failing(String error, int columns) {
        TableSketch sheet = TableSketch.of(HEAD + "黄水镇|||||||");
        for (int column = 1; column <= columns; column++) {
            Cell.Formula formula = new Cell.Formula("A1/0", Cell.Check.AGREES, null);
            sheet.holding(LINE, column, new Cell(Cell.Kind.ERROR, error, null, null, formula));
        }
        return sheet;
    }

    @Test
    void a_figure_merged_over_another_cell_is_asked_about() {
        FigureRow row = row("黄水镇|90|171|2|<|113|113|0");

        assertThat(row.findings())
                .filteredOn(finding -> finding.code() == FindingCode.BLANK)
                .extracting(
                        finding -> Objects.requireNonNull(finding.place()).cell(), Finding::severity, Finding::column)
                .containsExactly(Tuple.tuple("E3", Severity.QUERY, "left"));
        assertThat(row("黄水镇|90|<|2|3|113|113|0").findings()).isEmpty();
    }

    @Test
    void nothing_is_taken_from_a_hidden_column() {
        FigureRow row = row(TableSketch.of(HEAD + "黄水镇|90|171|2|3|113|113|0").hidingColumn(1));

        assertThat(row.as(Row.Role.UNIT).figure("households")).isEmpty();
        assertThat(row.as(Row.Role.UNIT).figure("persons")).isPresent();
    }

    @Test
    void a_details_blanks_and_strokes_are_nobodys_concern() {
        FigureRow row = row("黄水镇|无|约171|2|<|113|113|0");

        assertThat(row.ownFindings(DrawnTable.unit("黄水镇")))
                .extracting(Finding::code)
                .contains(FindingCode.NO_FIGURE_WORD, FindingCode.BLANK, FindingCode.APPROXIMATE);
        assertThat(row.typeFindings(null))
                .extracting(Finding::code)
                .contains(FindingCode.APPROXIMATE)
                .doesNotContain(FindingCode.NO_FIGURE_WORD, FindingCode.BLANK);
        assertThat(row.ownFindings(DrawnTable.unit("黄水镇"))).allMatch(finding -> "黄水镇".equals(finding.unit()));
    }

    @Test
    void a_row_is_to_its_unit_what_its_label_says() {
        String figures = "|90|171|2|3|113|113|0";
        assertThat(row("黄水镇" + figures).role()).isEqualTo(Row.Role.UNIT);
        assertThat(row("合计" + figures).role()).isEqualTo(Row.Role.TOTAL);
        assertThat(row("大风堡村" + figures).role()).isEqualTo(Row.Role.DETAIL);
        FigureRow total = row("大风堡村" + figures).totalling(DrawnTable.unit("黄水镇"));
        assertThat(total.role()).isEqualTo(Row.Role.TOTAL);
        assertThat(total.line().unit()).isEqualTo(DrawnTable.unit("黄水镇"));
    }

    private static Tuple tuple(String column) {
        return Tuple.tuple(FindingCode.NOT_APPLICABLE, column);
    }

    private static FigureRow row(String line) {
        return row(TableSketch.of(HEAD + line));
    }

    private static FigureRow row(TableSketch sheet) {
        return DrawnTable.rows(sheet).get(0);
    }
}
