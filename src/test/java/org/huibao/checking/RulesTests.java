package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Rule;
import org.huibao.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTests {
    private static final String COLUMNS = """
            columns:
              - {key: persons, no: 1, header: 人数, type: count, empty: none}
              - {key: paid, no: 2, header: 资金, type: amount, unit: 万元, scale: 2}
              - {key: added, header: 新增, type: count}
            """;

    @TempDir
    private Path folder;

    private ATable table(String rule) {
        return ATable.ofForm(folder.resolve("small"), COLUMNS + "rules: [\"" + rule + "\"]\n");
    }

    /** What stands beside each comparison: whether it holds at a difference of -2, -1, 0, 1 and 2, where 1 is rounding. */
    @ParameterizedTest
    @CsvSource({
        "EQUAL,     no  yes yes yes no",
        "NOT_EQUAL, yes yes no  yes yes",
        "AT_MOST,   yes yes yes yes no",
        "AT_LEAST,  no  yes yes yes yes",
        "LESS,      yes yes yes no  no",
        "GREATER,   no  no  yes yes yes",
    })
    void a_comparison_holds_as_far_as_rounding_reaches(Rule.Comparison comparison, String holds) {
        String[] each = holds.split("\\s+", -1);
        for (int at = 0; at < each.length; at++) {
            assertThat(comparison.holds(BigDecimal.valueOf(at - 2), BigDecimal.ONE))
                    .as("%s at %s", comparison, at - 2)
                    .isEqualTo(each[at].equals("yes"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL,     no  yes no",
        "NOT_EQUAL, yes no  yes",
        "AT_MOST,   yes yes no",
        "AT_LEAST,  no  yes yes",
        "LESS,      yes no  no",
        "GREATER,   no  no  yes",
    })
    void counts_are_compared_exactly(Rule.Comparison comparison, String holds) {
        String[] each = holds.split("\\s+", -1);
        for (int at = 0; at < each.length; at++) {
            assertThat(comparison.holds(BigDecimal.valueOf(at - 1), BigDecimal.ZERO))
                    .as("%s at %s", comparison, at - 1)
                    .isEqualTo(each[at].equals("yes"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1 = added,   9 ≠ 4",
        "1 != 1,      9 = 9",
        "1 < added,   9 ≥ 4",
        "1 <= added,  9 > 4",
        "added > 1,   4 ≤ 9",
        "added >= 1,  4 < 9",
    })
    void a_broken_rule_shows_what_is_true_instead(String rule, String arithmetic) {
        assertThat(table(rule).unit("甲镇", "9 1 4").judged().findings())
                .extracting(finding -> finding.arguments().get("arithmetic"))
                .containsExactly(arithmetic);
    }

    @Test
    void a_broken_rule_stands_at_the_first_figure_of_this_table() {
        EarlierFigures hundred = (campaign, round, unit, operand) -> Optional.of(BigDecimal.valueOf(100));
        Judged judged = table("prev(2) <= added").unit("甲镇", "9 1 4").judged(hundred);
        assertThat(ATable.found(judged)).contains("rule-broken error D5");
    }

    @Test
    void a_rule_of_earlier_figures_alone_stands_at_the_unit() {
        EarlierFigures hundred = (campaign, round, unit, operand) ->
                Optional.of(BigDecimal.valueOf(operand.column().equals("paid") ? 100 : 9));
        Judged judged = table("prev(2) <= prev(1)").unit("甲镇", "9 1 4").judged(hundred);
        assertThat(ATable.found(judged)).contains("rule-broken error A5");
    }

    @Test
    void columns_are_named_by_number_and_header_once_each() {
        Finding broken = table("1 + 1 <= added + prev(2) * 0")
                .unit("甲镇", "9 1 4")
                .judged((campaign, round, unit, operand) ->
                        operand.when() == Term.When.PREVIOUS_ROUND ? Optional.of(BigDecimal.ONE) : Optional.empty())
                .findings()
                .get(0);
        assertThat(broken.arguments()).containsEntry("columns", "1 人数、新增、2 资金");
    }

    @Test
    void a_long_quotient_is_told_with_eight_digits() {
        Finding broken =
                table("2 / 1 = 1.0").unit("甲镇", "3 1 4").judged().findings().get(0);
        assertThat(broken.arguments())
                .containsEntry("difference", "0.66666667")
                .containsEntry("arithmetic", "1 ÷ 3 = 0.33333333 ≠ 1");
    }
}
