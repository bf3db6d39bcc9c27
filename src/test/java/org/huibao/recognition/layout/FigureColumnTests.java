package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huibao.fixtures.TableSketch;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.api.Test;

class FigureColumnTests {
    @Test
    void columns_stand_in_the_forms_order_and_missing_ones_are_left_out() {
        assertThat(columns("地区|1-10月资金总支出|低保户数\n黄水镇|1|2").keySet()).containsExactlyInAnyOrder("households", "paid");
        FormOnPage fit = DrawnTable.fit("地区|1-10月资金总支出|低保户数|低保人数|动态管理\n||||当月新增\n黄水镇|1|2|3|4");
        assertThat(FigureColumn.all(fit, Surroundings.of(fit)))
                .extracting(FigureColumn::at)
                .containsExactly(2, 3, 4, 1);
    }

    @Test
    void a_column_says_itself_in_what_its_figures_are() {
        Map<String, FigureColumn> columns =
                columns("单位：元\n" + HEAD.replace("资金总支出", "资金总支出（万元）") + "黄水镇|1|2|3|4|5|6|7");

        assertThat(stated(columns, "paid")).isEqualTo("万元");
        assertThat(stated(columns, "basic")).isEqualTo("元");
    }

    @Test
    void a_line_above_the_table_speaks_of_the_columns_that_measure_the_same_kind() {
        Map<String, FigureColumn> columns = columns("单位：元\n" + HEAD + "黄水镇|1|2|3|4|5|6|7");

        assertThat(stated(columns, "paid")).isEqualTo("元");
        assertThat(stated(columns, "persons")).isEqualTo("人");
    }

    @Test
    void a_line_that_names_the_forms_own_unit_changes_nothing() {
        assertThat(stated(columns("单位：元、万元\n" + HEAD + "黄水镇|1|2|3|4|5|6|7"), "paid"))
                .isEqualTo("万元");
    }

    @Test
    void a_group_says_in_what_the_figures_below_it_are() {
        Map<String, FigureColumn> columns = columns("""
                地区|低保户数|低保人数|当月新增|当月退出|1-10月资金总支出（元）|<
                ^|^|^|^|^|其中：低保金|其中：物价补贴
                黄水镇|1|2|3|4|5|6
                """);

        assertThat(stated(columns, "basic")).isEqualTo("元");
        assertThat(stated(columns, "extra")).isEqualTo("元");
    }

    @Test
    void nobody_can_have_written_into_a_hidden_column() {
        Map<String, FigureColumn> columns =
                columns(TableSketch.of(HEAD + "黄水镇|1|2|3|4|5|6|7").hidingColumn(2));

        assertThat(Objects.requireNonNull(columns.get("persons")).isSeen()).isFalse();
        assertThat(Objects.requireNonNull(columns.get("households")).isSeen()).isTrue();
    }

    private static String stated(Map<String, FigureColumn> columns, String key) {
        return Objects.requireNonNull(columns.get(key)).scaling().stated().name();
    }

    private static Map<String, FigureColumn> columns(String drawing) {
        return columns(TableSketch.of(drawing));
    }

    private static Map<String, FigureColumn> columns(Sheet sheet) {
        FormOnPage fit = DrawnTable.fits(sheet).get(0);
        return FigureColumn.all(fit, Surroundings.of(fit)).stream()
                .collect(Collectors.toMap(figure -> figure.column().key(), Function.identity()));
    }
}
