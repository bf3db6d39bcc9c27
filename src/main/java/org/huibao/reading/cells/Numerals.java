package org.huibao.reading.cells;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Decimals as a spreadsheet shows them: to 15 significant digits. Files hold up to 17 digits of a binary number, so 4.88
 * may be written as 4.8799999999999999. Characters are read without making strings or decimals of them.
 */
public final class Numerals {
    private static final int SIGNIFICANT = 15;
    /** Beyond what a spreadsheet's number can be; the digits of such a thing would not fit into memory. */
    private static final int LARGEST_EXPONENT = 400;

    private static final int NONE = Integer.MIN_VALUE;

    private static final MathContext SHOWN = new MathContext(SIGNIFICANT, RoundingMode.HALF_UP);

    private long digits;
    private int scale;

    /** The digits of the number that was parsed last. */
    public long digits() {
        return digits;
    }

    /** Its scale, as {@link BigDecimal} uses the word; never more than it needs. */
    public int scale() {
        return scale;
    }

    /** Whether the characters are a number; then {@link #digits} and {@link #scale} are its own. */
    public boolean parse(char[] characters, int from, int to) {
        boolean negative = from < to && characters[from] == '-';
        int start = negative || from < to && characters[from] == '+' ? from + 1 : from;
        int at = mantissa(characters, start, to);
        if (at < 0) {
            return false;
        }
        int power = at == to ? 0 : exponent(characters, at, to);
        if (power == NONE) {
            return false;
        }
        settle(negative, digits, scale - power);
        return Math.abs(scale) <= LARGEST_EXPONENT;
    }

    /** Reads up to where the digits end, and says where that is; negative if there are none. */
    private int mantissa(char[] characters, int from, int to) {
        long value = 0;
        int significant = 0;
        int fraction = 0;
        int dropped = 0;
        boolean up = false;
        int point = -1;
        int at = from;
        for (; at < to; at++) {
            int digit = characters[at] - '0';
            if (digit < 0 || digit > 9) {
                if (characters[at] != '.' || point >= 0) {
                    break;
                }
                point = at;
            } else if (significant < SIGNIFICANT) {
                value = value * 10 + digit;
                significant += value == 0 ? 0 : 1;
                fraction += point < 0 ? 0 : 1;
            } else {
                up |= dropped++ == 0 && digit >= 5;
                fraction -= point < 0 ? 1 : 0;
            }
        }
        digits = up ? value + 1 : value;
        scale = fraction;
        return at - from - (point < 0 ? 0 : 1) > 0 ? at : -1;
    }

    private static int exponent(char[] characters, int from, int to) {
        boolean negative = from + 1 < to && characters[from + 1] == '-';
        int at = negative || from + 1 < to && characters[from + 1] == '+' ? from + 2 : from + 1;
        if ((characters[from] | 0x20) != 'e' || at >= to || to - at > 4) {
            return NONE;
        }
        int power = 0;
        for (; at < to; at++) {
            int digit = characters[at] - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            power = power * 10 + digit;
        }
        return negative ? -power : power;
    }

    private void settle(boolean negative, long value, int places) {
        long rest = value;
        int left = places;
        while (rest != 0 && left > 0 && rest % 10 == 0) {
            rest /= 10;
            left--;
        }
        digits = negative ? -rest : rest;
        scale = rest == 0 ? 0 : left;
    }

    /** The decimal with at least no negative scale, so that its digits are all there. */
    public static BigDecimal decimal(long digits, int scale) {
        return written(BigDecimal.valueOf(digits, scale));
    }

    private static BigDecimal written(BigDecimal decimal) {
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    /** A binary number as a spreadsheet shows it, or null where it is none. */
    public static @Nullable BigDecimal shown(double binary) {
        if (Double.isNaN(binary) || Double.isInfinite(binary)) {
            return null;
        }
        return written(new BigDecimal(Double.toString(binary)).round(SHOWN).stripTrailingZeros());
    }

    /** The text as a number, or null where it is none. */
    public static @Nullable BigDecimal of(String text) {
        Numerals numerals = new Numerals();
        char[] characters = text.toCharArray();
        return numerals.parse(characters, 0, characters.length) ? decimal(numerals.digits, numerals.scale) : null;
    }
}
