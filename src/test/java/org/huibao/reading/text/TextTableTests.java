package org.huibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.huibao.reading.cells.Span;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTests {
    /** Cells between bars, row by row. */
    private static TextTable table(List<String> above, String... rows) {
        TextTable table = new TextTable(above);
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                table.add(row, column, 1, 1, cells[column]);
            }
        }
        return table;
    }

    private static Grid grid(TextTable table) {
        return table.grid("表1", new Budget(Limits.USUAL));
    }

    private static List<String> above(List<String> lines) {
        Grid grid = grid(table(lines, "单位|户数", "甲|1"));
        return IntStream.range(0, grid.rows() - 2)
                .mapToObj(row -> grid.text(row, 0))
                .toList();
    }

    @Test
    void titles_above_it_become_its_first_rows_over_the_whole_width() {
        Grid grid = grid(table(List.of("石桥县低保情况", "统计表之一"), "单位|户数", "甲|1"));
        assertThat(grid.text(0, 0)).isEqualTo("石桥县低保情况");
        assertThat(grid.text(3, 1)).isEqualTo("1");
        assertThat(grid.spans()).containsExactly(new Span(0, 0, 0, 1), new Span(1, 0, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"请各乡镇按时报送。", "有关情况如下：", "甲乙丙", "谢谢！"})
    void a_sentence_or_a_scrap_is_no_title_and_ends_the_titles(String line) {
        assertThat(above(List.of("低保情况统计表", line))).isEmpty();
        assertThat(above(List.of(line, "低保情况统计表"))).containsExactly("低保情况统计表");
    }

    @Test
    void labels_with_nothing_behind_them_are_passed_over() {
        assertThat(above(List.of("低保情况统计表", "填报单位：　填报日期："))).containsExactly("低保情况统计表");
    }

    @Test
    void a_line_as_long_as_a_paragraph_is_no_title() {
        assertThat(above(List.of("表".repeat(60)))).hasSize(1);
        assertThat(above(List.of("表".repeat(61)))).isEmpty();
    }

    @Test
    void only_the_nearest_eight_lines_are_looked_at() {
        List<String> many =
                IntStream.range(0, 10).mapToObj(i -> "第" + i + "行的标题").toList();
        assertThat(above(many)).containsExactlyElementsOf(many.subList(2, 10));
    }

    @Test
    void a_table_with_a_title_row_needs_none_from_above() {
        Grid grid = grid(table(List.of("低保情况统计表"), "一季度情况|", "单位|户数"));
        assertThat(grid.text(0, 0)).isEqualTo("一季度情况");
        assertThat(grid(table(List.of("低保情况统计表"), "|", "合计|")).text(1, 0)).isEqualTo("合计");
    }

    @Test
    void hidden_rows_are_counted_behind_the_titles() {
        TextTable table = table(List.of("低保情况统计表"), "单位|户数", "甲|1");
        table.hideRow(1);
        Grid grid = grid(table);
        assertThat(grid.isRowHidden(1)).isFalse();
        assertThat(grid.isRowHidden(2)).isTrue();
    }

    @Test
    void a_frame_around_one_thing_does_not_speak() {
        assertThat(table(List.of(), "甲| |").speaks()).isFalse();
        assertThat(table(List.of(), "甲|", "|1").speaks()).isTrue();
    }

    @Test
    void a_table_that_a_page_cut_in_two_goes_on() {
        TextTable first = table(List.of("低保情况统计表"), "单位|户数|金额", "甲|1|2.5");
        assertThat(first.goesOnIn(table(List.of(), "乙|30|4"))).isTrue();
        assertThat(first.goesOnIn(table(List.of("（续上表）"), "乙|1,030|-4.5"))).isTrue();
        assertThat(first.goesOnIn(table(List.of("特困情况统计表"), "乙|30|4"))).isFalse();
        assertThat(first.goesOnIn(table(List.of(), "乙|30"))).isFalse();
        assertThat(first.goesOnIn(table(List.of(), "单位|户数|金额"))).isFalse();
        assertThat(first.goesOnIn(table(List.of(), "30|乙|4"))).isFalse();
        assertThat(first.goesOnIn(table(List.of(), "乙|2023|2024"))).isFalse();
        assertThat(first.goesOnIn(table(List.of(), "|30|40"))).isFalse();
    }

    @Test
    void a_table_of_which_only_the_header_came_goes_on_nowhere() {
        assertThat(table(List.of(), "单位|10|20").goesOnIn(table(List.of(), "乙|30|40")))
                .isFalse();
    }

    @Test
    void what_goes_on_stands_below_what_was_there() {
        TextTable first = table(List.of(), "单位|户数", "甲|1");
        first.add(2, 0, 2, 1, "乙");
        TextTable rest = table(List.of(), "丙|30", "丁|4");
        rest.hideRow(1);
        first.append(rest);
        Grid grid = grid(first);
        assertThat(grid.text(4, 0) + grid.text(5, 1)).isEqualTo("丙4");
        assertThat(grid.isRowHidden(5)).isTrue();
        assertThat(grid.spans()).containsExactly(new Span(2, 0, 3, 0));
    }
}
