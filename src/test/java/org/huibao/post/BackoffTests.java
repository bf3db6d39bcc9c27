package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.at;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTests {
    private static final Instant WRITTEN = at("2023-01-12T12:00");

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 5", "3, 15", "4, 60", "5, 60", "90, 60"})
    void the_next_attempt_comes_after_1_5_15_minutes_and_then_every_hour(int attempts, int minutes) {
        assertThat(Backoff.next(attempts, WRITTEN, WRITTEN)).contains(WRITTEN.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void patience_ends_72_hours_after_the_letter_was_written() {
        Instant end = WRITTEN.plus(Duration.ofHours(72));
        Instant last = end.minus(Duration.ofHours(1));
        assertThat(Backoff.next(9, WRITTEN, last)).contains(end);
        assertThat(Backoff.next(9, WRITTEN, last.plusSeconds(1))).isEmpty();
    }
}
