package org.huibao.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.ZONE;
import static org.huibao.fixtures.County.at;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reminders leave from half past eight to half past six. */
class HoursTests {
    private final Hours hours = new Hours(LocalTime.of(8, 30), LocalTime.of(18, 30), ZONE);
    private final Hours always = new Hours(null, null, ZONE);

    @ParameterizedTest
    @CsvSource({
        "2023-01-10T08:30, 2023-01-10T08:30",
        "2023-01-10T18:30, 2023-01-10T18:30",
        "2023-01-10T08:29, 2023-01-10T08:30",
        "2023-01-10T18:31, 2023-01-11T08:30",
        "2023-01-10T23:59, 2023-01-11T08:30",
        "2023-01-11T00:00, 2023-01-11T08:30"
    })
    void a_moment_outside_them_waits_for_the_next_one_within(String planned, String leaves) {
        assertThat(hours.from(at(planned))).isEqualTo(at(leaves));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-10T20:00, 2023-01-12T18:00, 2023-01-11T08:30",
        "2023-01-10T20:00, 2023-01-11T08:00, 2023-01-10T18:30",
        "2023-01-11T06:00, 2023-01-11T08:00, 2023-01-10T18:30",
        "2023-01-11T06:00, 2023-01-11T08:30, 2023-01-10T18:30",
        "2023-01-11T06:00, 2023-01-11T08:31, 2023-01-11T08:30"
    })
    void what_would_come_too_late_leaves_at_the_last_moment_before(String planned, String due, String leaves) {
        assertThat(hours.before(at(planned), at(due))).isEqualTo(at(leaves));
    }

    @Test
    void without_limits_every_hour_is_one_of_them() {
        assertThat(always.contain(at("2023-01-10T03:00"))).isTrue();
        assertThat(always.from(at("2023-01-10T03:00"))).isEqualTo(at("2023-01-10T03:00"));
        assertThat(always.before(at("2023-01-10T03:00"), at("2023-01-10T02:00")))
                .isEqualTo(at("2023-01-10T03:00"));
        assertThat(hours.contain(at("2023-01-10T03:00"))).isFalse();
    }
}
