package org.huibao.vocabulary;

import java.util.List;

/**
 * One side of a rule, or the formula of a column's total.
 *
 * @param text as written in {@code form.yaml}
 * @param arithmetic the same with every operand replaced by a name {@code x0}, {@code x1}… and operators in ASCII
 *     ({@code + - * / ( )}), ready for an evaluator or for a spreadsheet formula
 * @param operands what {@code x0}, {@code x1}… stand for, in that order; empty for a constant
 */
public record Term(String text, String arithmetic, List<Operand> operands) {
    public Term {
        operands = List.copyOf(operands);
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
