package org.huibao.reading.xlsx;

import java.math.BigDecimal;
import java.util.Arrays;
import org.huibao.reading.cells.Numerals;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.vocabulary.Limit;

/** The characters of one cell's value after another, in one place that is used again and again. */
final class CellValue {
    /** A cell holds 32,767 characters; escapes may write one as seven. */
    private static final int LONGEST = 8 << 15;

    private final Numerals numerals = new Numerals();
    private char[] characters = new char[64];
    private int length;

    void clear() {
        length = 0;
    }

    void append(char[] from, int start, int count) {
        if (length + count > LONGEST) {
            throw ReadingRefused.tooLarge(Limit.TEXT, LONGEST);
        }
        if (length + count > characters.length) {
            characters = Arrays.copyOf(characters, (length + count) * 2);
        }
        System.arraycopy(from, start, characters, length, count);
        length += count;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Whether it is a number; then {@link #digits}, {@link #scale} and {@link #number} are its own. */
    boolean isNumber() {
        int from = 0;
        int to = length;
        while (from < to && characters[from] <= ' ') {
            from++;
        }
        while (to > from && characters[to - 1] <= ' ') {
            to--;
        }
        return numerals.parse(characters, from, to);
    }

    long digits() {
        return numerals.digits();
    }

    int scale() {
        return numerals.scale();
    }

    BigDecimal number() {
        return Numerals.decimal(numerals.digits(), numerals.scale());
    }

    /** As the index of a shared text, or -1 if it is none. */
    int index() {
        long digits = isNumber() && numerals.scale() == 0 ? numerals.digits() : -1;
        return digits < 0 || digits >= Integer.MAX_VALUE ? -1 : (int) digits;
    }

    boolean isTrue() {
        int from = 0;
        while (from < length && characters[from] <= ' ') {
            from++;
        }
        return from < length && (characters[from] == '1' || (characters[from] | 0x20) == 't');
    }

    String text() {
        return SharedTexts.unescape(new String(characters, 0, length));
    }
}
