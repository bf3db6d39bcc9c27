package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.vocabulary.Column;
import org.junit.jupiter.api.Test;

class RenamedTests {
    private static final String HEAD = "地区|低保户数|低保人数|动态管理|<|1-10月资金总支出|其中：低保金|";
    private static final String BELOW = "|^\n^|^|^|当月新增|当月退出|^|^|^\n";

    @Test
    void a_column_of_figures_where_the_missing_one_should_stand_may_be_it() {
        assertThat(isLikely(HEAD + "杂费" + BELOW + "黄水镇|90|171|2|3|113|113|5\n")).isTrue();
    }

    @Test
    void a_column_of_words_or_one_elsewhere_in_another_measure_is_not() {
        assertThat(isLikely(HEAD + "杂费" + BELOW + "黄水镇|90|171|2|3|113|113|见注\n"))
                .isFalse();
        assertThat(isLikely(HEAD + "备注|面积（亩）|<" + "|^|^\n^|^|^|当月新增|当月退出|^|^|^|耕地|林地\n黄水镇|90|171|2|3|113|113||5|6\n"))
                .isFalse();
    }

    @Test
    void a_column_in_the_missing_ones_measure_may_be_it_wherever_it_stands() {
        assertThat(isLikely(HEAD + "备注|杂费（万元）" + "|^|^\n^|^|^|当月新增|当月退出|^|^|^|^\n黄水镇|90|171|2|3|113|113||5\n"))
                .isTrue();
    }

    private static boolean isLikely(String drawing) {
        FormOnPage fit = DrawnTable.fit(drawing);
        Column extra = fit.form().form().column("extra").orElseThrow();
        return new Renamed(fit, extra).isLikely();
    }
}
