package org.huibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.huibao.reading.cells.Span;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.Grid;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlTableTests {
    private static Element element(String rows) {
        return Objects.requireNonNull(Jsoup.parse("<table>" + rows + "</table>").selectFirst("table"));
    }

    private static Grid grid(String rows) {
        return grid(rows, false);
    }

    private static Grid grid(String rows, boolean frame) {
        TextTable table = new TextTable(List.of());
        new HtmlTable(element(rows), frame).fill(table);
        return table.grid("表1", new Budget(Limits.USUAL));
    }

    @Test
    void a_cell_that_spans_pushes_the_others_aside() {
        Grid grid = grid("<tr><td rowspan=2>甲<td colspan=2>乙<td>丙<tr><td>丁<td>戊<td>己<tr><th>庚");
        assertThat(grid.spans()).containsExactlyInAnyOrder(new Span(0, 0, 1, 0), new Span(0, 1, 0, 2));
        assertThat(grid.text(0, 3) + grid.text(1, 1) + grid.text(1, 3) + grid.text(2, 0))
                .isEqualTo("丙丁己庚");
    }

    @Test
    void a_span_that_is_none_is_one_and_none_reaches_below_the_table() {
        Grid grid = grid("<tr><td rowspan=0>甲<td colspan=0>乙<td colspan=x>丙<tr><td rowspan=99 colspan=-3>丁");
        assertThat(grid.spans()).containsExactly(new Span(0, 0, 1, 0));
        assertThat(grid.text(0, 1) + grid.text(0, 2) + grid.text(1, 1)).isEqualTo("乙丙丁");
    }

    @Test
    void a_row_without_end_is_refused() {
        String wide = "<td colspan=1000>x".repeat(17);
        assertThatThrownBy(() -> grid("<tr>" + wide)).hasMessageContaining("columns");
        assertThat(grid("<tr><td colspan=5000>x<td>y<tr><td>z").text(0, 1_000)).isEqualTo("y");
    }

    @Test
    void hidden_cells_have_a_place_if_they_say_something_and_hidden_rows_are_hidden() {
        Grid grid = grid("<tr><td>甲<td style='display:none'>乙<td hidden> <td>丙<tr hidden><td>丁<td>戊");
        assertThat(grid.text(0, 1)).isEqualTo("乙");
        assertThat(grid.text(0, 2)).isEqualTo("丙");
        assertThat(grid.isRowHidden(0)).isFalse();
        assertThat(grid.isRowHidden(1)).isTrue();
    }

    @Test
    void lines_of_a_cell_stay_lines() {
        Grid grid = grid("<tr><td><p>低保</p><p>人数</p><td>a<br>b<td>&nbsp;1&nbsp;2&nbsp;<td><b>x</b><i>y</i>"
                + "<td>z<script>w</script><span hidden>v</span>");
        assertThat(grid.text(0, 0)).isEqualTo("低保\n人数");
        assertThat(grid.text(0, 1)).isEqualTo("a\nb");
        assertThat(grid.text(0, 2)).isEqualTo("1 2");
        assertThat(grid.text(0, 3)).isEqualTo("xy");
        assertThat(grid.text(0, 4)).isEqualTo("z");
    }

    @Test
    void a_frame_has_neither_the_rows_nor_the_words_of_the_tables_within() {
        String framed = "<tr><td>甲<table><tr><td>内</table><td>乙<tr><td>丙<td>丁";
        Grid grid = grid(framed, true);
        assertThat(grid.rows()).isEqualTo(2);
        assertThat(grid.text(0, 0) + grid.text(1, 1)).isEqualTo("甲丁");
    }

    @Test
    void data_are_two_rows_of_two_cells_that_speak_themselves() {
        assertThat(isData("<tr><td>甲<td>1<tr><td>乙<td>2")).isTrue();
        assertThat(isData("<tr><td>甲<td>1<tr><td>乙<td>")).isFalse();
        assertThat(isData("<tr><td>甲<td>1<tr><td>乙<td><table><tr><td>3</table>"))
                .isFalse();
        assertThat(isData("<tr><td>甲<td>1")).isFalse();
    }

    private static boolean isData(String rows) {
        return new HtmlTable(element(rows), true).isData();
    }
}
