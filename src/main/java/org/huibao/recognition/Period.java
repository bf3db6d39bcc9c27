package org.huibao.recognition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The period that a title names, as far as it names one.
 *
 * @param year the year, or null
 * @param part the last month as {@code 10月}, a quarter as {@code 3季度} or a half as {@code 上半年}; null for a whole year
 */
record Period(@Nullable String year, @Nullable String part) {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?:年度?|(?=[-./]\\d{1,2}(?!\\d)))");
    private static final Pattern MONTH = Pattern.compile("(?:(\\d{1,2})月?份?[-—–~至到])?(\\d{1,2})月份?");
    private static final Pattern QUARTER = Pattern.compile("第?([一二三四1-4])季度?");
    private static final Pattern HALF = Pattern.compile("([上下])半年");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}月\\d{1,2}日");
    private static final Pattern ANY = Pattern.compile("(?:(?:19|20)\\d{2}(?:年度?|[-./]\\d{1,2}(?!\\d)))"
            + "|(?:\\d{1,2}月?份?[-—–~至到])?\\d{1,2}月份?(?:\\d{1,2}日)?|第?[一二三四1-4]季度|[上下]半年");

    /** The text without any words that name a period. */
    static String without(String text) {
        return ANY.matcher(text).replaceAll("");
    }

    /** The period that the text names; empty where it names none. */
    static Optional<Period> in(String text) {
        String plain = DAY.matcher(Stem.plain(text)).replaceAll("");
        Matcher year = YEAR.matcher(plain);
        String named = year.find() ? year.group(1) : null;
        String part = part(named == null ? plain : plain.replace(named, "").replaceFirst("^年度?", ""));
        return named == null && part == null ? Optional.empty() : Optional.of(new Period(named, part));
    }

    private static @Nullable String part(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.find()) {
            return month.group(2).replaceFirst("^0", "") + "月";
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.find()) {
            return "一二三四".contains(quarter.group(1))
                    ? "一二三四".indexOf(quarter.group(1)) + 1 + "季度"
                    : quarter.group(1) + "季度";
        }
        Matcher half = HALF.matcher(text);
        return half.find() ? half.group() : null;
    }

    /** Whether both could mean the same period: what both name is equal. */
    boolean fits(Period other) {
        return (year == null || other.year == null || year.equals(other.year))
                && (part == null || other.part == null || part.equals(other.part));
    }
}
