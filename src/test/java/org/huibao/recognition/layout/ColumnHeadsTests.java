package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huibao.fixtures.TableSketch;
import org.junit.jupiter.api.Test;

class ColumnHeadsTests {
    @Test
    void a_title_that_reached_into_the_header_is_no_part_of_any_column() {
        assertThat(heads("全县低保情况|<\n低保户数|低保人数\n1|2"))
                .extracting(ColumnHead::own)
                .containsExactly(List.of("低保户数"), List.of("低保人数"));
    }

    @Test
    void a_group_of_the_form_stays_though_every_column_stands_below_it() {
        assertThat(heads("动态管理|<\n当月新增|当月退出\n1|2"))
                .extracting(ColumnHead::own)
                .containsExactly(List.of("动态管理", "当月新增"), List.of("动态管理", "当月退出"));
    }

    @Test
    void the_only_column_keeps_all_that_stands_above_it() {
        assertThat(heads("全县低保情况\n低保户数\n1")).extracting(ColumnHead::own).containsExactly(List.of("全县低保情况", "低保户数"));
    }

    @Test
    void an_empty_column_slipped_in_below_a_group_is_none() {
        assertThat(heads("低保户数|动态管理|<|<\n^|当月新增|当月退出|\n1|2|3|"))
                .extracting(ColumnHead::column)
                .containsExactly(0, 1, 2);
    }

    @Test
    void a_column_below_a_group_that_holds_figures_is_one_without_a_header_too() {
        assertThat(heads("低保户数|动态管理|<|<\n^|当月新增|当月退出|\n1|2|3|4"))
                .extracting(ColumnHead::column)
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void the_row_of_units_of_measure_comes_before_brackets_in_the_header() {
        Page page = Page.of(TableSketch.of("低保户数（户）|低保人数（人）\n万户|\n1|2"));
        HeadLayout layout = new HeadLayout(List.of(0), Map.of(0, "万户"), Map.of(1, "2"), 2);

        List<ColumnHead> heads = ColumnHeads.of(page, layout, DrawnTable.FORM);

        assertThat(heads).extracting(ColumnHead::measure).containsExactly("万户", "人");
        assertThat(heads).extracting(ColumnHead::number).containsExactly(null, "2");
    }

    private static List<ColumnHead> heads(String drawing) {
        HeadLayout layout = new HeadLayout(List.of(0, 1), Map.of(), Map.of(), 2);
        return ColumnHeads.of(Page.of(TableSketch.of(drawing)), layout, DrawnTable.FORM);
    }
}
