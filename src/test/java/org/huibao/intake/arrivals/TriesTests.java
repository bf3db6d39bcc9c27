package org.huibao.intake.arrivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.AnIntake;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
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

    private List<Happening> happened() {
        return intake.journal.about(About.arrival(arrival.id())).stream()
                .map(line -> line.what())
                .toList();
    }

    /** The service begins the arrival, dies, and starts again. */
    private void died(int times) {
        for (int time = 0; time < times; time++) {
            tries.begin(arrival);
            tries = intake.tries();
        }
    }

    @Test
    void an_arrival_during_which_the_service_died_five_times_is_parked_and_nobody_is_blamed() {
        died(Tries.DEATHS - 1);
        assertThat(tries.begin(arrival)).isTrue();
        tries = intake.tries();
        assertThat(tries.begin(arrival)).isFalse();
        assertThat(intake.tries().begin(arrival)).isFalse();
        assertThat(intake.arrivals.unfinished()).containsExactly(arrival);
        assertThat(tries.again(intake.arrivals.unfinished())).isEmpty();
        assertThat(intake.arrivals.reason(arrival)).contains(Tries.OUR_TROUBLE);
        assertThat(happened()).containsOnlyOnce(Happening.ALERT_PARKED);
    }

    @Test
    void what_the_program_died_of_perhaps_waits_behind_the_others() {
        Arrival other = intake.arrived("b.xlsx");
        tries.begin(arrival);
        intake.tries();
        assertThat(intake.arrivals.unfinished()).containsExactly(other, arrival);
    }

    @Test
    void an_arrival_that_the_service_outlives_may_be_tried_without_limit() {
        for (int time = 0; time < 3 * Tries.DEATHS; time++) {
            assertThat(tries.begin(arrival)).isTrue();
            tries.over(arrival);
            tries = intake.tries();
        }
        assertThat(tries.again(intake.arrivals.unfinished())).containsExactly(arrival);
    }

    @Test
    void of_many_that_are_begun_only_those_that_are_not_over_count() {
        List<Arrival> others = IntStream.range(0, 10)
                .mapToObj(n -> intake.arrived(n + ".xlsx"))
                .toList();
        for (int time = 0; time < Tries.DEATHS; time++) {
            others.forEach(tries::begin);
            others.forEach(tries::over);
            tries.begin(arrival);
            tries = intake.tries();
        }
        assertThat(tries.again(intake.arrivals.unfinished())).containsExactlyElementsOf(others);
    }

    /** It was begun beside the one that the service dies of, and is not the one. */
    @Test
    void what_was_only_there_when_the_service_died_is_begun_alone_from_then_on_and_not_parked() {
        Arrival innocent = intake.arrived("b.xlsx");
        tries.begin(arrival);
        tries.begin(innocent);
        for (int death = 1; death < Tries.DEATHS; death++) {
            tries = intake.tries();
            assertThat(tries.begin(innocent)).isTrue();
            tries.over(innocent);
            assertThat(tries.begin(arrival)).isTrue();
        }
        tries = intake.tries();
        assertThat(tries.again(intake.arrivals.unfinished())).containsExactly(innocent);
    }

    @Test
    void a_service_that_ends_in_peace_blames_nothing_that_it_had_in_hand() {
        for (int time = 0; time < 2 * Tries.DEATHS; time++) {
            BegunArrivals begun = new BegunArrivals(intake.places);
            assertThat(intake.tries(begun).begin(arrival)).isTrue();
            begun.close();
        }
    }

    @Test
    void stumbling_is_told_at_first_and_when_the_arrival_is_parked() {
        for (int time = 0; time < Tries.STUMBLES; time++) {
            assertThat(tries.again(intake.arrivals.unfinished())).containsExactly(arrival);
            assertThat(tries.begin(arrival)).isTrue();
            tries.stumble(arrival, new IllegalStateException("nobody thought of this"));
        }
        assertThat(tries.again(intake.arrivals.unfinished())).isEmpty();
        assertThat(happened()).containsOnlyOnce(Happening.ALERT_UNFORESEEN).containsOnlyOnce(Happening.ALERT_PARKED);
    }

    @Test
    void a_start_of_the_service_forgets_stumbles() {
        for (int time = 0; time < Tries.STUMBLES; time++) {
            tries.begin(arrival);
            tries.stumble(arrival, new IllegalStateException("nobody thought of this"));
        }
        assertThat(intake.tries().begin(arrival)).isTrue();
    }
}
