package org.huibao.campaigns;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.huibao.vocabulary.Forwarding;

/** Which days are worked: Monday to Friday, but for the days off and the worked weekends of {@code holidays.csv}. */
public record Holidays(Map<LocalDate, Day> days) {
    public static final Holidays NONE = new Holidays(Map.of());
    private static final int FURTHEST = 30;

    public Holidays {
        days = Map.copyOf(days);
    }

    /**
     * A day that differs from the ordinary week.
     *
     * @param name for instance 春节
     */
    public record Day(boolean off, String name) {}

    public boolean isWorked(LocalDate date) {
        Day day = days.get(date);
        return day == null ? date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() : !day.off();
    }

    /** The holiday's name, or nothing for an ordinary day. */
    public String nameOf(LocalDate date) {
        Day day = days.get(date);
        return day == null ? "" : day.name();
    }

    /**
     * When a report leaves that was planned for {@code planned}: the same time of day on the nearest worked day, as the
     * campaign wishes, but never before {@code due}.
     */
    public Instant leaves(Instant planned, Instant due, Forwarding.OnHoliday wish, ZoneId zone) {
        int step = wish == Forwarding.OnHoliday.BEFORE ? -1 : wish == Forwarding.OnHoliday.AFTER ? 1 : 0;
        ZonedDateTime time = planned.atZone(zone);
        for (int days = 0; step != 0 && days < FURTHEST && !isWorked(time.toLocalDate()); days++) {
            time = time.plusDays(step);
        }
        Instant leaves = time.toInstant();
        return leaves.isBefore(due) ? planned : leaves;
    }
}
