package org.huibao.lexicon;

import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The period that a title names, as far as it names one.
 *
 * @param year the year, or null
 * @param part the last month as {@code 10月}, a quarter as {@code 3季度} or a half as {@code 上半年}; null for a whole year
 */
public record Period(@Nullable String year, @Nullable String part) {
    private static final WordList LIST = WordList.of("periods");
    private static final Expression YEAR = LIST.expression("year");
    private static final Expression BARE_YEAR = LIST.expression("bare-year");
    private static final Expression YEAR_WORD = LIST.expression("year-word");
    private static final Expression MONTH = LIST.expression("month");
    private static final Expression QUARTER = LIST.expression("quarter");
    private static final Expression HALF = LIST.expression("half");
    private static final Expression DAY = LIST.expression("day");
    private static final Expression DATE = LIST.expression("date");
    private static final Expression SHORT = LIST.expression("short");
    private static final Expression WRITTEN_YEAR = LIST.expression("written-year");
    private static final Expression WRITTEN_MONTH = LIST.expression("written-month");
    private static final Expression FIRST_MONTH = LIST.expression("first-month");
    private static final Expression ANY = LIST.expression("any");
    private static final Expression SIGN = LIST.expression("sign");
    private static final String OF_YEAR = LIST.expression("year-name").words().get(0);
    private static final String OF_MONTH = LIST.expression("month-name").words().get(0);
    private static final String OF_QUARTER =
            LIST.expression("quarter-name").words().get(0);

    private static final int DIGITS_OF_A_YEAR = 4;
    private static final KnownAnswers<String, Optional<Period>> KNOWN = new KnownAnswers<>(5_000, Period::find);
    private static final KnownAnswers<String, String> SPELLED = new KnownAnswers<>(5_000, Period::spell);

    /** The text without any words that name a period. */
    public static String without(String text) {
        return ANY.without(text);
    }

    /** Whether the text is a year and nothing else. */
    public static boolean isYear(String text) {
        String plain = PlainText.of(text);
        return plain.length() >= DIGITS_OF_A_YEAR && BARE_YEAR.matches(plain);
    }

    /** Whether the text, in one width or not, has words that name a period. */
    public static boolean isIn(String text) {
        return SIGN.isIn(text) && ANY.isIn(text);
    }

    /** The period that the text names; empty where it names none. */
    public static Optional<Period> in(String text) {
        return KNOWN.of(text);
    }

    private static Optional<Period> find(String text) {
        String plain = spelled(text);
        Matcher year = YEAR.in(plain);
        String named = year.find() ? year.group(1) : null;
        String part = part(named == null ? plain : YEAR_WORD.without(plain.replace(named, "")));
        return named == null && part == null ? Optional.empty() : Optional.of(new Period(named, part));
    }

    /**
     * The text in one width with its periods and ordinals in digits, and without days: when a table was filled in says nothing
     * of them.
     */
    public static String spelled(String text) {
        return SPELLED.of(text);
    }

    private static String spell(String text) {
        String plain = inDigits(PlainText.of(WrittenNumber.inDigits(text)));
        return DAY.without(DATE.replaced(plain, date -> date.group(1) + OF_YEAR));
    }

    /** 二〇二三年一月 as 2023年1月, and 第一季 as 1季度. */
    private static String inDigits(String text) {
        String years = WRITTEN_YEAR.replaced(text, year -> digits(year.group()));
        String quarters = QUARTER.replaced(years, quarter -> digits(quarter.group(1)) + OF_QUARTER);
        String months = FIRST_MONTH.replaced(
                WRITTEN_MONTH.replaced(quarters, month -> digits(month.group())), month -> String.valueOf(1));
        return SHORT.replaced(
                months,
                month -> month.group(1)
                        + OF_YEAR
                        + (month.group(2) == null ? month.group(3) : month.group(2))
                        + OF_MONTH);
    }

    private static String digits(String numeral) {
        return WrittenNumber.value(numeral).map(String::valueOf).orElse(numeral);
    }

    private static @Nullable String part(String text) {
        Matcher month = MONTH.in(text);
        if (month.find()) {
            return month.group(2).replaceFirst("^0", "") + OF_MONTH;
        }
        Matcher quarter = QUARTER.in(text);
        if (quarter.find()) {
            return quarter.group(1) + OF_QUARTER;
        }
        Matcher half = HALF.in(text);
        return half.find() ? half.group() : null;
    }

    /** Whether both could mean the same period: what both name is equal. */
    public boolean fits(Period other) {
        return (year == null || other.year == null || year.equals(other.year))
                && (part == null || other.part == null || part.equals(other.part));
    }
}
