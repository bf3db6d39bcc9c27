package org.huibao.plumbing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.huibao.desk.ManualClock;

/**
 * Our time: the real one unless the settings say otherwise, then a straight line through a given pair of instants, or a
 * time that stands still until it is moved.
 */
public final class MovableClock extends Clock implements ManualClock {
    private final Clock real;
    private final BigDecimal speed;
    private final boolean manual;
    private final Consumer<Pair> keep;
    private volatile Pair held;

    /** That {@code ours} held at the real instant {@code anchor}. */
    record Pair(Instant ours, Instant anchor) {}

    /** @param keep is told of a pair before it holds */
    MovableClock(Clock real, Pair held, BigDecimal speed, boolean manual, Consumer<Pair> keep) {
        this.real = real;
        this.speed = speed;
        this.manual = manual;
        this.keep = keep;
        this.held = held;
    }

    @Override
    public Instant instant() {
        Pair pair = held;
        return manual ? pair.ours() : pair.ours().plus(run(Duration.between(pair.anchor(), real.instant())));
    }

    private Duration run(Duration lapsed) {
        if (speed.compareTo(BigDecimal.ONE) == 0) {
            return lapsed;
        }
        BigDecimal seconds = BigDecimal.valueOf(lapsed.getSeconds()).add(BigDecimal.valueOf(lapsed.getNano(), 9));
        BigDecimal nanos = seconds.multiply(speed).movePointRight(9).setScale(0, RoundingMode.DOWN);
        return Duration.ofSeconds(
                nanos.divideToIntegralValue(BigDecimal.TEN.pow(9)).longValue(),
                nanos.remainder(BigDecimal.TEN.pow(9)).longValue());
    }

    /** Whether the clock stands still until it is moved. */
    @Override
    public boolean isManual() {
        return manual;
    }

    /**
     * Moves a manual clock forward and keeps the new time over restarts.
     *
     * @return false where the clock is not manual or the instant lies before its time
     */
    @Override
    public synchronized boolean moveTo(Instant now) {
        if (!manual || now.isBefore(instant())) {
            return false;
        }
        Pair pair = new Pair(now, real.instant());
        keep.accept(pair);
        held = pair;
        return true;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Our instants have no zone: what needs one asks its campaign. */
    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC)
                ? this
                : Clock.offset(this, Duration.ZERO).withZone(zone);
    }
}
