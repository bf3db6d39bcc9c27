package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;
import static org.huibao.recognition.layout.DrawnTable.NAMES;

import java.util.List;
import java.util.Objects;
import org.huibao.fixtures.TableSketch;
import org.huibao.reading.grid.Sheet;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.junit.jupiter.api.Test;

class MergedFiguresTests {
    @Test
    void a_figure_over_two_units_is_asked_about_at_the_first() {
        assertThat(asked(HEAD + "黄水镇|90|171|2|3|113|113|0\n西沱镇|^|171|2|3|113|113|0"))
                .containsExactly("B3 西沱镇");
    }

    @Test
    void so_are_those_of_a_unit_whose_row_is_merged_away_as_a_whole() {
        assertThat(asked(HEAD + "黄水镇|90|171|2|3|113|113|0\n西沱镇|^|^|^|^|^|^|^\n三河镇|^|^|^|^|^|^|^"))
                .contains("B3 西沱镇、三河镇", "F3 西沱镇、三河镇")
                .hasSize(7);
    }

    @Test
    void a_figure_over_two_columns_names_the_other_one() {
        assertThat(asked(HEAD + "黄水镇|90|<|2|3|113|113|0")).containsExactly("B3 低保人数");
    }

    @Test
    void a_row_that_is_merged_with_its_name_is_one_row() {
        assertThat(asked(HEAD + "黄水镇|90|171|2|3|113|113|0\n^|^|^|^|^|^|^|^\n西沱镇|9|17|2|3|11|11|0"))
                .isEmpty();
    }

    @Test
    void a_figure_over_parts_of_one_unit_is_that_units() {
        assertThat(asked(HEAD + "黄水镇|90|171|2|3|113|113|0\n红星村|^|171|2|3|113|113|0"))
                .isEmpty();
    }

    private static List<String> asked(String drawing) {
        Sheet sheet = TableSketch.of(drawing);
        FormOnPage fit = DrawnTable.fits(sheet).get(0);
        List<FigureColumn> columns = FigureColumn.all(fit, Surroundings.of(fit));
        List<FigureRow> rows = StubLines.of(fit, NAMES, fit.end()).stream()
                .map(line -> FigureRow.of(fit.page(), columns, line))
                .toList();
        return MergedFigures.asked(fit.page(), columns, rows).stream()
                .flatMap(row -> row.findings().stream())
                .filter(finding -> finding.code() == FindingCode.FIGURE_SHARED)
                .map(MergedFiguresTests::told)
                .toList();
    }

    private static String told(Finding finding) {
        return Objects.requireNonNull(finding.place()).cell() + " "
                + finding.arguments().get("others");
    }
}
