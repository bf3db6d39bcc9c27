package org.huibao.vocabulary;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/** A clock that is set once and then only counts: putting the machine's clock forward or back does not move it. */
final class EvenClock extends Clock {
    private final Instant begun;
    private final long first;
    private final LongSupplier nanos;
    private final ZoneId zone;

    EvenClock(Clock wall, LongSupplier nanos) {
        this(wall.instant(), nanos.getAsLong(), nanos, wall.getZone());
    }

    private EvenClock(Instant begun, long first, LongSupplier nanos, ZoneId zone) {
        this.begun = begun;
        this.first = first;
        this.nanos = nanos;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return begun.plusNanos(nanos.getAsLong() - first);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new EvenClock(begun, first, nanos, other);
    }
}
