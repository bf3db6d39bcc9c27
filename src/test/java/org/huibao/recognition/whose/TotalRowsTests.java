package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.List;
import org.huibao.recognition.layout.DrawnTable;
import org.junit.jupiter.api.Test;

class TotalRowsTests {
    private static final String HUANGSHUI = "黄水镇|10|20|1|2|30|30|0\n";
    private static final String XITUO = "西沱镇|1|2|3|4|5|5|0\n";
    private static final String SANHE = "三河镇|100|200|10|20|300|300|0\n";
    private static final String FIRST_TWO = "|11|22|4|6|35|35|0\n";
    private static final String ALL = "|111|222|14|26|335|335|0\n";

    @Test
    void a_table_without_a_total_row_has_none() {
        assertThat(rows(HUANGSHUI + XITUO).overall()).isEmpty();
        assertThat(rows(HUANGSHUI + XITUO).subtotals()).isEmpty();
    }

    @Test
    void a_lone_subtotal_before_or_behind_all_rows_is_the_total() {
        assertThat(overall(HUANGSHUI + XITUO + "小计" + FIRST_TWO)).isEqualTo("小计");
        assertThat(overall("小计" + FIRST_TWO + HUANGSHUI + XITUO)).isEqualTo("小计");
    }

    @Test
    void a_subtotal_among_the_rows_or_beside_a_total_adds_up_some() {
        assertThat(rows(HUANGSHUI + XITUO + "小计" + FIRST_TWO + SANHE).overall()).isEmpty();
        assertThat(overall(HUANGSHUI + XITUO + SANHE + "小计" + ALL + "合计" + ALL)).isEqualTo("合计");
        assertThat(overall("小计" + ALL + HUANGSHUI + XITUO + SANHE + "合计" + ALL)).isEqualTo("合计");
        assertThat(rows("小计" + FIRST_TWO).overall()).isEmpty();
    }

    @Test
    void a_sum_of_the_last_rows_alone_is_not_the_total_and_means_those() {
        String few = HUANGSHUI + SANHE + XITUO + "贫困乡镇小计|101|202|13|24|305|305|0\n";

        assertThat(rows(few).overall()).isEmpty();
        assertThat(rows(few).subtotals().get(0).candidates())
                .anySatisfy(group -> assertThat(ReadTable.said(group)).containsExactly("unit 西沱镇", "unit 三河镇"));
    }

    @Test
    void of_several_totals_the_figures_tell_which_adds_up_everything() {
        String first = HUANGSHUI + XITUO + "合计" + FIRST_TWO + SANHE + "总计" + ALL;
        String last = "合计" + ALL + HUANGSHUI + XITUO + SANHE + "合计|100|200|10|20|300|300|0\n";

        assertThat(ReadTable.households(List.of(ReadTable.of(HEAD + first).total())))
                .containsExactly("111");
        assertThat(ReadTable.households(List.of(ReadTable.of(HEAD + last).total())))
                .containsExactly("111");
    }

    @Test
    void of_two_totals_that_add_up_everything_the_upper_one_is_taken() {
        assertThat(overall("合计" + ALL + HUANGSHUI + XITUO + SANHE + "总计" + ALL)).isEqualTo("合计");
    }

    @Test
    void a_row_that_adds_up_some_may_mean_the_rows_above_or_below_it_or_all() {
        Subtotal only = rows(HUANGSHUI + "小计" + FIRST_TWO + XITUO + SANHE + "合计" + ALL)
                .subtotals()
                .get(0);

        assertThat(ReadTable.said(List.of(only.row()))).containsExactly("total 小计");
        assertThat(only.candidates())
                .extracting(ReadTable::said)
                .containsExactly(
                        List.of("unit 黄水镇"),
                        List.of("unit 西沱镇", "unit 三河镇"),
                        List.of("unit 黄水镇", "unit 西沱镇", "unit 三河镇"));
    }

    @Test
    void its_rows_end_at_the_next_one_that_adds_up_others() {
        List<Subtotal> two = rows(HUANGSHUI + "小计|10|20|1|2|30|30|0\n" + XITUO + SANHE
                        + "小计|101|202|13|24|305|305|0\n合计" + ALL)
                .subtotals();

        assertThat(two).hasSize(2);
        assertThat(ReadTable.said(two.get(1).candidates().get(0))).containsExactly("unit 三河镇", "unit 西沱镇");
    }

    private static String overall(String lines) {
        return rows(lines).overall().orElseThrow().line().label();
    }

    private static TotalRows rows(String lines) {
        return new TotalRows(RowsByUnit.of(DrawnTable.NAMES, DrawnTable.rows(HEAD + lines)));
    }
}
