package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.junit.jupiter.api.Test;

class MergingTests {
    private static final String LIST = HEAD + "黄水镇|90|171|2|3|113|113|0\n西沱镇|1|2|3|4|5|5|0\n";
    private static final String SAME = HEAD + "黄水镇|90|171|2|3|113|113|0\n";
    private static final String OTHER = HEAD + "黄水镇|91|171|2|3|113|113|0\n";
    private static final String PARTS = "填报单位：黄水镇\n" + HEAD + "大风堡村|40|71|1|1|53|53|0\n黄连村|50|100|1|2|60|60|0\n";
    private static final String TOTALLED = PARTS + "合计|90|171|2|3|113|113|0\n";

    private final List<Finding> unclaimed = new ArrayList<>();

    @Test
    void units_on_two_sheets_keep_to_their_own() {
        List<RecognisedTable> merged = merged(SAME, HEAD + "西沱镇|1|2|3|4|5|5|0\n");

        assertThat(merged).extracting(table -> table.units().size()).containsExactly(1, 1);
        assertThat(unclaimed).isEmpty();
    }

    @Test
    void the_same_figures_twice_count_once() {
        assertThat(said(merged(SAME, SAME))).containsExactly("unit 黄水镇");
        assertThat(merged(LIST, SAME)).hasSize(1);
        assertThat(unclaimed).isEmpty();
    }

    @Test
    void two_different_sets_of_figures_are_nobodys() {
        List<RecognisedTable> merged = merged(LIST, OTHER);

        assertThat(merged)
                .singleElement()
                .satisfies(table -> assertThat(table.units())
                        .extracting(rows -> rows.unit().name())
                        .containsExactly("西沱镇"));
        assertThat(unclaimed).singleElement().satisfies(twice -> {
            assertThat(twice.code()).isEqualTo(FindingCode.UNIT_TWICE);
            assertThat(twice.arguments()).containsEntry("unit", "黄水镇");
        });
    }

    @Test
    void a_figure_that_one_sheet_has_and_the_other_leaves_out_contradicts_it() {
        assertThat(merged(SAME, HEAD + "黄水镇||171|2|3|113|113|0\n")).isEmpty();
        assertThat(unclaimed).extracting(Finding::code).containsExactly(FindingCode.UNIT_TWICE);
    }

    @Test
    void an_empty_form_is_asked_for_figures_unless_they_stand_on_another_sheet() {
        String empty = "填报单位：黄水镇\n" + HEAD + "大风堡村|||||||\n";

        assertThat(merged(empty))
                .singleElement()
                .satisfies(table ->
                        assertThat(table.findings()).extracting(Finding::code).containsExactly(FindingCode.NO_FIGURES));
        assertThat(merged(empty, SAME))
                .singleElement()
                .satisfies(table -> assertThat(table.findings()).isEmpty());
    }

    @Test
    void figures_of_two_rounds_do_not_contradict_each_other() {
        List<RecognisedTable> tables = List.of(ReadTable.of(SAME, "1"), ReadTable.of(OTHER, "2"));

        assertThat(new Merging(tables, unclaimed).merged()).hasSize(2);
        assertThat(unclaimed).isEmpty();
    }

    @Test
    void parts_on_two_sheets_are_one_units_parts() {
        String one = "填报单位：黄水镇\n" + HEAD + "大风堡村|40|71|1|1|53|53|0\n";
        String two = "填报单位：黄水镇\n" + HEAD + "黄连村|50|100|1|2|60|60|0\n";

        assertThat(said(merged(one, two))).containsExactly("detail 大风堡村", "detail 黄连村");
    }

    @Test
    void a_row_in_the_list_and_its_parts_on_another_sheet_go_together_where_the_list_stands() {
        assertThat(said(merged(PARTS, SAME))).containsExactly("unit 黄水镇", "detail 大风堡村", "detail 黄连村");
    }

    @Test
    void a_total_that_says_what_the_list_says_is_not_said_twice() {
        assertThat(said(merged(SAME, TOTALLED))).containsExactly("detail 大风堡村", "detail 黄连村", "total 合计");
    }

    @Test
    void a_total_that_says_something_else_than_the_list_contradicts_it() {
        assertThat(merged(OTHER, TOTALLED)).isEmpty();
        assertThat(unclaimed).extracting(Finding::code).containsExactly(FindingCode.UNIT_TWICE);
    }

    @Test
    void what_is_said_of_a_units_cells_goes_where_its_figures_are() {
        RecognisedTable parts = ReadTable.of(PARTS);
        Finding ofUnit = Finding.of(FindingCode.BLANK, Map.of("header", "x")).ofUnit("黄水镇");
        RecognisedTable told = new RecognisedTable(
                parts.campaign(),
                parts.round(),
                parts.sheet(),
                parts.grounds(),
                parts.matches(),
                parts.units(),
                parts.total(),
                parts.members(),
                parts.subtotals(),
                List.of(ofUnit));

        List<RecognisedTable> merged = new Merging(List.of(told, ReadTable.of(LIST)), unclaimed).merged();

        assertThat(merged).singleElement().satisfies(list -> {
            assertThat(list.units()).hasSize(2);
            assertThat(list.findings()).contains(ofUnit);
        });
    }

    private List<RecognisedTable> merged(String... drawings) {
        List<RecognisedTable> tables =
                List.of(drawings).stream().map(ReadTable::of).toList();
        return new Merging(tables, unclaimed).merged();
    }

    private static List<String> said(List<RecognisedTable> merged) {
        return ReadTable.said(merged.get(0).units().get(0).rows());
    }
}
