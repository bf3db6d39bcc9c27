package org.huibao.reading.looks;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.huibao.lexicon.FormatWords;
import org.jspecify.annotations.Nullable;

/** A number format as a picture of a moment: which of its parts are printed, and the words between them. */
record DatePicture(List<Function<LocalDateTime, String>> parts) {
    private static final int SHORT_YEAR = 100;

    /** The code taken apart, or null if it shows no date and no time. */
    static @Nullable DatePicture of(String code) {
        for (String section : FormatCode.split(code)) {
            DatePicture picture = new Drawing(section).draw();
            if (picture != null) {
                return picture;
            }
        }
        return null;
    }

    String show(LocalDateTime moment) {
        StringBuilder shown = new StringBuilder();
        parts.forEach(part -> shown.append(part.apply(moment)));
        return shown.toString().strip();
    }

    /** Reads a section from left to right. */
    private static final class Drawing {
        private final FormatTokens tokens;
        private final List<Function<LocalDateTime, String>> parts = new ArrayList<>();
        private Function<Integer, String> numerals = String::valueOf;
        private boolean halves;
        private boolean spoke;
        private boolean afterHour;

        Drawing(String section) {
            tokens = new FormatTokens(section);
            halves = FormatTokens.HALF_DAY.matcher(tokens.bare()).find();
        }

        @Nullable
        DatePicture draw() {
            while (tokens.next()) {
                String token = tokens.text();
                switch (tokens.kind()) {
                    case WORDS -> parts.add(moment -> token);
                    case SWITCH -> numerals = ChineseNumerals.of(token, numerals);
                    case LETTERS -> letters(token);
                    case HALF_DAY -> add(moment -> FormatWords.halfDay(moment.getHour()));
                    case ELAPSED -> elapsed();
                    case FRACTION -> parts.add(moment -> "." + "0".repeat(token.length() - 1));
                    case DIGIT -> {
                        return null;
                    }
                }
            }
            return spoke ? new DatePicture(List.copyOf(parts)) : null;
        }

        /** Of days that have passed only the hours are told. */
        private void elapsed() {
            add(moment -> number(moment.getHour(), 1));
            afterHour = true;
        }

        private void add(Function<LocalDateTime, String> part) {
            spoke = true;
            parts.add(part);
        }

        private void letters(String token) {
            int count = token.length();
            char letter = Character.toLowerCase(token.charAt(0));
            boolean minute = letter == 'm' && count <= 2 && (afterHour || tokens.secondsFollow());
            Function<Integer, String> digits = numerals;
            switch (letter) {
                case 'y', 'e' -> add(moment -> year(moment.getYear(), letter == 'e' ? 4 : count, digits));
                case 'm' -> add(minute ? moment -> two(moment.getMinute(), count, digits) : month(count, digits));
                case 'd' -> add(day(count, digits));
                case 'a' -> add(moment -> weekday(moment, count > 3 ? TextStyle.FULL : TextStyle.NARROW, Locale.CHINA));
                case 'h' -> add(moment -> two(hour(moment.getHour()), count, digits));
                case 's' -> add(moment -> two(moment.getSecond(), count, digits));
                default -> {}
            }
            afterHour = letter == 'h';
        }

        private int hour(int hour) {
            return halves ? (hour + 11) % 12 + 1 : hour;
        }

        private static String number(int number, int places) {
            return String.format(Locale.ROOT, "%0" + places + "d", number);
        }

        private static String two(int number, int count, Function<Integer, String> digits) {
            String own = digits.apply(number);
            return own.equals(String.valueOf(number)) ? number(number, Math.min(2, count)) : own;
        }

        private static String year(int year, int count, Function<Integer, String> digits) {
            String written = count <= 2 ? number(year % SHORT_YEAR, 2) : number(year, 4);
            StringBuilder shown = new StringBuilder();
            written.chars().forEach(digit -> shown.append(digits.apply(digit - '0')));
            return shown.toString();
        }

        private static Function<LocalDateTime, String> month(int count, Function<Integer, String> digits) {
            return switch (count) {
                case 1, 2 -> moment -> two(moment.getMonthValue(), count, digits);
                case 3 -> moment -> moment.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
                case 4 -> moment -> moment.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                default -> moment -> moment.getMonth().getDisplayName(TextStyle.NARROW, Locale.ENGLISH);
            };
        }

        private static Function<LocalDateTime, String> day(int count, Function<Integer, String> digits) {
            return switch (count) {
                case 1, 2 -> moment -> two(moment.getDayOfMonth(), count, digits);
                case 3 -> moment -> weekday(moment, TextStyle.SHORT, Locale.ENGLISH);
                default -> moment -> weekday(moment, TextStyle.FULL, Locale.ENGLISH);
            };
        }

        private static String weekday(LocalDateTime moment, TextStyle style, Locale locale) {
            return moment.getDayOfWeek().getDisplayName(style, locale);
        }
    }
}
