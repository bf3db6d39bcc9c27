package org.huibao.campaigns;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A part of a term.
 *
 * @param arithmetic in ASCII, operands as x0, x1…
 * @param constant what it comes to if it holds no column, else null
 */
record TermPart(String arithmetic, @Nullable BigDecimal constant) {
    static TermPart constant(BigDecimal constant) {
        return new TermPart(constant.toPlainString(), constant);
    }

    static TermPart operand(int index) {
        return new TermPart("x" + index, null);
    }

    boolean isZero() {
        return constant != null && constant.signum() == 0;
    }

    TermPart negated() {
        return new TermPart("(-" + arithmetic + ")", constant == null ? null : constant.negate());
    }

    TermPart inParentheses() {
        return new TermPart("(" + arithmetic + ")", constant);
    }

    /** Not to be divided by zero. */
    TermPart joined(String sign, TermPart right) {
        BigDecimal other = right.constant();
        return new TermPart(
                arithmetic + " " + sign + " " + right.arithmetic(),
                constant == null || other == null ? null : folded(constant, sign, other));
    }

    private static BigDecimal folded(BigDecimal one, String sign, BigDecimal other) {
        return switch (sign) {
            case "+" -> one.add(other);
            case "-" -> one.subtract(other);
            case "*" -> one.multiply(other);
            default -> one.divide(other, MathContext.DECIMAL128);
        };
    }
}
