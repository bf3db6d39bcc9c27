package org.huibao.intake.arrivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.AnIntake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriesTests {
    @TempDir
    private Path home;

    private AnIntake intake;
    private Tries tries;
    private Arrival arrival;

    @BeforeEach
    void open() {
        intake = new AnIntake(TestStore.Make.SQLITE, home);
        tries = intake.tries();
        arrival = intake.arrived("a.xlsx");
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void an_arrival_during_which_the_service_died_five_times_is_parked_and_nobody_is_blamed() {
        for (int time = 0; time < Tries.BEGINNINGS; time++) {
            assertThat(tries.begin(arrival)).isTrue();
        }
        assertThat(tries.begin(arrival)).isFalse();
        assertThat(intake.tries().begin(arrival)).isFalse();
        assertThat(intake.arrivals.unfinished()).containsExactly(arrival);
        assertThat(intake.arrivals.reason(arrival)).contains(Tries.OUR_TROUBLE);
        assertThat(intake.journal.alerts(Instant.EPOCH)).hasSize(1);
    }

    @Test
    void what_the_machine_spoilt_may_be_tried_without_limit() {
        for (int time = 0; time < 3 * Tries.BEGINNINGS; time++) {
            assertThat(tries.begin(arrival)).isTrue();
            tries.postpone(arrival);
        }
        assertThat(tries.again(intake.arrivals.unfinished())).containsExactly(arrival);
    }

    @Test
    void stumbling_is_told_at_first_and_when_the_arrival_is_parked() {
        for (int time = 0; time < Tries.STUMBLES; time++) {
            assertThat(tries.again(intake.arrivals.unfinished())).containsExactly(arrival);
            assertThat(tries.begin(arrival)).isTrue();
            tries.stumble(arrival, new IllegalStateException("nobody thought of this"));
        }
        assertThat(tries.again(intake.arrivals.unfinished())).isEmpty();
        assertThat(intake.journal.alerts(Instant.EPOCH)).hasSize(2);
    }

    @Test
    void a_start_of_the_service_forgets_stumbles() {
        for (int time = 0; time < Tries.STUMBLES; time++) {
            tries.begin(arrival);
            tries.stumble(arrival, new IllegalStateException("nobody thought of this"));
        }
        assertThat(intake.tries().begin(arrival)).isTrue();
    }

    @Test
    void a_store_in_trouble_that_cannot_take_a_beginning_back_is_made_up_for_later() {
        for (int time = 0; time < 3 * Tries.BEGINNINGS; time++) {
            assertThat(tries.begin(arrival)).isTrue();
            intake.inTrouble(() -> tries.postpone(arrival));
        }
        assertThat(tries.begin(arrival)).isTrue();
    }
}
