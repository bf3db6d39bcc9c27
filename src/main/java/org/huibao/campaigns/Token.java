package org.huibao.campaigns;

import org.huibao.lexicon.RuleWords;

/**
 * A word or sign of a rule.
 *
 * @param text the number, name, header or campaign id; for signs and comparisons, the plain sign
 * @param start where it begins in the rule, counted from 0
 * @param end where it has ended
 */
record Token(Kind kind, String text, int start, int end) {
    enum Kind {
        /** Digits, perhaps with a point. */
        NUMBER,
        /** A key, a column number that is no numeral, a header, or the name of a function. */
        NAME,
        /** What stands in square brackets. */
        HEADER,
        /** A campaign's id before an exclamation mark, or the name of another table: 表三. */
        CAMPAIGN,
        /** {@code = ≠ < ≤ > ≥}. */
        COMPARISON,
        /** {@code + - * / ( )}. */
        SIGN,
        /** Between the first and the last of columns that stand together: 至. */
        RANGE,
        /** Behind what is added up: 之和. */
        SUM,
        /** Between rules: 、，；。 */
        SEPARATOR,
        /** What goes with a number and says nothing more: 栏. */
        WORD,
        UNKNOWN,
        END
    }

    /** The token that a word of rules makes. */
    static Token of(RuleWords.Meaning meaning, String text, int start, int end) {
        Kind kind = switch (meaning) {
            case NUMBERING -> Kind.WORD;
            case RANGE -> Kind.RANGE;
            case SUM -> Kind.SUM;
            case SEPARATOR -> Kind.SEPARATOR;
            default -> meaning.isComparison() ? Kind.COMPARISON : Kind.SIGN;
        };
        return new Token(kind, meaning.sign().isEmpty() ? text : meaning.sign(), start, end);
    }

    boolean is(Kind kind) {
        return this.kind == kind;
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Whether a term may begin with it. */
    boolean beginsTerm() {
        return kind == Kind.NUMBER || kind == Kind.NAME || kind == Kind.HEADER || kind == Kind.CAMPAIGN || isSign("(");
    }

    /** The same with what belongs to it behind. */
    Token until(int end) {
        return new Token(kind, text, start, end);
    }
}
