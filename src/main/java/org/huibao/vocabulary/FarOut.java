package org.huibao.vocabulary;

import java.math.BigDecimal;

/**
 * Figures so far from what others have, or the unit itself had before, that hardly anything but a slip explains them: a
 * hundred times as much, or a hundredth. The one thing that is read back from what a finding tells: by how much may change
 * from look to look, and the finding stays the same one.
 */
public final class FarOut {
    /** How a factor begins that is told as a part of one: a hundredth is 1/100. */
    public static final String PART = "1/";

    private static final BigDecimal LEAST = BigDecimal.valueOf(100);

    private FarOut() {}

    /** Whether the finding speaks of such a figure. */
    public static boolean is(Finding finding) {
        String factor = finding.arguments().get("factor");
        return finding.code() == FindingCode.MAGNITUDE
                && factor != null
                && apart(factor).compareTo(LEAST) >= 0;
    }

    private static BigDecimal apart(String factor) {
        return new BigDecimal(factor.startsWith(PART) ? factor.substring(PART.length()) : factor);
    }
}
