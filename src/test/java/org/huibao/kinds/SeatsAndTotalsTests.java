package org.huibao.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows named like the unit's seat are parts, and a total that stands beside the unit's own figures is not added to them. */
class SeatsAndTotalsTests {
    private static final String VILLAGES = "金河村|31|62|4.65\n万胜社区|18|35|2.7\n";

    @ParameterizedTest
    @ValueSource(strings = {"黄水镇本级", "黄水镇政府", "黄水镇人民政府", "黄水镇机关", "黄水镇民政所", "黄水镇（社区）", "本级", "黄水场镇", "黄水集镇"})
    void a_part_that_is_named_like_the_unit_stands_in_its_total(String seat) {
        Sent sent = Sent.rows(seat + "|44|90|6.6\n" + VILLAGES + "合计|93|187|13.95\n");
        assertThat(sent.figures()).isEqualTo("93 187 13.95");
        assertThat(sent.asked()).isEmpty();
        assertThat(Sent.rows(VILLAGES + seat + "|44|90|6.6\n总计|93|187|13.95\n").asked())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄水镇本级", "黄水镇政府", "黄水镇机关", "黄水镇民政办", "黄水镇（社区）"})
    void without_a_total_it_is_added_and_asked_about(String seat) {
        Sent sent = Sent.rows(VILLAGES + seat + "|44|90|6.6\n");
        assertThat(sent.figures()).isEqualTo("93 187 13.95");
        assertThat(sent.asked()).isEqualTo("summed-from-details query");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄水镇", "黄水镇政府", "黄水镇人民政府", "黄水镇民政办", "本级"})
    void a_row_that_is_the_sum_of_the_parts_is_the_units_own(String own) {
        Sent sent = Sent.rows(own + "|49|97|7.35\n" + VILLAGES);
        assertThat(sent.figures()).isEqualTo("49 97 7.35");
        assertThat(sent.asked()).isEmpty();
        assertThat(Sent.rows(own + "|49|98|7.35\n" + VILLAGES).asked()).isEqualTo("total-mismatch error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目|黄水镇|合计\n慰问户数|93|93\n慰问人数|187|187\n慰问资金|13.95|13.95\n",
                "项目|数量|合计\n慰问户数|93|93\n慰问人数|187|187\n慰问资金|13.95|13.95\n",
                "项目|计量单位|黄水镇|合计\n慰问户数|户|93|93\n慰问人数|人|187|187\n慰问资金|万元|13.95|13.95\n",
                "项目|黄水镇|合计\n|本期|本期\n慰问户数|93|93\n慰问人数|187|187\n慰问资金|13.95|13.95\n",
                "项目|合计|黄水镇\n慰问户数|93|93\n慰问人数|187|187\n慰问资金|13.95|13.95\n",
                "项目|黄水镇|合计\n|填报数|填报数\n慰问户数|93|93\n慰问人数|187|187\n慰问资金|13.95|13.95\n",
                "项目|单位|本镇|全镇合计\n慰问户数|户|93|93\n慰问人数|人|187|187\n慰问资金|万元|13.95|13.95\n"
            })
    void a_column_of_totals_on_a_sideways_sheet_is_not_added(String table) {
        Sent sent = Sent.table("慰问情况统计表|<|<\n填报单位：黄水镇\n" + table);
        assertThat(sent.figures()).isEqualTo("93 187 13.95");
    }

    @ParameterizedTest
    @ValueSource(strings = {"—|—|—", "/|/|/", "无|无|无", "不涉及|不涉及|不涉及", "－|－|－"})
    void a_unit_row_without_figures_beside_a_total_with_some_is_asked_about(String strokes) {
        Sent sent = Sent.rows("黄水镇|" + strokes + "\n合计|450|900|67.5\n");
        assertThat(sent.asked()).isNotEmpty();
        assertThat(sent.state()).isNotEqualTo("accepted");
    }

    @Test
    void a_unit_row_left_blank_above_its_total_is_no_question() {
        assertThat(Sent.rows("黄水镇|450|900|67.5\n合计|450|900|67.5\n").asked()).isEmpty();
    }
}
