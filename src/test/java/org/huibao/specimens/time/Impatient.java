package org.huibao.specimens.time;

import java.time.Instant;

/** Asks the machine what time it is. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "TimeZoneUsage"})
final class Impatient {
    static Instant now() {
        return Instant.now();
    }

    static long millis() {
        return System.currentTimeMillis();
    }
}
