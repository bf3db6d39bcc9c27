package org.huibao.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/** A day as people write it: 2023-1-5, 2023/1/5, 2023.1.5, 2023年1月5日, 20230105. The year has to be there. */
public final class Days {
    private static final Expression DAY = WordList.of("periods").expression("whole-day");

    private Days() {}

    /** The day in ISO-8601; empty where the text is no day or no such day exists. */
    public static Optional<String> of(String close) {
        Matcher day = DAY.in(close);
        if (!day.matches()) {
            return Optional.empty();
        }
        boolean parted = day.group("month") != null;
        try {
            return Optional.of(LocalDate.of(
                            number(day, "year"),
                            number(day, parted ? "month" : "mm"),
                            number(day, parted ? "day" : "dd"))
                    .toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher day, String group) {
        return Integer.parseInt(day.group(group));
    }
}
