package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.Set;
import org.huibao.fixtures.TableSketch;
import org.huibao.recognition.layout.DrawnTable;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Special;
import org.junit.jupiter.api.Test;

class EvidenceTests {
    private static final ReportingUnit HUANGSHUI = DrawnTable.unit("黄水镇");
    private static final ReportingUnit XITUO = DrawnTable.unit("西沱镇");
    private static final String ROW = HEAD + "大风堡村|90|171|2|3|113|113|0\n";
    private static final Clues STAFF = Clues.file("a.xlsx");

    @Test
    void a_unit_is_named_by_what_stands_above_the_table() {
        assertThat(of("填报单位：黄水镇\n" + ROW).units()).containsExactly(HUANGSHUI);
        assertThat(of("黄水镇城市居民最低生活保障统计表|<|<|<|<|<|<|<\n" + ROW).clue(HUANGSHUI)).isEqualTo("黄水镇城市居民最低生活保障统计表");
    }

    @Test
    void a_unit_is_named_by_its_sheet_its_file_a_folder_or_the_mail() {
        assertThat(Evidence.of(DrawnTable.of(TableSketch.named("黄水镇", ROW)), STAFF)
                        .units())
                .containsExactly(HUANGSHUI);
        assertThat(of(ROW, Clues.file("黄水镇.xlsx")).units()).containsExactly(HUANGSHUI);
        assertThat(of(ROW, Clues.file("黄水镇/a.xlsx")).units()).containsExactly(HUANGSHUI);
        assertThat(of(ROW, STAFF.under("黄水镇报表")).clue(HUANGSHUI)).isEqualTo("黄水镇报表");
        assertThat(of(ROW).units()).isEmpty();
    }

    @Test
    void several_names_in_one_text_tell_nothing_and_in_two_texts_tell_two() {
        assertThat(of(ROW, Clues.file("黄水镇、西沱镇.xlsx")).units()).isEmpty();
        assertThat(of("填报单位：黄水镇\n" + ROW, Clues.file("西沱镇.xlsx")).units()).containsExactly(HUANGSHUI, XITUO);
    }

    @Test
    void the_text_that_stands_nearest_the_table_is_the_clue() {
        assertThat(of("填报单位：黄水镇\n" + ROW, Clues.file("黄水镇.xlsx")).clue(HUANGSHUI))
                .isEqualTo("填报单位：黄水镇");
        assertThat(of(ROW).clue(HUANGSHUI)).isEmpty();
    }

    @Test
    void a_reporter_that_is_on_no_list_is_a_stranger_and_the_county_office_is_not() {
        assertThat(of("填报单位：南宾镇\n" + ROW).strange()).isEqualTo("南宾镇");
        assertThat(of("填报单位：黄水镇\n" + ROW).strange()).isEmpty();
        assertThat(of("填报单位：石柱土家族自治县民政局\n" + ROW).strange()).isEmpty();
    }

    @Test
    void a_name_that_is_nearly_a_units_is_proposed_only() {
        Evidence evidence = of(ROW, Clues.file("黄氺镇.xlsx"));

        assertThat(evidence.units()).isEmpty();
        assertThat(evidence.near()).isEqualTo("黄氺镇");
        assertThat(evidence.unknown(DrawnTable.NAMES)).satisfies(near -> {
            assertThat(near.code()).isEqualTo(FindingCode.UNIT_NEAR_MATCH);
            assertThat(near.arguments()).containsEntry("proposed", "黄水镇");
        });
    }

    @Test
    void where_nothing_is_named_the_table_is_nobodys() {
        Finding unknown = of(ROW).unknown(DrawnTable.NAMES);

        assertThat(unknown.code()).isEqualTo(FindingCode.UNIT_UNKNOWN);
        assertThat(unknown.which()).isEqualTo(Special.NOBODY);
    }

    @Test
    void a_stranger_around_the_table_speaks_against_its_rows() {
        assertThat(against("填报单位：南宾镇\n" + ROW, HUANGSHUI)).isEqualTo("填报单位：南宾镇");
        assertThat(against("填报单位：社会救助科\n" + ROW, HUANGSHUI)).isEmpty();
        assertThat(against(ROW, HUANGSHUI)).isEmpty();
    }

    @Test
    void a_slip_of_the_pen_in_a_units_own_name_says_nothing_against_its_rows() {
        assertThat(against("填报单位：黄氺镇\n" + ROW, HUANGSHUI)).isEmpty();
        assertThat(against("填报单位：黄氺镇\n" + ROW, XITUO)).isEqualTo("填报单位：黄氺镇");
    }

    @Test
    void another_county_around_the_table_speaks_against_its_rows() {
        Evidence evidence = of("填报单位：丰都县黄水镇\n" + ROW);

        assertThat(evidence.elsewhere()).isEqualTo("丰都县黄水镇");
        assertThat(evidence.against(Set.of(HUANGSHUI), DrawnTable.NAMES)).contains("丰都县黄水镇");
    }

    @Test
    void of_two_clues_that_cannot_both_be_right_each_is_told() {
        Finding conflict = of("填报单位：黄水镇\n" + ROW, Clues.file("西沱镇.xlsx")).conflict(HUANGSHUI, XITUO);

        assertThat(conflict.arguments())
                .containsEntry("one", "黄水镇")
                .containsEntry("oneClue", "填报单位：黄水镇")
                .containsEntry("other", "西沱镇")
                .containsEntry("otherClue", "西沱镇");
    }

    private static String against(String drawing, ReportingUnit filled) {
        return of(drawing).against(Set.of(filled), DrawnTable.NAMES).orElse("");
    }

    private static Evidence of(String drawing) {
        return of(drawing, STAFF);
    }

    private static Evidence of(String drawing, Clues clues) {
        return Evidence.of(DrawnTable.of(drawing), clues);
    }
}
