package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.huibao.fixtures.TableSketch;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Severity;
import org.junit.jupiter.api.Test;

class UnreadRowsTests {
    @Test
    void a_unit_is_somebodys_with_a_figure_behind_its_name_or_below_it() {
        assertThat(units("黄水镇|某某|12\n西沱镇|无|")).containsExactly("黄水镇");
        assertThat(units("12|黄水镇")).isEmpty();
        assertThat(units("黄水镇|西沱镇\n12|无")).containsExactly("黄水镇");
    }

    @Test
    void telephones_accounts_and_identity_cards_are_no_figures() {
        assertThat(units("黄水镇|'023-73331234")).isEmpty();
        assertThat(units("黄水镇|13900000000")).isEmpty();
        assertThat(units("黄水镇|'999999190001010000")).isEmpty();
        assertThat(units("黄水镇|1390000")).containsExactly("黄水镇");
    }

    @Test
    void what_is_hidden_is_nobodys() {
        assertThat(units(TableSketch.of("黄水镇|1\n西沱镇|2").hidingRow(0))).containsExactly("西沱镇");
        assertThat(units(TableSketch.of("黄水镇|1").hidingColumn(1))).isEmpty();
    }

    @Test
    void only_the_given_rows_are_looked_at() {
        Page page = Page.of(TableSketch.of("黄水镇|1\n西沱镇|2\n三河镇|3"));
        assertThat(new UnreadRows(Finding.of(FindingCode.WRONG_FORM), page, 1, 2).units(DrawnTable.NAMES))
                .extracting(ReportingUnit::name)
                .containsExactly("西沱镇");
    }

    @Test
    void beside_read_tables_only_figures_of_missing_units_want_an_answer() {
        UnreadRows unread = UnreadRows.whole(TableSketch.of("黄水镇|1"), Finding.of(FindingCode.WRONG_FORM));

        assertThat(unread.beside(Set.of()).severity()).isEqualTo(Severity.NOTE);
        Finding asked = unread.beside(Set.of(DrawnTable.unit("黄水镇")));
        assertThat(asked.severity()).isEqualTo(Severity.QUERY);
        assertThat(asked.code()).isEqualTo(FindingCode.WRONG_FORM);
        assertThat(asked.arguments().values())
                .anyMatch(value -> String.valueOf(value).contains("黄水镇"));
    }

    private static Iterable<String> units(String drawing) {
        return units(TableSketch.of(drawing));
    }

    private static Iterable<String> units(TableSketch sheet) {
        return UnreadRows.whole(sheet, Finding.of(FindingCode.WRONG_FORM)).units(DrawnTable.NAMES).stream()
                .map(ReportingUnit::name)
                .toList();
    }
}
