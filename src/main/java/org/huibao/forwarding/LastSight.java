package org.huibao.forwarding;

import java.time.Instant;
import java.util.List;
import org.huibao.intake.arrivals.Arrival;

/**
 * What the last look before a freeze has shown.
 *
 * @param begun by our clock, when the look began: what is waited for since then makes no report late
 * @param unseen the ways in that could not be looked into
 * @param coming files that lay in the folder in time and could not be taken yet
 * @param unjudged what had arrived in time and has no end yet
 */
record LastSight(Instant begun, List<String> unseen, List<String> coming, List<Arrival> unjudged) {
    LastSight {
        unseen = List.copyOf(unseen);
        coming = List.copyOf(coming);
        unjudged = List.copyOf(unjudged);
    }

    /** Of a freeze for which nothing was looked for. */
    static LastSight whole(Instant at) {
        return new LastSight(at, List.of(), List.of(), List.of());
    }

    LastSight begunAt(Instant other) {
        return new LastSight(other, unseen, coming, unjudged);
    }

    /** Whether everything that had arrived in time was seen and judged. */
    boolean isWhole() {
        return unseen.isEmpty() && coming.isEmpty() && unjudged.isEmpty();
    }
}
