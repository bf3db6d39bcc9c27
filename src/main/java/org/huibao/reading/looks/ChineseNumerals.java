package org.huibao.reading.looks;

import java.util.Locale;
import java.util.function.Function;
import org.huibao.lexicon.FormatWords;

/** How a date's numbers are written behind {@code [DBNum1]} and its like: a year digit by digit, a day as it is said. */
final class ChineseNumerals {
    private static final int TEN = 10;
    private static final char FULL_WIDTH = '\uFF10' - '0';

    private ChineseNumerals() {}

    /** The numerals that the switch asks for, or the ones until now. */
    static Function<Integer, String> of(String word, Function<Integer, String> otherwise) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "dbnum1" -> number -> said(number, FormatWords.DIGITS, false);
            case "dbnum2" -> number -> said(number, FormatWords.FORMAL_DIGITS, true);
            case "dbnum3" -> ChineseNumerals::wide;
            default -> otherwise;
        };
    }

    /** Up to 99; formal ones say the one before ten. */
    private static String said(int number, String digits, boolean formal) {
        if (number < TEN) {
            return String.valueOf(digits.charAt(number));
        }
        String tens = number < 2 * TEN && !formal ? "" : String.valueOf(digits.charAt(number / TEN));
        String ones = number % TEN == 0 ? "" : String.valueOf(digits.charAt(number % TEN));
        return tens + digits.charAt(TEN) + ones;
    }

    private static String wide(int number) {
        StringBuilder shown = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> shown.append((char) (digit + FULL_WIDTH)));
        return shown.toString();
    }
}
