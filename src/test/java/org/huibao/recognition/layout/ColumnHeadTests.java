package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.fixtures.TableSketch;
import org.junit.jupiter.api.Test;

class ColumnHeadTests {
    @Test
    void a_merged_group_stands_above_each_of_its_columns() {
        List<ColumnHead> heads = heads("低保户数|动态管理|<\n^|当月新增|当月退出", 2);

        assertThat(heads)
                .extracting(ColumnHead::own)
                .containsExactly(List.of("低保户数"), List.of("动态管理", "当月新增"), List.of("动态管理", "当月退出"));
        assertThat(heads.get(0).place().cell()).isEqualTo("A1");
        assertThat(heads.get(2).place().cell()).isEqualTo("C2");
        assertThat(heads.get(2).text()).isEqualTo("当月退出");
    }

    @Test
    void a_blank_above_takes_over_the_group_to_its_left() {
        ColumnHead left = heads("动态管理|\n当月新增|当月退出", 2).get(1);

        assertThat(left.own()).containsExactly("当月退出");
        assertThat(left.inherited()).containsExactly("动态管理", "当月退出");
    }

    @Test
    void a_group_ends_where_another_one_begins_above_it() {
        ColumnHead second = heads("甲组|乙组\n城镇|\n男性|女性", 3).get(1);

        assertThat(second.inherited()).containsExactly("乙组", "女性");
    }

    @Test
    void a_column_without_a_word_has_no_head_and_passes_no_group_on_to_itself() {
        assertThat(heads("动态管理||低保人数\n当月新增||", 2))
                .extracting(ColumnHead::column)
                .containsExactly(0, 2);
    }

    @Test
    void a_unit_of_measure_in_brackets_is_the_columns_or_its_groups() {
        List<ColumnHead> heads = heads("低保户数（户）|动态管理（人）|<\n^|当月新增|当月退出", 2);

        assertThat(heads).extracting(ColumnHead::measure).containsExactly("户", null, null);
        assertThat(heads).extracting(ColumnHead::above).containsExactly("户", "人", "人");
    }

    @Test
    void what_stands_above_every_column_can_be_left_out() {
        ColumnHead head =
                heads("动态管理|<\n当月新增|当月退出", 2).get(0).below(1).measured("户").numbered("5");

        assertThat(head.own()).containsExactly("当月新增");
        assertThat(head.inherited()).containsExactly("当月新增");
        assertThat(head.measure()).isEqualTo("户");
        assertThat(head.number()).isEqualTo("5");
    }

    private static List<ColumnHead> heads(String drawing, int rows) {
        Page page = Page.of(TableSketch.of(drawing));
        return ColumnHead.under(page, List.of(0, 1, 2).subList(0, rows), DrawnTable.FORM);
    }
}
