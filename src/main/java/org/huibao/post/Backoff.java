package org.huibao.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a letter is tried again that the server could not take yet. */
final class Backoff {
    /** How long a letter that got no answer is looked for before it goes out once more. */
    static final Duration LOOKING = Duration.ofMinutes(15);

    /** When a mailbox that could not be looked into is tried again. */
    static final Duration LOOKING_AGAIN = Duration.ofMinutes(1);

    /** No letter waits longer for its next attempt. */
    static final Duration LONGEST = Duration.ofHours(1);

    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), LONGEST);
    private static final Duration PATIENCE = Duration.ofHours(72);

    private Backoff() {}

    /** The next attempt after this many, or nothing where patience has run out. */
    static Optional<Instant> next(int attempts, Instant written, Instant now) {
        Duration wait = WAITS.get(Math.min(attempts, WAITS.size()) - 1);
        Instant next = now.plus(wait);
        return next.isAfter(written.plus(PATIENCE)) ? Optional.empty() : Optional.of(next);
    }
}
