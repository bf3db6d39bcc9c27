package org.huibao.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A head that is printed again is no new table, and a table of something else is none of this one's rows. */
class PagesAndTablesTests {
    private static final String COLUMNS = "地区|慰问户数|慰问人数|慰问资金\n";
    private static final String TITLE = "慰问情况统计表\n填报单位：黄水镇\n";
    private static final String OWN = TITLE + COLUMNS + "黄水镇|93|187|13.95\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                TITLE,
                "\n" + TITLE,
                "慰问情况统计表（续）\n填报单位：黄水镇\n",
                "慰问情况统计表\n",
                "续表\n",
                "慰问情况统计表 第2页\n填报单位：黄水镇\n",
                "第2页/共3页\n慰问情况统计表（续表1）\n填报单位：黄水镇\n"
            })
    void a_title_as_on_a_second_printed_page_does_not_part_the_list(String again) {
        Sent sent = Sent.table(TITLE + COLUMNS + "金河村|31|62|4.65\n万胜社区|18|35|2.7\n" + again + COLUMNS
                + "石梁村|44|90|6.6\n合计|93|187|13.95\n");
        assertThat(sent.figures()).isEqualTo("93 187 13.95");
        assertThat(sent.asked()).isEmpty();
    }

    @Test
    void a_title_of_another_unit_begins_its_table() {
        Sent sent = Sent.table(TITLE + COLUMNS + "金河村|31|62|4.65\n万胜社区|18|35|2.7\n合计|49|97|7.35\n\n慰问情况统计表\n填报单位：西沱镇\n"
                + COLUMNS + "石梁村|44|90|6.6\n合计|44|90|6.6\n");
        assertThat(sent.figures("黄水镇")).isEqualTo("49 97 7.35");
        assertThat(sent.figures("西沱镇")).isEqualTo("44 90 6.6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n历年情况\n年份|2022|2023|2024\n慰问次数|3|4|5\n",
                "\n附件2\n经费安排表\n单位：万元\n科目|预算数|决算数|差额\n办公费|1|2|3\n",
                "\n工作人员名册\n姓名|电话|职务\n某人|87654321|主任\n",
                "\n乙表\n乡镇|救助次数|救助金额|救助人次\n西沱镇|7|8|9\n",
                "\n\n附：低保情况\n2023年1月\n单位：户\n名称|城市低保|农村低保|特困\n万安街道|7|8|9\n三河镇|1|2|3\n",
                "\n物资发放表\n品名|数量|单价|金额\n大米|10|5|50\n"
            })
    void another_table_below_is_not_added_and_is_told(String below) {
        Sent sent = Sent.table(OWN + below);
        assertThat(sent.figures("黄水镇")).isEqualTo("93 187 13.95");
        assertThat(sent.figures("西沱镇") + sent.figures("万安街道") + sent.figures("三河镇"))
                .isEmpty();
        assertThat(sent.findings())
                .anySatisfy(told -> assertThat(told.code().id()).isEqualTo("wrong-form"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n历年情况\n年份|2022|2023|2024\n慰问次数|3|4|5\n", "\n附件2\n经费安排表\n单位：万元\n科目|预算数|决算数|差额\n办公费|1|2|3\n"})
    void another_table_below_the_villages_of_a_unit_is_not_added(String below) {
        Sent sent = Sent.table(TITLE + COLUMNS + "金河村|31|62|4.65\n万胜社区|18|35|2.7\n" + below);
        assertThat(sent.figures()).isEqualTo("49 97 7.35");
    }

    @Test
    void a_table_below_that_names_units_of_ours_wants_an_answer() {
        Sent sent = Sent.table(OWN + "\n乙表\n乡镇|救助次数|救助金额|救助人次\n西沱镇|7|8|9\n");
        assertThat(sent.findings()).extracting(Finding::severity).contains(Severity.QUERY);
    }
}
