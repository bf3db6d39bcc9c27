package org.huibao.plumbing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.vocabulary.RealTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Doors through which nothing has been seen for a while: a person is told once for each time that it happens. */
@Component
class ClosedDoors {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final RealTime real;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Map<String, Instant> since = new ConcurrentHashMap<>();
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    ClosedDoors(RealTime real, Journal journal, TransactionTemplate transaction) {
        this.real = real;
        this.journal = journal;
        this.transaction = transaction;
    }

    void opened(String door) {
        since.remove(door);
        if (told.remove(door)) {
            transaction.executeWithoutResult(
                    status -> journal.append(Happening.DOOR_OPEN_AGAIN, About.door(door), Map.of()));
        }
    }

    void failed(String door, String state) {
        Instant now = real.clock().instant();
        Instant begun = since.computeIfAbsent(door, first -> now);
        if (!now.isBefore(begun.plus(PATIENCE)) && told.add(door)) {
            transaction.executeWithoutResult(status -> journal.append(
                    Happening.ALERT_DOOR_CLOSED, About.door(door), Map.of("state", state, "since", begun.toString())));
        }
    }
}
