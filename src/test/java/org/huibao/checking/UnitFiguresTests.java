package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.huibao.vocabulary.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitFiguresTests {
    private static final String COLUMNS = """
            columns:
              - {key: persons, header: 人数, type: count, empty: zero}
              - {key: paid, header: 资金, type: amount}
            """;

    @TempDir
    private Path folder;

    private ATable table() {
        return ATable.ofForm(folder.resolve("small"), COLUMNS);
    }

    private static UnitFigures only(ATable table) {
        return table.figures().units().get(0);
    }

    private static String figures(ATable table) {
        return only(table).form().columns().stream()
                .map(column -> only(table).figure(column).map(Object::toString).orElse("none"))
                .toList()
                .toString();
    }

    @Test
    void a_units_own_row_counts_before_its_total_row_and_that_before_its_parts() {
        assertThat(figures(table().unit("甲镇", "1 2").totalOf("甲镇", "3 4").detail("甲镇", "一村", "5 6")))
                .isEqualTo("[1, 2]");
        assertThat(figures(table().totalOf("甲镇", "3 4").detail("甲镇", "一村", "5 6")))
                .isEqualTo("[3, 4]");
        assertThat(figures(table().detail("甲镇", "一村", "5 6").detail("甲镇", "二村", "5 6")))
                .isEqualTo("[10, 12]");
    }

    @Test
    void an_empty_own_row_gives_way_to_the_parts_and_stays_where_these_are_empty_too() {
        UnitFigures given = only(table().unit("甲镇", "_ _").detail("甲镇", "一村", "5 6"));
        assertThat(given.isSummed()).isTrue();
        assertThat(given.own()).isNull();
        UnitFigures empty = only(table().unit("甲镇", "_ _").detail("甲镇", "一村", "_ _"));
        assertThat(empty.isSummed()).isFalse();
        assertThat(empty.own()).isNotNull();
    }

    @Test
    void a_unit_stands_at_its_own_row_else_at_its_first() {
        Place first = Place.of("Sheet1", "A5");
        Place second = Place.of("Sheet1", "A6");
        assertThat(only(table().detail("甲镇", "一村", "5 6").unit("甲镇", "5 6")).stub())
                .isEqualTo(second);
        assertThat(only(table().detail("甲镇", "一村", "5 6").detail("甲镇", "二村", "5 6"))
                        .stub())
                .isEqualTo(first);
    }

    @Test
    void a_blank_is_0_where_the_form_says_so_and_what_does_not_apply_is_nothing() {
        assertThat(figures(table().unit("甲镇", "_ 5"))).isEqualTo("[0, 5]");
        assertThat(figures(table().unit("甲镇", "/ 5"))).isEqualTo("[none, 5]");
        assertThat(figures(table().unit("甲镇", "5 _"))).isEqualTo("[5, none]");
    }

    @Test
    void a_nil_return_has_no_figures() {
        UnitFigures nil = only(table().nil("甲镇"));
        assertThat(nil.isNil()).isTrue();
        assertThat(nil.entries()).isEmpty();
    }
}
