package org.huibao.operators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.huibao.fixtures.HandClock;
import org.huibao.vocabulary.RealTime;
import org.junit.jupiter.api.Test;

class ThrottleTests {
    private final HandClock clock = new HandClock(Instant.parse("2026-11-30T01:00:00Z"));
    private final Throttle throttle = new Throttle(new RealTime(clock));

    private void wrong(int times, String account, String address) {
        for (int i = 0; i < times; i++) {
            throttle.wrong(account, address);
        }
    }

    @Test
    void five_wrong_ones_are_free_and_every_further_one_costs_twice_as_long() {
        wrong(4, "li", "10.0.0.1");
        assertThat(throttle.pause("li", "10.0.0.1")).isZero();
        wrong(1, "li", "10.0.0.1");
        assertThat(throttle.pause("li", "10.0.0.1")).isEqualTo(Duration.ofSeconds(1));
        wrong(3, "li", "10.0.0.1");
        assertThat(throttle.pause("li", "10.0.0.1")).isEqualTo(Duration.ofSeconds(8));
        clock.advance(Duration.ofSeconds(8));
        assertThat(throttle.pause("li", "10.0.0.1")).isZero();
    }

    @Test
    void nobody_is_locked_out_for_good() {
        wrong(60, "li", "10.0.0.1");
        assertThat(throttle.pause("li", "10.0.0.1")).isEqualTo(Duration.ofMinutes(5));
        clock.advance(Duration.ofMinutes(16));
        assertThat(throttle.pause("li", "10.0.0.1")).isZero();
    }

    @Test
    void whoever_tries_elsewhere_keeps_nobody_out() {
        wrong(60, "li", "10.0.0.1");
        assertThat(throttle.pause("li", "10.0.0.2")).isZero();
    }

    @Test
    void many_accounts_from_one_address_are_one_trying() {
        for (int i = 0; i < 20; i++) {
            throttle.wrong("account" + i, "10.0.0.1");
        }
        assertThat(throttle.pause("wang", "10.0.0.1")).isPositive();
    }

    @Test
    void the_right_password_ends_it() {
        wrong(7, "li", "10.0.0.1");
        throttle.right("li", "10.0.0.1");
        assertThat(throttle.pause("li", "10.0.0.1")).isZero();
    }
}
