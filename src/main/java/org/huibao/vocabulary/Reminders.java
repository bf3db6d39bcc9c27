package org.huibao.vocabulary;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When units that still owe are reminded.
 *
 * @param before how long before {@code due}
 * @param after how long after {@code due}
 * @param from the first local time of day at which a reminder may leave, or null where they leave as planned
 * @param until the last local time of day, null together with {@code from}
 * @param escalateAfter how long after {@code due} the county's own contact is told who still owes, or null for never
 */
public record Reminders(
        List<Duration> before,
        List<Duration> after,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        @Nullable Duration escalateAfter) {
    public static final Reminders NONE = new Reminders(List.of(), List.of(), null, null, null);

    public Reminders {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
