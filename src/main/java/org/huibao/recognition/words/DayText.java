package org.huibao.recognition.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people write it: 2023-1-5, 2023/1/5, 2023.1.5, 2023年1月5日, 20230105. The year has to be there. */
public final class DayText {
    private static final Pattern DAY = Pattern.compile(
            "([12]\\d{3})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?|(\\d{2})(\\d{2}))(?:[T ]?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");

    private DayText() {}

    /** The day in ISO-8601; empty where the text is no day or no such day exists. */
    public static Optional<String> of(String close) {
        Matcher day = DAY.matcher(close);
        if (!day.matches()) {
            return Optional.empty();
        }
        boolean parted = day.group(2) != null;
        try {
            return Optional.of(LocalDate.of(number(day, 1), number(day, parted ? 2 : 4), number(day, parted ? 3 : 5))
                    .toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }
}
