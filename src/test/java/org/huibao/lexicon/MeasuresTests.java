package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTests {
    private static final Set<String> KNOWN = Set.of("栋");

    @ParameterizedTest
    @CsvSource({"万元, 万元", "（万元）, 万元", "【户】, 户", "单位：万元, 万元", "计量单位:人, 人", "元/人·月, 元/人·月", "栋, 栋", "单位：栋, 栋"})
    void a_cell_may_hold_nothing_else(String text, String measure) {
        assertThat(Measures.alone(text, KNOWN)).hasValue(measure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"户数", "万元以上", "人均", "填报单位", "幢", ""})
    void other_words_are_none(String text) {
        assertThat(Measures.alone(text, KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"资金支出（万元）, 万元", "救助(含临时)(人次), 人次", "楼房（栋）, 栋", "资金[单位：元], 元", "人员(人)/补助(元), 元", "人员(人)/增长%, %"})
    void stands_in_brackets_within_a_header(String text, String measure) {
        assertThat(Measures.bracketed(text, KNOWN)).hasValue(measure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"标准（956元/月/人）", "救助（含临时）", "资金万元"})
    void a_standard_and_other_words_in_brackets_are_none(String text) {
        assertThat(Measures.bracketed(text, KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"单位：万元, 万元", "单位：人、万元, 人 万元", "计量单位：户 填报日期, 户", "（单位：元）, 元", "Unit: 元, 元", "金额单位：万元 审核, 万元"})
    void a_line_above_a_table_names_them(String line, String measures) {
        assertThat(Measures.ofLine(line, KNOWN)).isEqualTo(measures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"填报单位：人民政府", "单位：人民医院", "填报单位：黄水镇", "单位", "低保统计表"})
    void a_line_with_a_name_is_no_such_line(String line) {
        assertThat(Measures.ofLine(line, KNOWN)).isEmpty();
    }

    @Test
    void brackets_go_only_where_they_hold_a_measure() {
        assertThat(Measures.without("资金(万元)")).isEqualTo("资金");
        assertThat(Measures.without("资金(含补贴)")).isEqualTo("资金(含补贴)");
        assertThat(Measures.without("楼房(栋)")).isEqualTo("楼房(栋)");
        assertThat(Measures.without("楼房(栋)", KNOWN)).isEqualTo("楼房");
    }
}
