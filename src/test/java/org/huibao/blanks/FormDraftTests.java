package org.huibao.blanks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.huibao.fixtures.TableSketch;
import org.huibao.reading.cells.Cell;
import org.junit.jupiter.api.Test;

/** Blanks of the kinds that offices send. */
class FormDraftTests {
    @Test
    void a_head_of_merged_groups_over_a_number_row_and_a_row_of_measures() {
        ADraft draft = ADraft.of("""
                城市低保统计表|<|<|<|<|<
                填报单位：某县民政局|<|<|单位：万元|<|<
                地区|户数|人员|<|当月支出|其中：低保金
                ^|^|女性|残疾人|^|^
                计量单位|户|人|人|万元|万元
                甲|1|2|3|4|5
                黄水镇|||||
                西沱镇|||||
                合计|||||
                注：2≥3；5≤4。|<|<|<|<|<
                """);

        assertThat(draft.form().title()).isEqualTo("城市低保统计表");
        assertThat(draft.form().reporter()).isEqualTo("某县民政局");
        assertThat(draft.form().stub()).isEqualTo("地区");
        assertThat(draft.form().units()).containsExactly("黄水镇", "西沱镇");
        assertThat(draft.columns())
                .containsExactly(
                        "1 户数 count 户",
                        "2 人员/女性 count 人",
                        "3 人员/残疾人 count 人",
                        "4 当月支出 amount 万元",
                        "5 其中：低保金 amount 万元");
        assertThat(draft.rules()).isEqualTo("2 ≥ 3; 5 ≤ 4");
        assertThat(draft.unsure()).isEmpty();
    }

    @Test
    void a_header_that_holds_figures_itself_is_a_column_before_its_parts() {
        ADraft draft = ADraft.of("""
                资金统计表|<|<|<
                地区|支出（万元）||
                ^|^|其中：低保金|其中：补贴
                甲镇|||
                乙镇|||
                """);

        assertThat(draft.columns()).containsExactly("支出 amount 万元", "支出/其中：低保金 amount 万元", "支出/其中：补贴 amount 万元");
        assertThat(draft.rules()).isEqualTo("低保金 ≤ 支出; 补贴 ≤ 支出");
        assertThat(draft.yaml()).contains("""
                  - {key: 支出, header: 支出, type: amount, unit: 万元, required: false, empty: none}
                  - header: 支出
                    columns:
                      - {key: 低保金, header: "其中：低保金", type: amount, unit: 万元, required: false, empty: none}
                """);
    }

    @Test
    void where_nothing_is_merged_a_blank_belongs_to_the_group_on_its_left() {
        ADraft draft = ADraft.of("""
                户数统计表
                地区|城市||农村||备注
                |户数|人数|户数|人数|
                甲镇|||||
                乙镇|||||
                """);

        assertThat(draft.columns())
                .containsExactly("城市/户数 count 户", "城市/人数 count 人", "农村/户数 count 户", "农村/人数 count 人", "备注 text -");
        assertThat(draft.unsure()).isEmpty();
    }

    @Test
    void a_blank_beside_a_group_where_others_are_merged_is_asked_about() {
        ADraft draft = ADraft.of("""
                户数统计表|<|<|<|<
                地区|城市|<|农村|
                ^|户数|人数|户数|人数
                甲镇||||
                乙镇||||
                """);

        assertThat(draft.columns()).contains("农村/人数 count 人");
        assertThat(draft.unsure()).containsExactly("农村_人数 under");
    }

    @Test
    void two_measures_in_the_head_are_asked_about_and_a_title_line_that_is_overridden_is_not() {
        ADraft draft = ADraft.of("""
                资金统计表|<|<
                单位：万元|<|<
                地区|支出（元）|补助资金（万元）
                计量单位|元|元
                甲镇||
                乙镇||
                """);

        assertThat(draft.columns()).containsExactly("支出 amount 元", "补助资金 amount 万元");
        assertThat(draft.unsure()).containsExactly("补助资金 two-measures");
    }

    @Test
    void numbers_of_rows_ranks_and_places_above_the_units_are_no_columns() {
        ADraft draft = ADraft.of("""
                人数统计表|<|<|<|<
                序号|州市|县（市、区）|人数|排名
                1|某市|甲县||
                2|^|乙县||
                合计|<|<||
                """);

        assertThat(draft.form().stub()).isEqualTo("县（市、区）");
        assertThat(draft.form().units()).containsExactly("甲县", "乙县");
        assertThat(draft.columns()).containsExactly("人数 count 人");
    }

    @Test
    void shares_and_averages_do_not_add_up() {
        ADraft draft = ADraft.of("""
                情况统计表|<|<|<
                地区|人均补助水平（元）|使用率|增幅%
                甲镇|||
                乙镇|||
                """);

        assertThat(draft.columns()).containsExactly("人均补助水平 amount 元 -", "使用率 ratio % -", "增幅% ratio % -");
        assertThat(draft.unsure()).containsExactly("使用率 no-percent");
    }

    @Test
    void formulas_say_what_a_column_follows_from() {
        TableSketch sheet = TableSketch.of("""
                人数统计表|<|<|<
                地区|合计|男|女
                甲镇|||
                乙镇|||
                """).holding(2, 1, computed("C3+D3")).holding(3, 1, computed("SUM(C4:D4)"));

        assertThat(ADraft.of(sheet).rules()).isEqualTo("合计 = 男 + 女");
    }

    private static Cell computed(String formula) {
        return new Cell(
                Cell.Kind.NUMBER, "0", BigDecimal.ZERO, null, new Cell.Formula(formula, Cell.Check.AGREES, null));
    }

    @Test
    void last_rounds_figures_are_dropped_and_a_rule_that_they_break_is_marked() {
        ADraft draft = ADraft.of("""
                人数统计表|<|<|<
                地区|人数|男|女
                栏次|1|2|3
                甲镇|5|2|2
                乙镇|6|3|2
                丙镇|7|3|3
                丁镇|4|2|2
                注：1=2+3|<|<|<
                """);

        assertThat(draft.rules()).isEqualTo("1 = 2 + 3");
        assertThat(draft.yaml()).contains("# 疑似印错：上期 4 行中有 3 行不符").doesNotContain("甲镇");
    }

    @Test
    void several_tables_of_a_sheet_are_several_forms() {
        ADraft draft = ADraft.of("""
                城市低保统计表|<|<
                地区|户数|人数
                甲镇||
                乙镇||
                填表人：|<|<
                农村低保统计表|<|<
                地区|户数|人数
                甲镇||
                乙镇||
                """);

        assertThat(draft.forms()).extracting(FormDraft::title).containsExactly("城市低保统计表", "农村低保统计表");
    }

    @Test
    void what_could_not_be_read_as_a_rule_stays_as_a_remark() {
        ADraft draft = ADraft.of("""
                人数统计表|<|<
                地区|人数|男
                栏次|1|2
                甲镇||
                乙镇||
                审核关系：1≥2，1=表三26。补助标准为0.75万元/户。|<|<
                """);

        assertThat(draft.rules()).isEqualTo("1 ≥ 2");
        assertThat(draft.form().notUnderstood()).containsExactly("1=表三26");
        assertThat(draft.yaml()).contains("# 未能理解：1=表三26");
    }

    @Test
    void keys_do_not_change_with_the_month_the_order_or_the_blanks() {
        ADraft january = ADraft.of("""
                2023年1月统计表|<|<
                地区|当月支出（万元）|1-1月支出（万元）
                甲镇||
                乙镇||
                """);
        ADraft october = ADraft.of("""
                2023年10月统计表|<|<
                地区|1-10月 支出（万元）|当月支出（万元）
                甲镇||
                乙镇||
                """);

        assertThat(october.form().columns())
                .extracting(DraftColumn::key)
                .containsExactlyInAnyOrderElementsOf(
                        january.form().columns().stream().map(DraftColumn::key).toList());
    }

    @Test
    void indicators_that_stand_one_below_the_other_become_columns() {
        ADraft draft = ADraft.of("""
                农村低保情况统计表|<|<|<
                指标名称|计量单位|代码|数量
                甲|乙|丙|1
                一、低保户数|户|H01|
                二、低保人数|人|H02|
                其中：残疾人|人|H03|
                三、资金支出|万元|H04|
                填表人：|<|<|<
                """);

        assertThat(draft.columns())
                .containsExactly(
                        "H01 一、低保户数 count 户", "H02 二、低保人数 count 人", "H03 其中：残疾人 count 人", "H04 三、资金支出 amount 万元");
        assertThat(draft.rules()).isEqualTo("H03 ≤ H02");
        assertThat(draft.yaml()).contains("layout: rows");
        assertThat(draft.unsure()).containsExactly("units no-units");
    }

    @Test
    void units_that_stand_side_by_side_are_the_units() {
        ADraft draft = ADraft.of("""
                低保情况统计表|<|<|<
                指标|黄水镇|西沱镇|合计
                户数|||
                资金（万元）|||
                """);

        assertThat(draft.columns()).containsExactly("户数 count 户", "资金 amount 万元");
        assertThat(draft.form().units()).containsExactly("黄水镇", "西沱镇");
    }

    @Test
    void lines_of_a_form_code_and_of_signatures_are_no_part_of_the_table() {
        ADraft draft = ADraft.of("""
                城市低保统计表|<|<|表    号：民统1表
                填报单位：|<|<|制定机关：民政部
                2023年|<|<|计量单位：人、万元
                地区|人数①|户数|当月支出
                甲|1|2|3
                例：某镇|5|4|2
                黄水镇|||
                西沱镇|||
                单位负责人：|填表人：|报出日期：|
                """);

        assertThat(draft.form().title()).isEqualTo("城市低保统计表");
        assertThat(draft.columns()).containsExactly("1 人数 count 人", "2 户数 count 户", "3 当月支出 amount 万元");
        assertThat(draft.form().units()).containsExactly("黄水镇", "西沱镇");
        assertThat(draft.unsure()).isEmpty();
    }

    @Test
    void a_head_says_what_a_column_follows_from() {
        ADraft draft = ADraft.of("""
                人数统计表|<|<|<
                地区|总人数（1=2+3）|男|女
                甲|1=2+3|2|3
                黄水镇|||
                西沱镇|||
                """);

        assertThat(draft.columns()).containsExactly("1 总人数 count 人", "2 男 count", "3 女 count");
        assertThat(draft.form().rules()).singleElement().satisfies(rule -> {
            assertThat(rule.rule().text()).isEqualTo("1 = 2 + 3");
            assertThat(rule.sources()).extracting(Said::key).containsExactly("source.head", "source.number");
        });
    }

    @Test
    void words_in_columns_of_figures_below_the_head_are_asked_about() {
        ADraft draft = ADraft.of("""
                户数统计表|<|<
                地区|户数|人数
                黄水镇|上半年|下半年
                西沱镇||
                """);

        assertThat(draft.unsure()).contains("columns deeper");
    }

    @Test
    void numbers_that_do_not_number_are_asked_about() {
        ADraft draft = ADraft.of("""
                户数统计表|<|<|<
                地区|户数|人数|女性
                栏次|1|2|2
                黄水镇|||
                西沱镇|||
                """);

        assertThat(draft.unsure()).containsExactly("columns odd-numbers");
        assertThat(draft.form().units()).containsExactly("黄水镇", "西沱镇");
    }
}
