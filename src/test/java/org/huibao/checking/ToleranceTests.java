package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huibao.vocabulary.Arithmetic;
import org.huibao.vocabulary.Rule;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTests {
    private static final String COLUMNS = """
            columns:
              - {key: persons, no: 1, header: 人数, type: count}
              - {key: paid, no: 2, header: 资金, type: amount, unit: 万元, scale: 2}
              - {key: cost, no: 3, header: 费用, type: amount, unit: 元}
              - {key: part, no: 4, header: 其中, type: amount, unit: 元}
            """;

    @TempDir
    private Path folder;

    private boolean holds(String rule, String cells) {
        return ATable.ofForm(folder.resolve("small"), COLUMNS + "rules: [" + rule + "]\n")
                .unit("甲镇", cells)
                .found()
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100.6, 100.5, true",
        "100.7, 100.5, false",
        "100, 100.01, true",
        "100, 100.02, false",
        "100, 101, true",
        "100, 102, false",
    })
    void where_the_form_says_no_decimals_the_figure_with_most_speaks_for_both_sides(
            String cost, String part, boolean holds) {
        assertThat(holds("'3 = 4'", "1 1 " + cost + " " + part)).isEqualTo(holds);
    }

    @Test
    void a_count_is_not_rounded_whatever_it_is_held_against() {
        assertThat(holds("'1 = 2'", "100 100.005 1 1")).isTrue();
        assertThat(holds("'1 = 2'", "100 100.01 1 1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"122.5, true", "122.4, false"})
    void a_factor_magnifies_rounding(String cost, boolean holds) {
        assertThat(holds("'2 * 100.0 = 3'", "1 1.23 " + cost + " 1")).isEqualTo(holds);
    }

    @Test
    void what_the_rule_says_of_its_tolerance_counts_alone() {
        assertThat(holds("{rule: '2 = 3', tolerance: 0}", "1 1.00 1.01 0")).isFalse();
        assertThat(holds("{rule: '2 = 3', tolerance: 0.01}", "1 1.00 1.01 0")).isTrue();
        assertThat(holds("{rule: '1 = 3', tolerance: 5}", "10 1.00 15 0")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"100.5, 0.05", "100.25, 0.005", "100, 0", "100.0, 0"})
    void a_figure_of_another_campaign_is_rounded_to_its_own_decimals_and_a_whole_one_is_a_count(
            String elsewhere, String tolerance) {
        Term term = new Term(
                "x!人数", new Arithmetic.Figure(0), List.of(new Term.Operand("persons", Term.When.OTHER_CAMPAIGN, "x")));
        Term none = new Term("0", new Arithmetic.Constant(BigDecimal.ZERO), List.of());
        Rule rule =
                new Rule("x!人数 = 0", Severity.ERROR, null, null, List.of(term, none), List.of(Rule.Comparison.EQUAL));
        Side left =
                Side.of(term, operand -> Optional.of(new BigDecimal(elsewhere))).orElseThrow();
        Side right = Side.of(none, operand -> Optional.empty()).orElseThrow();
        assertThat(Tolerance.between(
                        left,
                        right,
                        rule,
                        ATable.ofForm(folder.resolve("small"), COLUMNS).form()))
                .isEqualByComparingTo(tolerance);
    }
}
