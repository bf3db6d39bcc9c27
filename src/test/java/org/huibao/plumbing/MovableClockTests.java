package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.huibao.fixtures.HandClock;
import org.huibao.intake.settings.SettingsProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovableClockTests {
    private static final String START = "2023-01-10T09:00";
    private static final Instant STARTED = Instant.parse("2023-01-10T01:00:00Z");

    @TempDir
    private Path folder;

    private final HandClock real = new HandClock(Instant.parse("2026-11-24T00:00:00Z"));
    private Path file = Path.of("clock.txt");

    @BeforeEach
    void place() {
        file = folder.resolve("clock.txt");
    }

    @Test
    void is_the_real_time_unless_something_else_is_said() {
        assertThat(clock(null, "1", null, false).instant()).isEqualTo(real.instant());
    }

    @Test
    void reads_a_start_without_offset_in_Shanghai_and_runs_at_its_speed() {
        MovableClock clock = clock(START, "60.5", null, false);
        assertThat(clock.instant()).isEqualTo(STARTED);
        real.advance(Duration.ofSeconds(2));
        assertThat(clock.instant()).isEqualTo(STARTED.plusSeconds(121));
    }

    @Test
    void goes_on_over_a_restart_as_if_it_had_run_all_the_time() {
        clock(START, "60", null, false);
        real.advance(Duration.ofMinutes(1));
        assertThat(clock(START, "60", null, false).instant()).isEqualTo(STARTED.plus(Duration.ofHours(1)));
    }

    @Test
    void takes_a_start_and_an_anchor_as_they_are_given() {
        clock("2020-01-01T00:00", "1", null, false);
        MovableClock clock = clock("2023-01-10T09:00:00+08:00", "1", "2026-11-23T23:59:00Z", false);
        assertThat(clock.instant()).isEqualTo(STARTED.plusSeconds(60));
    }

    @Test
    void stands_still_until_it_is_moved_and_moves_forward_only() {
        MovableClock clock = clock(START, "1", null, true);
        real.advance(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo(STARTED);
        assertThat(clock.moveTo(STARTED.plusSeconds(10))).isTrue();
        assertThat(clock.moveTo(STARTED)).isFalse();
        assertThat(clock.instant()).isEqualTo(STARTED.plusSeconds(10));
        assertThat(clock(START, "1", null, true).instant()).isEqualTo(STARTED.plusSeconds(10));
        assertThat(clock(null, "1", null, true).instant()).isEqualTo(STARTED.plusSeconds(10));
    }

    @Test
    void cannot_be_moved_while_it_runs() {
        assertThat(clock(START, "1", null, false).moveTo(STARTED.plusSeconds(10)))
                .isFalse();
    }

    @Test
    void refuses_a_start_that_is_no_instant() {
        assertThatThrownBy(() -> clock("next Monday", "1", null, false))
                .isInstanceOfSatisfying(
                        SettingsProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("huibao.clock.start"));
    }

    private MovableClock clock(@Nullable String start, String speed, @Nullable String anchor, boolean manual) {
        return ClockWiring.set(new ClockSettings(start, new BigDecimal(speed), anchor, manual), file, real);
    }
}
