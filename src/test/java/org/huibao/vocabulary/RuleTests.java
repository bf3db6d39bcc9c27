package org.huibao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.huibao.vocabulary.Rule.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTests {
    @ParameterizedTest
    @CsvSource({
        "EQUAL, 0.5, true",
        "EQUAL, -0.5, true",
        "EQUAL, 0.6, false",
        "NOT_EQUAL, 0, false",
        "NOT_EQUAL, 0.1, true",
        "AT_MOST, 0.5, true",
        "AT_MOST, 0.6, false",
        "AT_LEAST, -0.5, true",
        "AT_LEAST, -0.6, false",
        "LESS, 0.4, true",
        "LESS, 0.5, false",
        "GREATER, -0.4, true",
        "GREATER, -0.5, false"
    })
    void a_comparison_holds_as_far_as_rounding_reaches(Comparison comparison, String difference, boolean holds) {
        assertThat(comparison.holds(new BigDecimal(difference), new BigDecimal("0.5")))
                .isEqualTo(holds);
    }

    @Test
    void a_rule_looks_elsewhere_if_one_of_its_operands_does() {
        Term here = new Term("a", new Arithmetic.Figure(0), List.of(Term.Operand.here("a")));
        Term before = new Term(
                "prev(a)", new Arithmetic.Figure(0), List.of(new Term.Operand("a", Term.When.PREVIOUS_ROUND, "")));

        assertThat(rule(here, here).looksElsewhere()).isFalse();
        assertThat(rule(here, before).looksElsewhere()).isTrue();
    }

    private static Rule rule(Term left, Term right) {
        return new Rule("", Severity.ERROR, null, null, List.of(left, right), List.of(Comparison.EQUAL));
    }
}
