package org.huibao.reading.cells;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one cell holds.
 *
 * @param text what stands in it, never null: a text cell's text untouched, a number as a plain decimal (an
 *     absurdly long one with an exponent), a date as
 *     ISO-8601, an error value such as {@code #REF!}, {@code TRUE} or {@code FALSE}; empty for a formula without a value.
 *     A NUL, which neither every store nor any mail keeps, stands there as U+FFFD
 * @param number the number as Excel shows it, taken to 15 significant digits; null unless the kind is NUMBER or DATE
 *     (there the serial day)
 * @param shown the text that a person sees where the number format shows something else than the number itself (rounded,
 *     as a percentage, with a unit), or null where both agree
 * @param formula the formula behind the value, or null
 */
public record Cell(
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable String shown,
        @Nullable Formula formula) {
    /** No figure has so many digits before the point, or so many zeros behind it. */
    private static final int LONGEST = 30;

    public Cell {
        text = kind == Kind.NUMBER && number != null && isLong(number)
                ? number.toString()
                : text.replace('\0', '\uFFFD');
        shown = shown == null ? null : shown.replace('\0', '\uFFFD');
    }

    /** What kind of value it is. */
    public enum Kind {
        NUMBER,
        TEXT,
        DATE,
        LOGICAL,
        ERROR,
        /** A formula for which there is no value, neither kept in the file nor computable here. */
        NO_VALUE
    }

    /**
     * A formula behind a value.
     *
     * @param text without the leading equals sign
     * @param check how the value that was kept in the file compares with the formula's own result
     * @param kept the value that was kept in the file where it differs from the cell's value, or null
     */
    public record Formula(
            String text, Check check, @Nullable String kept) {}

    /** How a formula's kept value was checked. The cell's value is always the one to take, if any is. */
    public enum Check {
        /** Computed again, same result; or a kept value where computing is not possible and nothing speaks against it. */
        AGREES,
        /** Computed again, another result: the cell has the new one, {@code kept} the old. */
        STALE,
        /** Computed again it comes to an error, or needs its own result: the cell has the kept value. */
        BROKEN,
        /** Computed again, another result, which may be ours alone: the cell has the kept value. */
        CONTRADICTED,
        /** Nothing was kept; the cell has the computed value. */
        COMPUTED,
        /** Nothing was kept and it cannot be computed: the kind is NO_VALUE. */
        NO_VALUE,
        /** It speaks of another file, which is never opened: the cell has the kept value, if any. */
        EXTERNAL
    }

    private static boolean isLong(BigDecimal number) {
        return Math.abs(number.precision() - number.scale()) > LONGEST;
    }

    public static Cell text(String text) {
        return new Cell(Kind.TEXT, text, null, null, null);
    }

    public static Cell number(BigDecimal number) {
        return new Cell(Kind.NUMBER, number.toPlainString(), number, null, null);
    }

    public Cell seenAs(@Nullable String shown) {
        return new Cell(kind, text, number, shown, formula);
    }

    /** As words: of a date what its format says, where it says it in words; else the text. */
    public String seen() {
        String said = shown;
        return kind == Kind.DATE && said != null && said.codePoints().anyMatch(Character::isIdeographic) ? said : text;
    }

    /** Whether its text is this very number of its own as a plain decimal. */
    public boolean says(BigDecimal value) {
        return value == number && kind == Kind.NUMBER && !isLong(value);
    }

    /** Whether a person sees nothing in it: no text, or only white space, and no formula. */
    public boolean isBlank() {
        return kind == Kind.TEXT && formula == null && text.isBlank();
    }
}
