package org.huibao.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One side of a rule, or the formula of a column's total.
 *
 * @param text as written in {@code form.yaml}
 * @param what what is done with the operands
 * @param operands the figures that it speaks of, in the order in which they are numbered; empty for a constant
 */
public record Term(String text, Arithmetic what, List<Operand> operands) {
    public Term {
        operands = List.copyOf(operands);
    }

    /** Its value for the operands' figures, with 34 digits where it does not end; empty where something is divided by 0. */
    public Optional<BigDecimal> value(List<BigDecimal> figures) {
        return what.reckoned(figures).map(Fraction::divided);
    }

    /** The same; empty where an operand has no figure, too. */
    public Optional<BigDecimal> value(Function<Operand, Optional<BigDecimal>> figures) {
        List<BigDecimal> known = operands.stream()
                .flatMap(operand -> figures.apply(operand).stream())
                .toList();
        return known.size() < operands.size() ? Optional.empty() : value(known);
    }

    /** Whether it is one figure and nothing else. */
    public boolean isFigure() {
        return what instanceof Arithmetic.Figure;
    }

    /** Every operand as {@code x0}, {@code x1}…, signs in ASCII. */
    public String arithmetic() {
        return what.written(Arithmetic.Notation.PLAIN);
    }

    /**
     * A figure that a term speaks of.
     *
     * @param column the column's key
     * @param when this round's figure, an earlier one's, or another campaign's
     * @param campaign the other campaign's id; empty unless {@code when} is {@link When#OTHER_CAMPAIGN}
     */
    public record Operand(String column, When when, String campaign) {
        public static Operand here(String column) {
            return new Operand(column, When.HERE, "");
        }

        /** As a rule writes it, its column called by the given name. */
        public String written(String name) {
            return switch (when) {
                case HERE -> name;
                case PREVIOUS_ROUND -> "prev(" + name + ")";
                case YEAR_BEFORE -> "year(" + name + ")";
                case OTHER_CAMPAIGN -> campaign + "!" + name;
            };
        }
    }

    /** Which figures an operand looks at. */
    public enum When {
        /** The same row. */
        HERE,
        /** {@code prev(x)}: the unit's newest valid figure of the round before. */
        PREVIOUS_ROUND,
        /** {@code year(x)}: the unit's figure a year before. */
        YEAR_BEFORE,
        /** {@code ID!x}: the unit's figure in another campaign. */
        OTHER_CAMPAIGN
    }
}
