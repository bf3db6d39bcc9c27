package org.huibao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.huibao.fixtures.HandClock;
import org.junit.jupiter.api.Test;

class EvenClockTests {
    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    private final HandClock wall = new HandClock(NOW);
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
    private final RealTime real = RealTime.from(wall, nanos::get);

    @Test
    void a_clock_put_back_or_forward_does_not_move_it() {
        wall.advance(Duration.ofDays(-365));
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        assertThat(real.clock().instant()).isEqualTo(NOW.plusSeconds(10));
        wall.advance(Duration.ofDays(900));
        assertThat(real.clock().instant()).isEqualTo(NOW.plusSeconds(10));
    }

    @Test
    void it_counts_on_in_every_zone() {
        nanos.addAndGet(1);
        assertThat(real.clock().withZone(ZoneOffset.ofHours(8)).instant()).isEqualTo(NOW.plusNanos(1));
        assertThat(real.clock().withZone(ZoneOffset.ofHours(8)).getZone()).isEqualTo(ZoneOffset.ofHours(8));
        assertThat(real.clock().getZone()).isEqualTo(ZoneOffset.UTC);
    }
}
