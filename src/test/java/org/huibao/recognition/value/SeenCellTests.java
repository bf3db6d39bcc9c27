package org.huibao.recognition.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huibao.reading.cells.Cell;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenCellTests {
    private static final Place PLACE = Place.at("Sheet1", 3, 2);
    private static final Column COLUMN = new Column(
            "paid",
            null,
            List.of("资金", "其 中：支出"),
            Column.Type.AMOUNT,
            "元",
            new Column.Aggregate.Sum(),
            true,
            Column.Empty.ERROR,
            null);

    /** How a formula was checked | what was kept | the finding, what it names as written, and what was taken. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            AGREES   | - | -
            STALE    | 7 | formula-stale 7 9
            BROKEN   | 7 | formula-stale 9 9
            COMPUTED | - | formula-recomputed =A1+A2 9
            NO_VALUE | - | formula-no-value =A1+A2 null
            EXTERNAL | - | external-link =A1+A2 9
            """)
    void what_a_formula_did_to_get_here_is_told(Cell.Check check, @Nullable String kept, @Nullable String expected) {
        Cell.Formula formula = new Cell.Formula("A1+A2", check, kept);
        SeenCell cell = seen(new Cell(Cell.Kind.NUMBER, "9", new BigDecimal(9), null, formula));
        cell.tellFormula();

        List<String> told = cell.figure(new BigDecimal(9)).findings().stream()
                .map(finding -> finding.code().id() + " " + finding.original() + " " + finding.taken())
                .toList();
        assertThat(told).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void a_typed_cell_tells_of_no_formula() {
        SeenCell cell = seen(Cell.number(BigDecimal.ONE));
        cell.tellFormula();
        assertThat(cell.figure(BigDecimal.ONE).findings()).isEmpty();
    }

    @Test
    void a_person_sees_nothing_in_blanks_of_any_width() {
        assertThat(seen(Cell.text(" \u3000\u200b")).isBlank()).isTrue();
        assertThat(seen(Cell.text("0")).isBlank()).isFalse();
        assertThat(seen(new Cell(Cell.Kind.NO_VALUE, "", null, null, null)).isBlank())
                .isFalse();
    }

    @Test
    void a_finding_names_column_place_and_both_texts() {
        SeenCell cell = seen(Cell.text("１．５"));
        cell.tell(FindingCode.NUMBER_AS_TEXT, Severity.ERROR, Map.of(), new BigDecimal("1.50"));
        Finding finding = cell.figure(new BigDecimal("1.5")).findings().get(0);

        assertThat(finding.arguments()).containsEntry("header", "资金/其中：支出");
        assertThat(finding.place()).isEqualTo(PLACE);
        assertThat(finding.column()).isEqualTo("paid");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.original()).isEqualTo("１．５");
        assertThat(finding.taken()).isEqualTo("1.5");
    }

    @Test
    void what_cannot_be_read_is_a_gap_with_its_reason() {
        ValuedCell valued = seen(Cell.text("？")).unreadable(FindingCode.NOT_A_NUMBER);

        assertThat(valued.entry()).isEqualTo(new Entry.Gap(Entry.Why.UNREADABLE, "？", PLACE));
        assertThat(valued.findings()).extracting(Finding::code).containsExactly(FindingCode.NOT_A_NUMBER);
    }

    private static SeenCell seen(Cell cell) {
        return new SeenCell(cell, COLUMN, PLACE);
    }
}
