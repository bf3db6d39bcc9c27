package org.huibao.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A 审核关系 between figures, a chain such as {@code 100.0 <= a / b <= 3000.0}.
 *
 * @param text as written in {@code form.yaml}
 * @param message the form's own explanation, or null
 * @param tolerance how far the sides may lie apart, or null for the usual tolerance
 * @param terms at least two
 * @param comparisons one fewer than the terms: the n-th stands between the n-th and the next term
 */
public record Rule(
        String text,
        Severity severity,
        @Nullable String message,
        @Nullable BigDecimal tolerance,
        List<Term> terms,
        List<Comparison> comparisons) {
    public Rule {
        terms = List.copyOf(terms);
        comparisons = List.copyOf(comparisons);
    }

    /** What must hold between two neighbouring terms. */
    public enum Comparison {
        EQUAL("="),
        NOT_EQUAL("≠"),
        LESS("<"),
        AT_MOST("≤"),
        GREATER(">"),
        AT_LEAST("≥");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** As printed. */
        public String sign() {
            return sign;
        }

        /** Whether it holds between two sides that differ by so much and may do so by rounding. */
        public boolean holds(BigDecimal difference, BigDecimal tolerance) {
            int over = difference.compareTo(tolerance);
            int under = difference.compareTo(tolerance.negate());
            return switch (this) {
                case EQUAL -> over <= 0 && under >= 0;
                case NOT_EQUAL -> difference.signum() != 0;
                case AT_MOST -> over <= 0;
                case AT_LEAST -> under >= 0;
                case LESS -> over < 0;
                case GREATER -> under > 0;
            };
        }
    }

    /** Whether a figure outside this table is needed, which {@code check} does not have. */
    public boolean looksElsewhere() {
        return terms.stream()
                .flatMap(term -> term.operands().stream())
                .anyMatch(operand -> operand.when() != Term.When.HERE);
    }
}
