package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowLabelsTests {
    @ParameterizedTest
    @ValueSource(strings = {"合计", "总计：", "全县合计", "合计(共12个乡镇)", "合計", "全镇", "计", "Total", "GrandTotal", "sum"})
    void a_total(String label) {
        assertThat(RowLabels.isTotal(label)).isTrue();
        assertThat(RowLabels.isSubtotal(label)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"小计", "黄水镇小计", "其中：城市", "其中", "Subtotal", "sub-totals:", "OfWhichurban"})
    void a_subtotal(String label) {
        assertThat(RowLabels.isSubtotal(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"例：", "示例", "（示例）黄水镇(样例)", "某某镇", "XX镇", "○○村", "Example:", "e.g."})
    void a_row_that_shows_how_to_fill_in(String label) {
        assertThat(RowLabels.isExample(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：",
                "说明:按户填写",
                "审核人：",
                "联系电话",
                "填表日期:2023-1-5",
                "填报单位(盖章)",
                "填报单位：",
                "平均",
                "人均值",
                "占比(%)",
                "上年同期",
                "同比增长",
                "比上年增减",
                "本年计划",
                "Notes:",
                "PreparedBy"
            })
    void a_row_without_figures_of_this_round(String label) {
        assertThat(RowLabels.isFooter(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄水镇", "合江县", "计生办", "小计村委", "均川镇", "注溪镇", "例山村", "总府街道", "Summerfield", "Notown"})
    void a_name_is_none_of_them(String label) {
        assertThat(RowLabels.isTotal(label)).isFalse();
        assertThat(RowLabels.isSubtotal(label)).isFalse();
        assertThat(RowLabels.isExample(label)).isFalse();
        assertThat(RowLabels.isFooter(label)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"备注, footer", "单位(盖章), footer", "平均, footer", "上年同期, footer", "合计, total", "小计, subtotal", "示例, example"
    })
    void each_label_says_one_thing(String label, String what) {
        assertThat(RowLabels.Said.of(label))
                .isEqualTo(new RowLabels.Said(
                        what.equals("total"), what.equals("subtotal"), what.equals("example"), what.equals("footer")));
    }

    @Test
    void of_which_adds_up_nothing() {
        assertThat(RowLabels.isSumOfSome("小计")).isTrue();
        assertThat(RowLabels.isSumOfSome("其中：城市")).isFalse();
        assertThat(RowLabels.isSumOfSome("ofwhichurban")).isFalse();
        assertThat(RowLabels.isSumOfSome("合计")).isFalse();
    }

    @Test
    void a_total_may_say_whose_it_is() {
        assertThat(RowLabels.beforeTotal("黄水镇合计")).isEqualTo("黄水镇");
        assertThat(RowLabels.beforeTotal("黄水镇小计(3个村)")).isEqualTo("黄水镇");
        assertThat(RowLabels.beforeTotal("合计：")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本镇", "我单位", "数值", "填报数", "本期", "本月数"})
    void the_unit_itself_or_its_figures_without_a_name(String label) {
        assertThat(RowLabels.isOwn(label)).isTrue();
        assertThat(RowLabels.isOwn(label + "镇")).isFalse();
    }
}
