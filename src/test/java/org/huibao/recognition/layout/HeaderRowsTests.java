package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.List;
import org.huibao.fixtures.TableSketch;
import org.junit.jupiter.api.Test;

class HeaderRowsTests {
    @Test
    void the_rows_between_title_and_figures_are_the_header() {
        assertThat(headers("城市居民最低生活保障统计表\n" + HEAD + "黄水镇|1|2|3|4|5|6|7")).containsExactly(new HeaderRows(1, 2));
    }

    @Test
    void a_merge_that_reaches_below_the_words_belongs_to_the_header() {
        assertThat(headers("""
                地区|低保户数|低保人数
                ^|^|
                ^||
                黄水镇|1|2
                """)).containsExactly(new HeaderRows(0, 2));
    }

    @Test
    void a_lone_group_above_belongs_to_the_header() {
        assertThat(headers("""
                |||动态管理|<
                地区|低保户数|低保人数|当月新增|当月退出
                黄水镇|1|2|3|4
                """)).containsExactly(new HeaderRows(0, 1));
    }

    @Test
    void a_label_with_a_colon_is_no_header_though_the_stub_may_be_called_so() {
        assertThat(headers("填报单位：|黄水镇\n地区|低保户数|低保人数\n|1|2")).containsExactly(new HeaderRows(1, 1));
        assertThat(headers("填报单位|\n地区|低保户数|低保人数\n|1|2")).containsExactly(new HeaderRows(0, 1));
    }

    @Test
    void a_row_of_numbers_beside_two_headers_is_none() {
        assertThat(headers("低保户数|低保人数|1|2|3")).isEmpty();
    }

    @Test
    void one_header_among_other_words_is_not_enough() {
        assertThat(headers("姓名|低保户数\n张三|1")).isEmpty();
    }

    @Test
    void every_header_of_the_page_is_found() {
        assertThat(headers(HEAD + "黄水镇|1|2|3|4|5|6|7\n|\n" + HEAD))
                .containsExactly(new HeaderRows(0, 1), new HeaderRows(4, 5));
    }

    private static List<HeaderRows> headers(String drawing) {
        return HeaderRows.all(Page.of(TableSketch.of(drawing)), DrawnTable.FORM);
    }
}
