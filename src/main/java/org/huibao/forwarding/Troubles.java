package org.huibao.forwarding;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huibao.vocabulary.RealTime;
import org.springframework.stereotype.Component;

/** Rounds whose report could not be made, for want of room on a disk for instance: each is left alone for a minute of real time. */
@Component
class Troubles {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final RealTime real;
    private final Map<String, Instant> until = new ConcurrentHashMap<>();

    Troubles(RealTime real) {
        this.real = real;
    }

    boolean isPausing(String round) {
        Instant again = until.get(round);
        return again != null && real.clock().instant().isBefore(again);
    }

    void pause(String round) {
        until.put(round, real.clock().instant().plus(PAUSE));
    }

    void over(String round) {
        until.remove(round);
    }
}
