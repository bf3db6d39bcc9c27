package org.huibao.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huibao.journal.Journal;
import org.huibao.vocabulary.RealTime;
import org.springframework.stereotype.Component;

/** Whether there is reason to look at all that waits: something happened, or a minute went by; a look that takes long is rare. */
@Component
class Occasion {
    /** So many times as long as a look takes nobody looks again. */
    private static final int REST = 10;

    private final Journal journal;
    private final Clock clock;
    private final RealTime real;
    private long seen = -1;
    private Instant minute = Instant.MIN;
    private Instant notBefore = Instant.MIN;

    Occasion(Journal journal, Clock clock, RealTime real) {
        this.journal = journal;
        this.clock = clock;
        this.real = real;
    }

    void whenSomethingHappened(Runnable look) {
        Instant begun = real.clock().instant();
        long newest = journal.newest(Long.MAX_VALUE, 1).stream()
                .mapToLong(Journal.Line::id)
                .sum();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (begun.isBefore(notBefore) || newest == seen && now.equals(minute)) {
            return;
        }
        seen = newest;
        minute = now;
        look.run();
        Instant ended = real.clock().instant();
        notBefore = ended.plus(Duration.between(begun, ended).multipliedBy(REST));
    }
}
