package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContinuationTests {
    private static final String HUANGSHUI = "黄水镇|10|20|1|2|30|30|0\n";
    private static final String XITUO = "西沱镇|1|2|3|4|5|5|0\n";
    private static final String SANHE = "三河镇|100|200|10|20|300|300|0\n";
    private static final String ALL = "合计|111|222|14|26|335|335|0\n";

    @Test
    void the_total_on_the_last_page_adds_up_all_pages() {
        assertThat(members(2, HUANGSHUI, XITUO, SANHE + ALL)).containsExactlyInAnyOrder("黄水镇", "西沱镇", "三河镇");
    }

    @Test
    void the_total_on_the_first_page_does_so_too() {
        assertThat(members(0, ALL + HUANGSHUI, XITUO, SANHE)).containsExactlyInAnyOrder("黄水镇", "西沱镇", "三河镇");
    }

    @Test
    void a_total_that_adds_up_its_own_page_is_that_pages() {
        assertThat(members(1, HUANGSHUI, SANHE + "合计|100|200|10|20|300|300|0\n"))
                .containsExactly("三河镇");
    }

    @Test
    void a_total_that_adds_up_nothing_is_its_own_pages() {
        assertThat(members(1, HUANGSHUI, SANHE + "合计|7|7|7|7|7|7|7\n")).containsExactly("三河镇");
    }

    @Test
    void a_page_with_a_total_of_its_own_ends_the_list() {
        assertThat(members(2, HUANGSHUI, XITUO + "合计|1|2|3|4|5|5|0\n", SANHE + ALL))
                .containsExactly("三河镇");
    }

    @Test
    void pages_of_another_round_are_not_added_up() {
        RecognisedTable before = ReadTable.of(HEAD + HUANGSHUI + XITUO, "1");
        RecognisedTable last = ReadTable.of(HEAD + SANHE + ALL, "2");

        assertThat(Continuation.of(List.of(before, last))).containsExactly(before, last);
    }

    @Test
    void a_page_before_counts_with_a_units_parts_where_it_has_no_row_of_its_own() {
        String parts = "填报单位：黄水镇\n" + HEAD + "大风堡村|4|8|1|1|10|10|0\n黄连村|6|12|0|1|20|20|0\n";
        List<RecognisedTable> tables = List.of(ReadTable.of(parts), ReadTable.of(HEAD + XITUO + SANHE + ALL));

        assertThat(ReadTable.said(Continuation.of(tables).get(1).members()))
                .containsExactlyInAnyOrder("detail 大风堡村", "detail 黄连村", "unit 西沱镇", "unit 三河镇");
    }

    private static List<String> members(int table, String... pages) {
        List<RecognisedTable> tables =
                List.of(pages).stream().map(lines -> ReadTable.of(HEAD + lines)).toList();
        return Continuation.of(tables).get(table).members().stream()
                .map(row -> row.label())
                .toList();
    }
}
