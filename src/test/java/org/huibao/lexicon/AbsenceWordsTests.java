package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsenceWordsTests {
    @ParameterizedTest
    @ValueSource(strings = {"/", "—", "--", "——", "N/A", "不涉及", "(不适用)", "无此项", "*"})
    void says_that_the_indicator_does_not_apply(String words) {
        assertThat(AbsenceWords.in(words)).isEqualTo(AbsenceWords.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "(无)", "暂无。", "同上", "待核", "None", "NIL", "……", "?"})
    void is_no_figure_and_no_zero_either(String words) {
        assertThat(AbsenceWords.in(words)).isEqualTo(AbsenceWords.NO_FIGURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "无锡", "12", "不涉及3户", "/3", "同上年", "(无)3"})
    void is_something_where_more_is_said(String words) {
        assertThat(AbsenceWords.in(words)).isEqualTo(AbsenceWords.SOMETHING);
    }
}
