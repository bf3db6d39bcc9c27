package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Term;
import org.huibao.vocabulary.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a broken rule is told to whoever filled in the table. */
class ToldSideTests {
    private static final String COLUMNS = """
            columns:
              - {key: persons, no: 2, header: 保障人数, type: count}
              - {key: able, no: 9, header: 有, type: count}
              - {key: unable, no: 10, header: 无, type: count}
              - {key: paid, no: 21, header: 当月支出, type: amount, unit: 万元}
              - {key: added, header: 新增, type: count}
            """;
    private static final EarlierFigures HUNDRED = (campaign, round, unit, operand) ->
            operand.when() == Term.When.HERE ? Optional.empty() : Optional.of(BigDecimal.valueOf(100));

    @TempDir
    private Path folder;

    private String told(String rule, Locale locale) {
        Finding broken = ATable.ofForm(folder.resolve("small"), COLUMNS + "rules: [\"" + rule + "\"]\n")
                .unit("甲镇", "171 100 70 5.5 4")
                .judged(HUNDRED)
                .findings()
                .stream()
                .filter(finding -> finding.code() == FindingCode.RULE_BROKEN)
                .findFirst()
                .orElseThrow();
        return Wording.in(locale).fact(broken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2 = 9 + 10               | 保障人数（2栏）171 ≠ 9+10栏之和 170，差 1。
                    2栏=9、10栏之和          | 保障人数（2栏）171 ≠ 9+10栏之和 170，差 1。
                    9 >= prev(9) * 2.0       | 有（9栏）100 < 上一次的有（9栏）100 × 2 = 200，差 100。
                    10 >= prev(10)           | 无（10栏）70 < 上一次的无（10栏）100，差 30。
                    10 >= year(10)           | 无（10栏）70 < 上年同期的无（10栏）100，差 30。
                    10 >= spring!7           | 无（10栏）70 < “spring”的7 100，差 30。
                    added >= 10              | 新增 4 < 无（10栏）70，差 66。
                    2 <= added + 10          | 保障人数（2栏）171 > 新增+无（10栏）之和 74，差 97。
                    2 != 2                   | 保障人数（2栏）171 = 保障人数（2栏）171。
                    21 * 10000.0 / 10 <= 500.0 | 当月支出（21栏）5.5 × 10000 ÷ 无（10栏）70 = 785.71429 > 500，差 285.71429。
                    """)
    void a_side_is_told_by_headers_numbers_and_figures(String rule, String told) {
        assertThat(told(rule, Locale.SIMPLIFIED_CHINESE)).isEqualTo(told);
    }

    @Test
    void the_words_are_the_readers() {
        assertThat(told("2 = 9 + 10", Locale.ENGLISH))
                .isEqualTo("保障人数 (column 2) 171 ≠ the sum of columns 9+10 170, difference 1.");
    }
}
