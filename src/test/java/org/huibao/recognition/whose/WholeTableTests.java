package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.List;
import org.huibao.recognition.layout.DrawnTable;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.junit.jupiter.api.Test;

class WholeTableTests {
    private static final ReportingUnit HUANGSHUI = DrawnTable.unit("黄水镇");
    private static final String FIGURES = "|90|171|2|3|113|113|0\n";
    private static final String WORD = "|90|无|2|3|113|113|0\n";

    @Test
    void villages_are_parts_and_their_total_is_the_units_own() {
        OwnedRows owned = whole("大风堡村" + FIGURES + "黄连村" + FIGURES + "合计" + FIGURES, false);

        UnitRows rows = owned.units().get(0);
        assertThat(rows.unit()).isEqualTo(HUANGSHUI);
        assertThat(ReadTable.said(rows.rows())).containsExactly("detail 大风堡村", "detail 黄连村", "total 合计");
        assertThat(rows.own()).contains(owned.total());
    }

    @Test
    void a_lone_row_without_a_name_is_the_units_own() {
        assertThat(said("1" + FIGURES)).containsExactly("unit ");
        assertThat(said("大风堡村" + FIGURES)).containsExactly("detail 大风堡村");
        assertThat(said("1" + FIGURES + "2" + FIGURES)).containsExactly("detail ", "detail ");
    }

    @Test
    void a_row_that_calls_itself_the_units_own_is() {
        assertThat(said("本级" + FIGURES + "大风堡村" + FIGURES)).containsExactly("unit 本级", "detail 大风堡村");
    }

    @Test
    void a_word_for_nothing_is_told_of_the_units_own_figures_and_not_of_its_parts() {
        assertThat(codes(whole("1" + WORD, false))).contains(FindingCode.NO_FIGURE_WORD);
        assertThat(codes(whole("大风堡村" + WORD + "合计" + FIGURES, false))).doesNotContain(FindingCode.NO_FIGURE_WORD);
        OwnedRows total = whole("大风堡村" + FIGURES + "合计" + WORD, false);
        assertThat(total.findings())
                .filteredOn(finding -> finding.code() == FindingCode.NO_FIGURE_WORD)
                .extracting(Finding::unit)
                .containsOnly("黄水镇");
        assertThat(codes(total)).contains(FindingCode.NO_FIGURE_WORD);
    }

    @Test
    void of_two_totals_that_differ_nobody_can_tell_which_counts() {
        String other = "|80|151|2|3|103|103|0\n";
        assertThat(codes(whole("上报合计" + FIGURES + "核实合计" + other, false))).containsExactly(FindingCode.UNIT_TWICE);
        assertThat(codes(whole("本期" + FIGURES + "累计" + other, false))).containsExactly(FindingCode.UNIT_TWICE);
        assertThat(codes(whole("合计" + FIGURES + "总计" + FIGURES, false))).isEmpty();
        assertThat(codes(whole("黄连村" + FIGURES + "合计" + FIGURES + "总计" + other, false)))
                .doesNotContain(FindingCode.UNIT_TWICE);
    }

    @Test
    void an_empty_table_is_asked_for_figures_unless_it_says_that_there_are_none() {
        OwnedRows blank = whole("", false);
        assertThat(codes(blank)).containsExactly(FindingCode.NO_FIGURES);
        assertThat(blank.units()).extracting(UnitRows::nil).containsExactly(false);

        OwnedRows nil = whole("", true);
        assertThat(nil.findings()).isEmpty();
        assertThat(nil.units()).extracting(UnitRows::nil).containsExactly(true);
    }

    private static List<String> said(String lines) {
        return ReadTable.said(whole(lines, false).units().get(0).rows());
    }

    private static List<FindingCode> codes(OwnedRows owned) {
        return owned.findings().stream().map(Finding::code).toList();
    }

    private static OwnedRows whole(String lines, boolean nil) {
        RowsByUnit rows = RowsByUnit.of(DrawnTable.NAMES, lines.isEmpty() ? List.of() : DrawnTable.rows(HEAD + lines));
        return WholeTable.of(HUANGSHUI, rows, nil, false);
    }
}
