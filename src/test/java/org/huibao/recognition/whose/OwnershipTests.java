package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.List;
import org.huibao.recognition.layout.DrawnTable;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.junit.jupiter.api.Test;

class OwnershipTests {
    private static final String FIGURES = "|90|171|2|3|113|113|0\n";
    private static final String EMPTY = "|||||||\n";
    private static final Clues STAFF = Clues.file("a.xlsx");

    @Test
    void rows_that_name_units_are_theirs() {
        assertThat(owners(STAFF, HEAD + "黄水镇" + FIGURES + "西沱镇" + FIGURES)).containsExactlyInAnyOrder("黄水镇", "西沱镇");
    }

    @Test
    void a_sender_counts_for_its_own_rows_alone() {
        OwnedRows owned = owned(from("黄水镇"), HEAD + "黄水镇" + FIGURES + "西沱镇" + FIGURES);

        assertThat(owned.owners()).extracting(ReportingUnit::name).containsExactly("黄水镇");
        assertThat(owned.findings()).extracting(Finding::code).contains(FindingCode.OTHER_UNITS_ROWS);
        assertThat(why(from("三河镇"), HEAD + "黄水镇" + FIGURES)).isEqualTo(FindingCode.UNIT_CONFLICT);
    }

    @Test
    void rows_of_nobody_are_the_unit_s_that_is_named_around_the_table() {
        assertThat(owners(STAFF, "填报单位：黄水镇\n" + HEAD + "大风堡村" + FIGURES)).containsExactly("黄水镇");
        assertThat(owners(from("西沱镇"), HEAD + "大风堡村" + FIGURES)).containsExactly("西沱镇");
        assertThat(why(from("西沱镇"), "填报单位：黄水镇\n" + HEAD + "大风堡村" + FIGURES)).isEqualTo(FindingCode.UNIT_CONFLICT);
        assertThat(why(STAFF, HEAD + "大风堡村" + FIGURES)).isEqualTo(FindingCode.UNIT_UNKNOWN);
    }

    @Test
    void two_names_around_rows_of_nobody_contradict_each_other() {
        assertThat(why(Clues.file("西沱镇.xlsx"), "填报单位：黄水镇\n" + HEAD + "大风堡村" + FIGURES))
                .isEqualTo(FindingCode.UNIT_CONFLICT);
    }

    @Test
    void what_stands_around_may_not_contradict_the_rows() {
        assertThat(why(Clues.file("西沱镇.xlsx"), HEAD + "黄水镇" + FIGURES)).isEqualTo(FindingCode.UNIT_CONFLICT);
        assertThat(owners(Clues.file("西沱镇.xlsx"), HEAD + "黄水镇" + FIGURES + "西沱镇" + FIGURES))
                .hasSize(2);
        assertThat(why(Clues.file("西沱镇.xlsx"), "填报单位：黄水镇\n" + HEAD + "黄水镇" + FIGURES))
                .isEqualTo(FindingCode.UNIT_CONFLICT);
    }

    @Test
    void the_only_row_is_the_chosen_unit_s_own_though_it_names_a_place_that_nobody_knows() {
        Clues chosen = STAFF.forUnit(DrawnTable.unit("黄水镇"));
        String known = HEAD + "无名镇" + FIGURES;
        assertThat(why(STAFF, known)).isEqualTo(FindingCode.UNIT_UNKNOWN);
        for (String table : List.of(known, known + "合计" + FIGURES)) {
            OwnedRows owned = owned(chosen, table);
            assertThat(owned.unclaimed()).isEmpty();
            assertThat(owned.units()).singleElement().satisfies(unit -> {
                assertThat(unit.unit().name()).isEqualTo("黄水镇");
                assertThat(unit.own()).isPresent();
                assertThat(unit.details()).isEmpty();
            });
        }
        assertThat(why(chosen, known + "无人镇" + FIGURES)).isEqualTo(FindingCode.UNIT_UNKNOWN);
    }

    @Test
    void the_unit_that_a_person_chose_is_taken_alone() {
        Clues chosen = STAFF.forUnit(DrawnTable.unit("黄水镇"));
        assertThat(owners(chosen, HEAD + "黄水镇" + FIGURES + "西沱镇" + FIGURES)).containsExactly("黄水镇");
        assertThat(owners(chosen, "填报单位：西沱镇\n" + HEAD + "大风堡村" + FIGURES)).containsExactly("黄水镇");
        assertThat(why(chosen, HEAD + "西沱镇" + FIGURES)).isEqualTo(FindingCode.UNIT_CONFLICT);
    }

    @Test
    void a_stranger_of_the_units_own_level_is_never_taken_as_a_part() {
        assertThat(why(from("黄水镇"), HEAD + "南宾镇" + FIGURES)).isEqualTo(FindingCode.UNIT_UNKNOWN);
    }

    @Test
    void a_list_without_figures_has_none() {
        assertThat(why(STAFF, HEAD + "黄水镇" + EMPTY + "西沱镇" + EMPTY)).isEqualTo(FindingCode.NO_FIGURES);
        Finding only = owned(STAFF, HEAD + "黄水镇" + EMPTY).unclaimed().get(0);
        assertThat(only.code()).isEqualTo(FindingCode.NO_FIGURES);
        assertThat(only.arguments()).containsEntry("unit", "黄水镇");
    }

    @Test
    void nothing_to_report_is_a_units_word_only_where_one_unit_is_listed() {
        String one = HEAD + "黄水镇" + EMPTY;

        assertThat(nil(one).units()).extracting(UnitRows::nil).containsExactly(true);
        assertThat(nil(one + "西沱镇" + EMPTY).unclaimed())
                .extracting(Finding::code)
                .containsExactly(FindingCode.NO_FIGURES);
    }

    private static OwnedRows nil(String drawing) {
        Evidence evidence = Evidence.of(DrawnTable.of(drawing), STAFF);
        return new Ownership(DrawnTable.NAMES, STAFF, evidence, DrawnTable.rows(drawing), true).decide();
    }

    private static Clues from(String unit) {
        return new Clues("a.xlsx", "", List.of(DrawnTable.unit(unit)), false, null, null, null);
    }

    private static List<String> owners(Clues clues, String drawing) {
        return owned(clues, drawing).owners().stream().map(ReportingUnit::name).toList();
    }

    private static FindingCode why(Clues clues, String drawing) {
        OwnedRows owned = owned(clues, drawing);
        assertThat(owned.units()).isEmpty();
        return owned.unclaimed().get(0).code();
    }

    private static OwnedRows owned(Clues clues, String drawing) {
        Evidence evidence = Evidence.of(DrawnTable.of(drawing), clues);
        return new Ownership(DrawnTable.NAMES, clues, evidence, DrawnTable.rows(drawing), false).decide();
    }
}
