package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.post.ASmtpServer.atMost;

import java.time.Duration;
import java.time.Instant;
import org.huibao.fixtures.HandClock;
import org.huibao.vocabulary.RealTime;
import org.junit.jupiter.api.Test;

class PaceTests {
    private final HandClock real = new HandClock(Instant.EPOCH);

    private Pace pace(int perMinute) {
        return new Pace(new RealTime(real), atMost(perMinute));
    }

    @Test
    void so_many_letters_leave_in_a_minute_and_the_next_when_the_first_is_more_than_a_minute_old() {
        Pace pace = pace(2);
        assertThat(pace.allows(1)).isTrue();
        real.advance(Duration.ofSeconds(10));
        assertThat(pace.allows(2)).isTrue();
        assertThat(pace.allows(3)).isFalse();
        real.advance(Duration.ofSeconds(50));
        assertThat(pace.allows(3)).isFalse();
        real.advance(Duration.ofMillis(1));
        assertThat(pace.allows(3)).isTrue();
        assertThat(pace.allows(4)).isFalse();
    }

    @Test
    void a_letter_is_not_tried_twice_within_a_second() {
        Pace pace = pace(10);
        assertThat(pace.allows(1)).isTrue();
        real.advance(Duration.ofMillis(999));
        assertThat(pace.allows(1)).isFalse();
        assertThat(pace.allows(2)).isTrue();
        real.advance(Duration.ofMillis(1));
        assertThat(pace.allows(1)).isTrue();
    }

    @Test
    void what_may_not_go_is_not_counted() {
        Pace pace = pace(2);
        assertThat(pace.allows(1)).isTrue();
        assertThat(pace.allows(1)).isFalse();
        assertThat(pace.allows(2)).isTrue();
    }

    @Test
    void one_letter_a_minute_is_the_least() {
        Pace pace = pace(0);
        assertThat(pace.allows(1)).isTrue();
        assertThat(pace.allows(2)).isFalse();
    }
}
