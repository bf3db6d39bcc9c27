package org.huibao.reading.looks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number format's code: up to four sections, for numbers above, below and at zero and for texts, or each with its own
 * condition.
 */
record FormatCode(List<Section> sections) {
    private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)]");
    /** What prints other than digits and words: powers of ten, fractions, numerals in Chinese, times that have passed. */
    private static final Pattern BEYOND =
            Pattern.compile("[0#?][eE][+-]|[0#?]\\s*/\\s*[0#?\\d]|\\[DBNum|\\[[hms]+]", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|[\\\\!].");

    /** One section, and which numbers it is for; {@code condition} is empty where its place says so. */
    private record Section(String condition, BigDecimal bound, FormatSection picture) {
        boolean fits(BigDecimal number) {
            int compared = number.compareTo(bound);
            return switch (condition) {
                case "<" -> compared < 0;
                case "<=" -> compared <= 0;
                case ">" -> compared > 0;
                case ">=" -> compared >= 0;
                case "=" -> compared == 0;
                case "<>" -> compared != 0;
                default -> true;
            };
        }

        boolean isConditional() {
            return !condition.isEmpty();
        }
    }

    /** The code taken apart, or null if it prints more than digits and words. */
    static @Nullable FormatCode of(String code) {
        if (BEYOND.matcher(WORDS.matcher(code).replaceAll("_")).find()) {
            return null;
        }
        return new FormatCode(
                split(code).stream().limit(3).map(FormatCode::section).toList());
    }

    private static Section section(String code) {
        Matcher condition = CONDITION.matcher(code);
        boolean found = condition.find();
        return new Section(
                found ? condition.group(1) : "",
                found ? new BigDecimal(condition.group(2)) : BigDecimal.ZERO,
                FormatSection.of(code));
    }

    /** At the semicolons that are no words themselves. */
    static List<String> split(String code) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int at = 0; at < code.length(); at++) {
            char sign = code.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '\\' || sign == '!' || sign == '_' || sign == '*')) {
                at++;
            } else if (!quoted && sign == ';') {
                parts.add(code.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(code.substring(from));
        return parts;
    }

    /** What a person sees of the number. */
    String show(BigDecimal number) {
        if (sections.stream().anyMatch(Section::isConditional)) {
            return sections.stream()
                    .filter(section -> section.fits(number))
                    .findFirst()
                    .map(section -> signed(section, number))
                    .orElse("#");
        }
        if (number.signum() < 0) {
            return sections.size() > 1 ? sections.get(1).picture().show(number) : signed(sections.get(0), number);
        }
        boolean zero = number.signum() == 0 && sections.size() > 2;
        return sections.get(zero ? 2 : 0).picture().show(number);
    }

    /** With a minus of its own, unless the section prints one or brackets. */
    private static String signed(Section section, BigDecimal number) {
        String shown = section.picture().show(number);
        return number.signum() < 0 && !shown.strip().matches("[-(].*") ? "-" + shown : shown;
    }
}
