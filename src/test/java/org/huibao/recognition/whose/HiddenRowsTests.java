package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;
import static org.huibao.recognition.whose.ReadTable.STAFF;

import java.util.List;
import org.huibao.recognition.layout.DrawnTable;
import org.huibao.recognition.layout.FigureRow;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Row;
import org.junit.jupiter.api.Test;

class HiddenRowsTests {
    private static final String FIGURES = "|90|171|2|3|113|113|0\n";
    private static final String TWICE = "|180|342|4|6|226|226|0\n";

    @Test
    void without_hidden_rows_everything_stays_as_it_is() {
        OwnedRows seen = seen("黄水镇" + FIGURES);
        assertThat(beside(seen, "")).isSameAs(seen);
    }

    @Test
    void a_hidden_row_of_a_unit_that_is_seen_is_old() {
        assertThat(doubted(beside(seen("黄水镇" + FIGURES), "黄水镇" + TWICE))).isEmpty();
    }

    @Test
    void a_hidden_part_is_doubted_of_the_unit_that_it_names_or_the_only_one() {
        String village = "黄水镇" + FIGURES + "大风堡村" + FIGURES;
        assertThat(doubted(beside(seen(village), "黄连村" + FIGURES))).containsExactly("黄连村");
    }

    @Test
    void a_unit_that_is_nowhere_seen_is_told_of() {
        OwnedRows told = beside(seen("黄水镇" + FIGURES), "西沱镇" + FIGURES);
        assertThat(told.findings()).extracting(Finding::unit).containsExactly("西沱镇");
        assertThat(doubted(told)).isEmpty();
    }

    @Test
    void a_total_counts_hidden_units_where_it_is_right_only_with_them() {
        assertThat(labels(beside(seen("黄水镇" + FIGURES + "合计" + TWICE), "西沱镇" + FIGURES)))
                .containsExactly("黄水镇", "西沱镇");
        assertThat(labels(beside(seen("黄水镇" + FIGURES + "合计" + FIGURES), "西沱镇" + FIGURES)))
                .containsExactly("黄水镇");
    }

    private static List<String> labels(OwnedRows owned) {
        return owned.members().stream().map(Row::label).toList();
    }

    private static List<String> doubted(OwnedRows owned) {
        return owned.units().stream()
                .flatMap(unit -> unit.hidden().stream())
                .map(Row::label)
                .toList();
    }

    private static OwnedRows beside(OwnedRows seen, String hidden) {
        List<FigureRow> rows = hidden.isEmpty() ? List.of() : DrawnTable.rows(HEAD + hidden);
        return new HiddenRows(STAFF, rows).beside(seen);
    }

    private static OwnedRows seen(String rows) {
        String drawing = HEAD + rows;
        Evidence evidence = Evidence.of(DrawnTable.of(drawing), STAFF);
        return new Ownership(DrawnTable.NAMES, STAFF, evidence, DrawnTable.rows(drawing), false).decide();
    }
}
