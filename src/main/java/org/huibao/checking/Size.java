package org.huibao.checking;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * How large a figure is, in whole numbers: its binary logarithm, in half a million steps for every doubling. How many times one
 * figure is another is the difference of their sizes.
 */
final class Size {
    /** Of what is no figure or not above 0. */
    static final int NONE = Integer.MIN_VALUE;
    /** Sizes and their differences are right to a step or two: what lies no further apart is the same. */
    static final int SAME = 8;

    private static final int DIGITS = 19;
    private static final int LEADING = 31;
    /** The binary logarithm of ten, in the two thousand millionth parts of a doubling. */
    private static final long TEN = 7_133_786_264L;
    /** No figure is this large; differences of two sizes stay whole numbers. */
    private static final long MOST = 1 << 29;

    private Size() {}

    static int of(BigDecimal figure) {
        if (figure.signum() <= 0) {
            return NONE;
        }
        BigInteger digits = figure.unscaledValue();
        long size = digits.bitLength() - 1L;
        // the 32 leading bits; squaring them doubles the logarithm, whose next bit is whether there are 33 then
        long leading = digits.shiftRight((int) size - LEADING).longValue();
        for (int digit = 0; digit < DIGITS; digit++) {
            leading = leading * leading >>> LEADING;
            long more = leading >>> (LEADING + 1);
            leading >>>= more;
            size = size << 1 | more;
        }
        long scaled = size - (figure.scale() * TEN >> (LEADING - DIGITS));
        return (int) Math.max(-MOST, Math.min(MOST, scaled));
    }

    /** How far apart figures lie of which one is so many times the other. */
    static int times(int factor) {
        return of(BigDecimal.valueOf(factor));
    }
}
