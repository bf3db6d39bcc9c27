package org.huibao.lexicon;

import java.util.List;

/** The number formats that spreadsheets in Chinese give names to, and those that they know by number alone. */
public final class FormatWords {
    private static final WordList LIST = WordList.of("formats");
    private static final Expression NO_FORMAT = LIST.expression("general");
    /** What the format without a format is called. */
    public static final List<String> GENERAL = NO_FORMAT.words();

    public static final String MONTH = format("month");
    public static final String DAY = format("day");
    public static final String MONTH_DAY = format("month-day");
    public static final String MINUTE = format("minute");
    public static final String SECOND = format("second");
    public static final String HALF_DAY = format("half-day");
    public static final String HALF_DAY_SECOND = format("half-day-second");

    /** What the halves of a day are called in a code. */
    public static final String HALVES = format("halves");
    /** From nought to ten. */
    public static final String DIGITS = format("digits");

    public static final String FORMAL_DIGITS = format("formal-digits");
    /** {@link #GENERAL} as a pattern. */
    public static final String GENERAL_PATTERN = String.join("|", GENERAL);

    private FormatWords() {}

    /** The half of the day in which an hour lies. */
    public static String halfDay(int hour) {
        String[] halves = HALVES.split("/");
        return halves[hour / 12];
    }

    /** Whether the code says that there is no format. */
    public static boolean isGeneral(String code) {
        return NO_FORMAT.matches(code);
    }

    private static String format(String name) {
        return LIST.expression(name).words().get(0);
    }
}
