package org.huibao.checking;

import java.math.BigDecimal;
import java.math.MathContext;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.FarOut;

/** How many times one figure is another: 10 speaks of a dropped zero, 10000 of 元 taken for 万元. */
final class Factor {
    static final MathContext ROUGH = MathContext.DECIMAL32;
    private static final MathContext SHOWN = new MathContext(2);
    /** Scatter of a small count is about the square root of it; four and a half times that is no scatter. */
    private static final BigDecimal SCATTER = BigDecimal.valueOf(20);

    private Factor() {}

    static BigDecimal inverse(BigDecimal factor) {
        return BigDecimal.ONE.divide(factor, ROUGH);
    }

    /** The factor, or its inverse where that is larger: how far apart, whatever the direction. */
    static BigDecimal apart(BigDecimal factor) {
        return factor.max(inverse(factor));
    }

    /** For instance 10 or 1/10. */
    static String shown(BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) >= 0 ? plain(factor) : FarOut.PART + plain(inverse(factor));
    }

    /** A figure that is only typical, to three digits. */
    static String roughly(BigDecimal figure) {
        BigDecimal rounded = figure.round(new MathContext(3)).stripTrailingZeros();
        return rounded.toPlainString();
    }

    /** Whether a count differs from what was to be expected by more than small numbers scatter by themselves. */
    static boolean isNoScatter(Column column, BigDecimal figure, BigDecimal expected) {
        BigDecimal difference = figure.subtract(expected);
        return column.type() != Column.Type.COUNT
                || difference
                                .multiply(difference)
                                .compareTo(figure.max(expected).multiply(SCATTER))
                        > 0;
    }

    private static String plain(BigDecimal factor) {
        return factor.round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
