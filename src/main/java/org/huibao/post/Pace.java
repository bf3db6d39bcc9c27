package org.huibao.post;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.huibao.vocabulary.RealTime;
import org.springframework.stereotype.Component;

/** How fast letters may leave, in real time, however fast our own clock runs. */
@Component
class Pace {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final RealTime real;
    private final int perMinute;
    private final Deque<Instant> lastMinute = new ArrayDeque<>();
    private final Map<Long, Instant> tried = new HashMap<>();

    Pace(RealTime real, SmtpSettings settings) {
        this.real = real;
        this.perMinute = Math.max(1, settings.perMinute());
    }

    /** Whether the letter may go now; if so it is counted. */
    boolean allows(long letter) {
        Instant now = real.clock().instant();
        while (!lastMinute.isEmpty() && lastMinute.peekFirst().plus(MINUTE).isBefore(now)) {
            lastMinute.removeFirst();
        }
        tried.values().removeIf(before -> !now.isBefore(before.plus(BETWEEN_ATTEMPTS)));
        if (lastMinute.size() >= perMinute || tried.containsKey(letter)) {
            return false;
        }
        lastMinute.addLast(now);
        tried.put(letter, now);
        return true;
    }
}
