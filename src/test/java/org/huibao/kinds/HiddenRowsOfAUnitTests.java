package org.huibao.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.fixtures.TableSketch;
import org.junit.jupiter.api.Test;

/** Rows that a filter or a person hid are not read, and no sum leaves them out, or takes them in, unseen. */
class HiddenRowsOfAUnitTests {
    private static final String VILLAGES = "金河村|31|62|4.65\n万胜社区|18|35|2.7\n石梁村|44|90|6.6\n";

    @Test
    void a_sum_beside_a_hidden_part_is_asked_about() {
        Sent sent = hiding(VILLAGES, 4);
        assertThat(sent.asked()).isEqualTo("summed-from-details query");
        assertThat(sent.figures()).isEqualTo("75 152 11.25");
    }

    @Test
    void a_total_of_the_rows_that_are_seen_is_asked_about() {
        Sent sent = hiding(VILLAGES + "合计|75|152|11.25\n", 4);
        assertThat(sent.asked()).isEqualTo("hidden-content query");
        assertThat(sent.figures()).isEqualTo("75 152 11.25");
    }

    @Test
    void a_total_of_all_rows_is_right_as_it_stands() {
        Sent sent = hiding(VILLAGES + "合计|93|187|13.95\n", 4);
        assertThat(sent.asked()).isEmpty();
        assertThat(sent.figures()).isEqualTo("93 187 13.95");
    }

    @Test
    void a_total_of_neither_is_wrong() {
        assertThat(hiding(VILLAGES + "合计|90|187|13.95\n", 4).asked()).contains("total-mismatch error");
    }

    @Test
    void parts_that_are_folded_away_under_their_total_are_nothing_odd() {
        Sent sent = hiding(VILLAGES + "合计|93|187|13.95\n", 3, 4, 5);
        assertThat(sent.asked()).isEmpty();
        assertThat(sent.figures()).isEqualTo("93 187 13.95");
    }

    @Test
    void a_hidden_total_is_not_taken_and_the_sum_of_the_parts_asked_about() {
        Sent sent = hiding(VILLAGES + "合计|93|187|13.95\n", 6);
        assertThat(sent.figures()).isEqualTo("93 187 13.95");
        assertThat(sent.asked()).isEqualTo("summed-from-details query");
    }

    @Test
    void old_figures_that_are_hidden_beside_a_units_row_are_nothing_odd() {
        Sent sent = hiding("黄水镇|93|187|13.95\n黄水镇|90|180|13\n", 4);
        assertThat(sent.asked()).isEmpty();
        assertThat(sent.figures()).isEqualTo("93 187 13.95");
    }

    @Test
    void a_unit_whose_only_row_is_hidden_is_asked_about_and_stands_in_the_total() {
        TableSketch list = TableSketch.of(
                        "慰问情况统计表|<|<|<\n地区|慰问户数|慰问人数|慰问资金\n黄水镇|31|62|4.65\n西沱镇|18|35|2.7\n合计|49|97|7.35\n")
                .hidingRow(3);
        Sent sent = Sent.sheet(list);
        assertThat(sent.asked()).isEqualTo("hidden-content query");
        assertThat(sent.figures("黄水镇")).isEqualTo("31 62 4.65");
        assertThat(sent.figures("西沱镇")).isEmpty();
    }

    private static Sent hiding(String rows, int... hidden) {
        TableSketch sheet = TableSketch.of(Sent.HEAD + rows);
        for (int row : hidden) {
            sheet.hidingRow(row);
        }
        return Sent.sheet(sheet);
    }
}
