package org.huibao.lexicon;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it in words: 约3.2亿元, 35户, 12%, ¥1,234.50.
 *
 * @param number the bare number to 15 significant digits, its scale word not applied
 * @param unit the scale word and unit of measure behind it, or empty
 * @param isApproximate 约, 余, ≥ and the like stand beside it
 * @param isOddlyGrouped its separators are not strictly between groups of three digits, so that it may be another number
 * @param isDoubtful a leading zero, a trailing point or an exponent: perhaps not the number that was meant
 * @param isCurrency a currency sign stands before it
 */
public record Quantity(
        BigDecimal number,
        String unit,
        boolean isApproximate,
        boolean isOddlyGrouped,
        boolean isDoubtful,
        boolean isCurrency) {
    /** More digits are an identity card or an account, not a figure. */
    private static final int MOST_DIGITS = 15;
    /** Programs write the binary number next to 8.07 as 8.0700000000000003. */
    private static final MathContext SHOWN = new MathContext(MOST_DIGITS, RoundingMode.HALF_UP);

    private static final WordList LIST = WordList.of("quantities");
    private static final Expression WRITTEN = LIST.expression("quantity");
    private static final Expression EXACT = LIST.expression("exact");
    private static final Pattern STRICT =
            Pattern.compile("[+-]?[1-9]\\d{0,2}(?:(?:,\\d{3})+|(?: \\d{3})+)(?:\\.\\d+)?");
    private static final Pattern DOUBTFUL = Pattern.compile("[+-]?0\\d.*|.*\\.$");
    private static final Pattern NO_DIGITS = Pattern.compile("[, ]|\\.(?=$|[eE])");

    /** Whether it has no more digits before the point than a figure has. */
    public static boolean isFigure(BigDecimal number) {
        return number.precision() - number.scale() <= MOST_DIGITS;
    }

    /** The quantity, if the tidied text is one and nothing else. */
    public static Optional<Quantity> of(String close) {
        Matcher written = WRITTEN.in(close);
        if (close.length() > 60 || !written.matches()) {
            return Optional.empty();
        }
        String digits = written.group("number");
        BigDecimal number = new BigDecimal(NO_DIGITS.matcher(digits).replaceAll(""));
        if (!isFigure(number)) {
            return Optional.empty();
        }
        String after = said(written, "after");
        boolean isApproximate = !(said(written, "before") + said(written, "about") + said(written, "more")).isEmpty()
                || !after.isEmpty() && !EXACT.matches(after);
        boolean isGrouped = digits.contains(",") || digits.contains(" ");
        boolean isDoubtful =
                !said(written, "exponent").isEmpty() || DOUBTFUL.matcher(digits).matches();
        return Optional.of(new Quantity(
                number.round(SHOWN),
                said(written, "scale") + said(written, "unit"),
                isApproximate,
                isGrouped && !STRICT.matcher(digits).matches(),
                isDoubtful,
                !said(written, "currency").isEmpty()));
    }

    private static String said(Matcher written, String part) {
        String said = written.group(part);
        return said == null ? "" : said;
    }
}
