package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.List;
import org.huibao.recognition.layout.DrawnTable;
import org.huibao.recognition.layout.FigureRow;
import org.junit.jupiter.api.Test;

class RowsByUnitTests {
    private static final String FIGURES = "|90|171|2|3|113|113|0\n";
    private static final String EMPTY = "|||||||\n";

    @Test
    void a_row_that_names_a_unit_is_that_units() {
        RowsByUnit table = sorted("西沱镇" + FIGURES + "黄水镇" + FIGURES + "合计" + FIGURES);

        assertThat(table.units().keySet()).containsExactly(DrawnTable.unit("西沱镇"), DrawnTable.unit("黄水镇"));
        assertThat(labels(table.totals())).containsExactly("合计");
        assertThat(table.strangers()).isEmpty();
    }

    @Test
    void a_unit_that_is_listed_and_left_empty_has_no_rows() {
        RowsByUnit table = sorted("西沱镇" + EMPTY + "黄水镇" + FIGURES);

        assertThat(table.units()).containsOnlyKeys(DrawnTable.unit("黄水镇"));
        assertThat(table.of(DrawnTable.unit("西沱镇"))).isEmpty();
        assertThat(sorted("西沱镇" + EMPTY).isEmpty()).isTrue();
    }

    @Test
    void a_unit_that_says_it_has_nothing_to_report_has_said_something() {
        assertThat(of(sorted("西沱镇|零报告\n黄水镇" + FIGURES), "西沱镇")).containsExactly("西沱镇");
    }

    @Test
    void villages_below_a_unit_are_its_parts() {
        RowsByUnit table = sorted("黄水镇" + FIGURES + "大风堡村" + FIGURES + "西沱镇" + FIGURES + "黄连村" + FIGURES);

        assertThat(of(table, "黄水镇")).containsExactly("黄水镇", "大风堡村");
        assertThat(of(table, "西沱镇")).containsExactly("西沱镇", "黄连村");
    }

    @Test
    void villages_above_a_unit_are_its_parts_where_the_sums_stand_below() {
        RowsByUnit table = sorted("大风堡村" + FIGURES + "黄水镇小计" + FIGURES + "黄连村" + FIGURES + "西沱镇小计" + FIGURES);

        assertThat(table.units().keySet()).containsExactly(DrawnTable.unit("黄水镇"), DrawnTable.unit("西沱镇"));
        assertThat(of(table, "黄水镇")).containsExactly("大风堡村", "黄水镇小计");
        assertThat(of(table, "西沱镇")).containsExactly("黄连村", "西沱镇小计");
    }

    @Test
    void a_single_village_among_many_units_is_nobodys() {
        RowsByUnit table =
                sorted("黄水镇" + FIGURES + "西沱镇" + FIGURES + "大风堡村" + FIGURES + "三河镇" + FIGURES + "万安街道" + FIGURES);

        assertThat(table.units())
                .hasSize(4)
                .allSatisfy((unit, rows) -> assertThat(rows).hasSize(1));
        assertThat(labels(table.strangers())).containsExactly("大风堡村");
    }

    @Test
    void a_township_of_elsewhere_is_no_units_part() {
        RowsByUnit table = sorted("黄水镇" + FIGURES + "大风堡村" + FIGURES + "南宾镇" + FIGURES);

        assertThat(of(table, "黄水镇")).containsExactly("黄水镇", "大风堡村");
        assertThat(labels(table.strangers())).containsExactly("南宾镇");
    }

    @Test
    void a_lone_row_of_numbers_below_a_units_empty_row_is_not_that_units() {
        RowsByUnit table = sorted("黄水镇" + FIGURES + "西沱镇" + EMPTY + "备注说明" + FIGURES);

        assertThat(table.units()).containsOnlyKeys(DrawnTable.unit("黄水镇"));
        assertThat(labels(table.strangers())).containsExactly("备注说明");
    }

    @Test
    void the_total_of_a_table_of_one_units_parts_is_the_units_own() {
        RowsByUnit one = villages("黄水镇|大风堡村" + FIGURES + "黄水镇|黄连村" + FIGURES + "合计|" + FIGURES);
        assertThat(of(one, "黄水镇")).containsExactly("大风堡村", "黄连村", "合计");
        assertThat(one.isTotalOwn()).isTrue();

        RowsByUnit two = villages("黄水镇|大风堡村" + FIGURES + "黄水镇|黄连村" + FIGURES + "西沱镇|" + FIGURES + "合计|" + FIGURES);
        assertThat(of(two, "黄水镇")).containsExactly("大风堡村", "黄连村");
        assertThat(two.isTotalOwn()).isFalse();
    }

    private static List<String> of(RowsByUnit table, String unit) {
        return labels(table.of(DrawnTable.unit(unit)));
    }

    private static List<String> labels(List<FigureRow> rows) {
        return rows.stream().map(row -> row.line().label()).toList();
    }

    private static RowsByUnit villages(String lines) {
        return RowsByUnit.of(DrawnTable.NAMES, DrawnTable.rows(ReadTable.HEAD_WITH_VILLAGES + lines));
    }

    private static RowsByUnit sorted(String lines) {
        return RowsByUnit.of(DrawnTable.NAMES, DrawnTable.rows(HEAD + lines));
    }
}
