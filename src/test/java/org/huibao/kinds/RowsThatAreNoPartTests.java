package org.huibao.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.huibao.fixtures.TableSketch;
import org.huibao.reading.cells.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is added up that is not known to be a part of the unit. */
class RowsThatAreNoPartTests {
    private static final String VILLAGES = "金河村|31|62|4.65\n万胜社区|18|35|2.7\n石梁村|44|90|6.6\n";
    private static final String ASKED = "summed-from-details query";

    @ParameterizedTest
    @ValueSource(
            strings = {
                VILLAGES,
                "1、金河村|31|62|4.65\n2、万胜社区|18|35|2.7\n3、石梁村|44|90|6.6\n",
                "敬老院|31|62|4.65\n中心小学|18|35|2.7\n红旗水库管理所|44|90|6.6\n",
                "第一网格|31|62|4.65\n第二网格|18|35|2.7\n第三网格|44|90|6.6\n",
                "金河村委会|31|62|4.65\n万胜社区居委会|18|35|2.7\n石梁村（新村）|44|90|6.6\n",
                "Green Village|31|62|4.65\nHarbour Ward|18|35|2.7\nHill Village|44|90|6.6\n"
            })
    void parts_that_are_named_like_parts_are_added_with_a_note(String rows) {
        Sent sent = Sent.rows(rows);
        assertThat(sent.figures()).isEqualTo("93 187 13.95");
        assertThat(sent.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计（黄水镇）",
                "全镇累计",
                "∑",
                "總計",
                "计（人）",
                "全镇数",
                "上报数",
                "合计/平均",
                "汇总（不重复）",
                "本次上报",
                "大合计",
                "全部村社",
                "加总",
                "National Total",
                "All villages"
            })
    void a_total_under_whatever_name_is_no_part_more(String label) {
        Sent sent = Sent.rows(VILLAGES + label + "|93|187|13.95\n");
        assertThat(sent.figures()).isEqualTo("93 187 13.95");
        assertThat(Sent.rows(label + "|93|187|13.95\n" + VILLAGES).figures()).isEqualTo("93 187 13.95");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上次上报数",
                "上年同期",
                "比上次增减",
                "较年初增减",
                "计划数",
                "年度目标",
                "占全镇比例",
                "完成率",
                "校验",
                "差异",
                "填写样例",
                "示例村",
                "e.g., Sample",
                "For example"
            })
    void figures_of_another_time_planned_worked_out_or_tried_out_are_left_out(String label) {
        Sent sent = Sent.rows(VILLAGES + label + "|30|61|4.5\n");
        assertThat(sent.figures()).isEqualTo("93 187 13.95");
    }

    @ParameterizedTest
    @ValueSource(strings = {"系统数", "应有", "台账", "2022年", "12月", "1.5%", "民政口", "王小明", "Planned", "Sheet3"})
    void a_row_of_a_strange_name_is_asked_about(String label) {
        Sent sent = Sent.rows(VILLAGES + label + "|30|61|4.5\n");
        assertThat(sent.asked()).isEqualTo(ASKED);
        assertThat(sent.findings())
                .anySatisfy(finding ->
                        assertThat(finding.arguments().get("doubtful")).contains(label));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "金河村|60|120|9.3/金河村1组|31|62|4.65/金河村2组|29|58|4.65/石梁村|44|90|6.6; 104 210 15.9",
                "东片|49|97|7.35/金河村|31|62|4.65/万胜社区|18|35|2.7/西片|44|90|6.6/石梁村|20|50|3/江池村|24|40|3.6; 93 187 13.95",
                "一、居委会|49|97|7.35/1、金河社区|31|62|4.65/2、万胜社区|18|35|2.7/二、村委会|44|90|6.6/1、石梁村|20|50|3/2、江池村|24|40|3.6; 93 187 13.95",
                "金河村|31|62|4.65/万胜社区|18|35|2.7/城区|49|97|7.35/石梁村|20|50|3/江池村|24|40|3.6/乡下|44|90|6.6; 93 187 13.95",
                "大湾村|93|187|13.95/金河村|31|62|4.65/万胜社区|18|35|2.7/石梁村|44|90|6.6; 93 187 13.95"
            })
    void sums_among_the_parts_count_once_and_are_asked_about(String rows, String figures) {
        Sent sent = Sent.rows(rows.replace("/", "\n") + "\n");
        assertThat(sent.asked()).isEqualTo(ASKED);
        assertThat(sent.figures()).isEqualTo(figures);
    }

    @Test
    void a_row_whose_formulas_add_up_others_is_no_part_whatever_it_is_called() {
        TableSketch sheet = TableSketch.of(Sent.HEAD + VILLAGES + "江池村|92|187|13.95\n");
        for (int column = 1; column <= 3; column++) {
            String formula = "SUM(" + "ABCD".charAt(column) + "4:" + "ABCD".charAt(column) + "6)-1";
            sheet.holding(
                    6,
                    column,
                    new Cell(
                            Cell.Kind.NUMBER,
                            "92",
                            new BigDecimal("92"),
                            null,
                            new Cell.Formula(formula, Cell.Check.AGREES, null)));
        }
        Sent sent = Sent.sheet(sheet);
        assertThat(sent.asked()).isEqualTo(ASKED);
        assertThat(sent.figures()).isEqualTo("93 187 13.95");
    }

    @Test
    void small_figures_that_happen_to_add_up_are_no_sums() {
        Sent sent = Sent.rows("金河村|1|2|0.1\n万胜社区|2|1|0.2\n石梁村|3|3|0.3\n江池村|5|6|0\n");
        assertThat(sent.figures()).isEqualTo("11 12 0.6");
        assertThat(sent.asked()).isEmpty();
    }

    @Test
    void among_which_rows_are_never_added() {
        assertThat(Sent.rows("金河村|31|62|4.65\n其中：女|10|20|1\n石梁村|44|90|6.6\n  其中：残疾人|4|9|0.6\n")
                        .figures())
                .isEqualTo("75 152 11.25");
    }

    @Test
    void a_right_total_is_right_whatever_strange_rows_stand_above_it() {
        Sent sent = Sent.rows(VILLAGES + "系统数|90|180|13\n合计|93|187|13.95\n");
        assertThat(sent.figures()).isEqualTo("93 187 13.95");
        assertThat(sent.asked()).isEmpty();
    }
}
