package org.huibao.campaigns;

/**
 * A word or sign of a rule.
 *
 * @param text the number, name, header or campaign id; for signs, the sign
 * @param start where it begins in the rule, counted from 0
 * @param end where it has ended
 */
record Token(Kind kind, String text, int start, int end) {
    enum Kind {
        /** Digits, perhaps with a point. */
        NUMBER,
        /** A key, a column number that is no numeral, or the name of a function. */
        NAME,
        /** What stands in square brackets. */
        HEADER,
        /** A campaign's id before an exclamation mark. */
        CAMPAIGN,
        /** {@code = ≠ < ≤ > ≥}. */
        COMPARISON,
        /** {@code + - * / ( )}. */
        SIGN,
        UNKNOWN,
        END
    }

    boolean is(Kind kind) {
        return this.kind == kind;
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
