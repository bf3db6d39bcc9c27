package org.huibao.recognition.words;

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
public record Period(@Nullable String year, @Nullable String part) {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?:年度?|(?=[-./]\\d{1,2}(?!\\d)))");
    private static final Pattern MONTH = Pattern.compile("(?:(\\d{1,2})月?份?[-—–~至到])?(\\d{1,2})月份?");
    private static final Pattern QUARTER = Pattern.compile("第?([一二三四1-4])季度?");
    private static final Pattern HALF = Pattern.compile("([上下])半年");
    private static final Pattern DAY =
            Pattern.compile("(?<!截[至止]到?(?:(?:19|20)\\d{2}年)?)(?<=^|\\D)\\d{1,2}月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]");
    private static final Pattern DATE = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-./])\\d{1,2}\\2\\d{1,2}(?!\\d)");
    /** 2023.01, 2023-1 and 202301 are 2023年1月. */
    private static final Pattern SHORT = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})(?:[-./](0?[1-9]|1[0-2])|(0[1-9]|1[0-2]))(?:月份?)?(?![\\d年])(?![-./]\\d)");

    private static final Pattern WRITTEN_YEAR = Pattern.compile("[一二][〇○零Oo0九][〇○零Oo0一二三四五六七八九]{2}(?=年)");
    private static final Pattern WRITTEN_MONTH =
            Pattern.compile("(?<![一二三四五六七八九十第每前近])(?:十[一二]?|[一二三四五六七八九])(?=月(?!亮))");
    private static final String DIGITS = "〇一二三四五六七八九十";
    private static final Pattern ANY = Pattern.compile("(?:(?:19|20)\\d{2}(?:年度?|[-./]\\d{1,2}(?!\\d)))"
            + "|(?:\\d{1,2}月?份?[-—–~至到])?\\d{1,2}月份?(?:\\d{1,2}日)?|第?[一二三四1-4]季度|[上下]半年");

    /** No period is named without one of these. */
    private static final String SIGNS = "年月季半-./";

    /** The text without any words that name a period. */
    static String without(String text) {
        return ANY.matcher(text).replaceAll("");
    }

    /** Whether the text, in one width or not, has words that name a period. */
    static boolean isIn(String text) {
        return text.chars().anyMatch(character -> SIGNS.indexOf(character) >= 0)
                && ANY.matcher(text).find();
    }

    /** The period that the text names; empty where it names none. */
    public static Optional<Period> in(String text) {
        String plain = spelled(text);
        Matcher year = YEAR.matcher(plain);
        String named = year.find() ? year.group(1) : null;
        String part = part(named == null ? plain : plain.replace(named, "").replaceFirst("^年度?", ""));
        return named == null && part == null ? Optional.empty() : Optional.of(new Period(named, part));
    }

    /** The text in one width with its periods in digits, and without days: when a table was filled in says nothing of them. */
    public static String spelled(String text) {
        String plain = inDigits(Stem.plain(text));
        return DAY.matcher(DATE.matcher(plain).replaceAll("$1年")).replaceAll("");
    }

    /** 二〇二三年一月 as 2023年1月. */
    private static String inDigits(String text) {
        String years = WRITTEN_YEAR.matcher(text).replaceAll(year -> digits(year.group()));
        String months = WRITTEN_MONTH
                .matcher(years)
                .replaceAll(
                        month -> month.group().startsWith("十") && month.group().length() == 2
                                ? "1" + digits(month.group().substring(1))
                                : digits(month.group()));
        return SHORT.matcher(months)
                .replaceAll(month ->
                        month.group(1) + "年" + (month.group(2) == null ? month.group(3) : month.group(2)) + "月");
    }

    private static String digits(String numerals) {
        StringBuilder digits = new StringBuilder();
        numerals.chars()
                .map(numeral -> "○零Oo0".indexOf(numeral) >= 0 ? '〇' : numeral)
                .forEach(numeral -> digits.append(DIGITS.indexOf(numeral)));
        return digits.toString();
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
    public boolean fits(Period other) {
        return (year == null || other.year == null || year.equals(other.year))
                && (part == null || other.part == null || part.equals(other.part));
    }
}
