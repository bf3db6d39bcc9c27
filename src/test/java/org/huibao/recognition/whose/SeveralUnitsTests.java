package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huibao.recognition.layout.DrawnTable;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.junit.jupiter.api.Test;

class SeveralUnitsTests {
    private static final ReportingUnit HUANGSHUI = DrawnTable.unit("黄水镇");
    private static final ReportingUnit XITUO = DrawnTable.unit("西沱镇");
    private static final String FIGURES = "|90|171|2|3|113|113|0\n";
    private static final String WORD = "|90|无|2|3|113|113|0\n";

    @Test
    void only_the_units_that_count_are_taken_but_the_total_is_of_all() {
        OwnedRows owned = owned("黄水镇" + FIGURES + "西沱镇" + FIGURES + "合计" + FIGURES, HUANGSHUI);

        assertThat(owned.owners()).containsExactly(HUANGSHUI);
        assertThat(ReadTable.said(owned.members())).containsExactly("unit 黄水镇", "unit 西沱镇");
        assertThat(owned.total()).isNotNull();
    }

    @Test
    void without_a_total_nothing_is_added_up() {
        OwnedRows owned = owned("黄水镇" + FIGURES + "西沱镇" + FIGURES, HUANGSHUI, XITUO);

        assertThat(owned.total()).isNull();
        assertThat(owned.members()).isEmpty();
    }

    @Test
    void a_row_of_nobody_stands_in_the_total_all_the_same() {
        OwnedRows owned = owned("黄水镇" + FIGURES + "南宾镇" + FIGURES + "合计" + FIGURES, HUANGSHUI);

        assertThat(ReadTable.said(owned.members())).containsExactly("unit 黄水镇", "detail 南宾镇");
    }

    @Test
    void a_units_own_row_goes_into_the_total_and_its_parts_only_where_it_has_none() {
        String parts = "黄水镇|大风堡村" + FIGURES + "黄水镇|黄连村" + FIGURES;
        String rest = "西沱镇|" + FIGURES + "合计|" + FIGURES;

        assertThat(ReadTable.said(
                        villages("黄水镇|" + FIGURES + parts + rest, HUANGSHUI).members()))
                .containsExactly("unit 黄水镇", "unit 西沱镇");
        assertThat(ReadTable.said(villages(parts + rest, HUANGSHUI).members()))
                .containsExactly("detail 大风堡村", "detail 黄连村", "unit 西沱镇");
    }

    @Test
    void a_unit_that_is_listed_twice_is_told_at_the_second_row() {
        OwnedRows owned = owned("黄水镇" + FIGURES + "西沱镇" + FIGURES + "黄水镇" + FIGURES, HUANGSHUI, XITUO);

        assertThat(owned.findings()).singleElement().satisfies(twice -> {
            assertThat(twice.code()).isEqualTo(FindingCode.UNIT_TWICE);
            assertThat(twice.unit()).isEqualTo("黄水镇");
            assertThat(Objects.requireNonNull(twice.place()).cell()).isEqualTo("A5");
        });
    }

    @Test
    void a_unit_is_asked_about_a_word_in_its_own_row_and_not_of_its_parts_or_other_units() {
        assertThat(asked(owned("黄水镇" + WORD + "西沱镇" + FIGURES, HUANGSHUI))).containsExactly("黄水镇");
        assertThat(asked(owned("黄水镇" + FIGURES + "西沱镇" + WORD, HUANGSHUI))).isEmpty();
        assertThat(asked(villages("黄水镇|" + FIGURES + "黄水镇|大风堡村" + WORD, HUANGSHUI)))
                .isEmpty();
    }

    @Test
    void a_units_total_beside_its_own_row_is_not_asked_about_a_word() {
        assertThat(asked(owned("黄水镇" + FIGURES + "黄水镇合计" + WORD + "西沱镇" + FIGURES, HUANGSHUI)))
                .isEmpty();
    }

    @Test
    void the_total_of_one_units_parts_is_its_own_and_is_asked_about_as_such() {
        OwnedRows owned = villages("黄水镇|大风堡村" + FIGURES + "黄水镇|黄连村" + FIGURES + "合计|" + WORD, HUANGSHUI);

        assertThat(owned.units().get(0).own()).isPresent();
        assertThat(owned.members()).isEmpty();
        assertThat(asked(owned)).containsExactly("黄水镇");
    }

    @Test
    void a_unit_with_nothing_to_report_is_taken_as_such() {
        assertThat(owned("黄水镇|零报告\n西沱镇" + FIGURES, HUANGSHUI).units())
                .extracting(UnitRows::nil)
                .containsExactly(true);
    }

    private static List<String> asked(OwnedRows owned) {
        return owned.findings().stream()
                .filter(finding -> finding.code() == FindingCode.NO_FIGURE_WORD)
                .map(Finding::unit)
                .toList();
    }

    private static OwnedRows owned(String lines, ReportingUnit... counted) {
        return read(HEAD + lines, counted);
    }

    private static OwnedRows villages(String lines, ReportingUnit... counted) {
        return read(ReadTable.HEAD_WITH_VILLAGES + lines, counted);
    }

    private static OwnedRows read(String drawing, ReportingUnit... counted) {
        RowsByUnit rows = RowsByUnit.of(DrawnTable.NAMES, DrawnTable.rows(drawing));
        return SeveralUnits.of(rows, Set.of(counted)).with(List.of(), List.of());
    }
}
