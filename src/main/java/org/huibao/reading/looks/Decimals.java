package org.huibao.reading.looks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.huibao.lexicon.FormatWords;
import org.huibao.reading.cells.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The formats that nearly every number has: so many decimals, with or without grouping, or a percentage.
 *
 * @param places decimals shown
 * @param percent whether it is shown times a hundred, with a sign
 */
record Decimals(int places, boolean percent) implements Appearance {

    /** The appearance for a format's code, or null if the code is not that simple. */
    static @Nullable Appearance of(String code) {
        if (isGeneral(code)) {
            return Appearance.GENERAL;
        }
        boolean percent = code.endsWith("%");
        String digits = percent ? code.substring(0, code.length() - 1) : code;
        if (digits.startsWith("#,##")) {
            digits = digits.substring(4);
        }
        if (digits.equals("0")) {
            return new Decimals(0, percent);
        }
        return digits.startsWith("0.")
                        && digits.length() < 20
                        && digits.chars().skip(2).allMatch(c -> c == '0')
                ? new Decimals(digits.length() - 2, percent)
                : null;
    }

    private static boolean isGeneral(String code) {
        return code.isEmpty() || code.equals("@") || FormatWords.isGeneral(code);
    }

    @Override
    public Cell cell(BigDecimal number, Cell.@Nullable Formula formula) {
        return new Cell(Cell.Kind.NUMBER, number.toPlainString(), number, shown(number), formula);
    }

    private @Nullable String shown(BigDecimal number) {
        if (percent) {
            return number.movePointRight(2)
                            .setScale(places, RoundingMode.HALF_UP)
                            .toPlainString() + "%";
        }
        return number.scale() <= places
                ? null
                : number.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}
