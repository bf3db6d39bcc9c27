package org.huibao.reminders;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** The hours of the day at which reminders may leave; without limits every hour is one of them. */
record Hours(@Nullable LocalTime from, @Nullable LocalTime until, ZoneId zone) {

    boolean contain(Instant instant) {
        if (from == null || until == null) {
            return true;
        }
        LocalTime time = instant.atZone(zone).toLocalTime();
        return !time.isBefore(from) && !time.isAfter(until);
    }

    /** The instant itself, or the next one within the hours. */
    Instant from(Instant planned) {
        if (from == null || contain(planned)) {
            return planned;
        }
        ZonedDateTime local = planned.atZone(zone);
        ZonedDateTime opening = local.with(from);
        return (local.toLocalTime().isBefore(from) ? opening : opening.plusDays(1)).toInstant();
    }

    /** The same, but for a reminder that would then come too late: the last instant within the hours before it. */
    Instant before(Instant planned, Instant due) {
        Instant later = from(planned);
        if (until == null || later.isBefore(due)) {
            return later;
        }
        ZonedDateTime local = planned.atZone(zone);
        ZonedDateTime closing = local.with(until);
        return (local.toLocalTime().isAfter(until) ? closing : closing.minusDays(1)).toInstant();
    }
}
