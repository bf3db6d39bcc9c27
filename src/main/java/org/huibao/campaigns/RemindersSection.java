package org.huibao.campaigns;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.vocabulary.Reminders;
import org.jspecify.annotations.Nullable;

/** The {@code reminders:} of {@code campaign.yaml}. */
final class RemindersSection {
    private static final Pattern HOURS = Pattern.compile("(\\d\\d?:\\d\\d)\\s*[-–—~]\\s*(\\d\\d?:\\d\\d)");

    private final Section section;

    private RemindersSection(Section section) {
        this.section = section;
    }

    static Reminders read(Section campaign) {
        return campaign.section("reminders", KnownKeys.REMINDERS.keys())
                .map(section -> new RemindersSection(section).read())
                .orElse(Reminders.NONE);
    }

    private Reminders read() {
        Hours hours = section.scalar("hours").flatMap(this::hours).orElse(new Hours(null, null));
        Duration escalateAfter = section.scalar("escalate-after")
                .flatMap(written -> duration("escalate-after", written))
                .orElse(null);
        if (!section.has("before") && !section.has("after") && !section.has("escalate-after")) {
            section.unused("unused-hours", List.of("hours"));
        }
        return new Reminders(durations("before"), durations("after"), hours.from(), hours.until(), escalateAfter);
    }

    private List<Duration> durations(String key) {
        return section.scalars(key).stream()
                .flatMap(written -> duration(key, written).stream())
                .toList();
    }

    private Optional<Duration> duration(String key, Scalar written) {
        Optional<Duration> duration = iso(written.value());
        if (duration.isEmpty()) {
            note(written, Mistake.BAD_DURATION, key);
        }
        return duration;
    }

    /** ISO 8601: weeks and days, or days and a time. */
    private static Optional<Duration> iso(String text) {
        try {
            Duration duration =
                    text.contains("W") ? Duration.ofDays(Period.parse(text).getDays()) : Duration.parse(text);
            return Optional.of(duration).filter(each -> !each.isNegative() && !each.isZero());
        } catch (DateTimeException | ArithmeticException notADuration) {
            return Optional.empty();
        }
    }

    private record Hours(@Nullable LocalTime from, @Nullable LocalTime until) {}

    private Optional<Hours> hours(Scalar written) {
        Matcher hours = HOURS.matcher(written.value());
        try {
            if (hours.matches()) {
                LocalTime from = time(hours.group(1));
                LocalTime until = time(hours.group(2));
                if (from.isBefore(until)) {
                    return Optional.of(new Hours(from, until));
                }
            }
        } catch (DateTimeException notATime) {
            // told below
        }
        note(written, Mistake.BAD_HOURS, "hours");
        return Optional.empty();
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }

    private void note(Scalar written, Mistake mistake, String key) {
        section.mistakes().error(written.line(), mistake, "key", key, "value", written.value());
    }
}
