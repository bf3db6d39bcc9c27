package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.huibao.fixtures.HandClock;
import org.huibao.post.SmtpState.Trouble;
import org.huibao.vocabulary.RealTime;
import org.junit.jupiter.api.Test;

class SmtpStateTests {
    private static final Instant BEGIN = Instant.EPOCH;

    private final HandClock real = new HandClock(BEGIN);
    private final SmtpState state = new SmtpState(new RealTime(real));

    private void after(int seconds) {
        real.advance(Duration.ofSeconds(seconds));
    }

    @Test
    void a_line_that_nobody_has_tried_is_looked_at_at_once_and_then_now_and_again() {
        assertThat(state.isToLook()).isTrue();
        state.begin();
        assertThat(state.isToLook()).as("somebody is at it").isFalse();
        state.reached();
        after(49);
        assertThat(state.isToLook()).isFalse();
        after(1);
        assertThat(state.isToLook()).isTrue();
        assertThat(state.trouble()).isEmpty();
    }

    @Test
    void a_server_that_cannot_be_reached_is_tried_sooner_and_one_that_refuses_us_later() {
        state.begin();
        state.failed("no connection: refused by the machine");
        after(20);
        assertThat(state.isToLook()).isTrue();
        state.begin();
        state.failed("login refused: 535 wrong");
        after(9 * 60 + 59);
        assertThat(state.isToLook()).isFalse();
        after(1);
        assertThat(state.isToLook()).isTrue();
    }

    @Test
    void trouble_lasts_from_its_first_sign_until_somebody_is_let_in() {
        state.begin();
        state.failed("no connection: a");
        after(20);
        state.begin();
        state.failed("no connection: b");
        assertThat(state.trouble()).contains(new Trouble("unreachable", "no connection: b", BEGIN));
        state.failed("login refused: 535 wrong");
        assertThat(state.trouble()).contains(new Trouble("refused", "login refused: 535 wrong", BEGIN.plusSeconds(20)));
        state.reached();
        assertThat(state.trouble()).isEmpty();
    }

    @Test
    void a_server_that_says_nothing_is_in_trouble_while_it_is_still_waited_for() {
        state.begin();
        after(24);
        assertThat(state.trouble()).isEmpty();
        after(1);
        assertThat(state.trouble()).map(Trouble::since).contains(BEGIN);
        state.reached();
        assertThat(state.trouble()).isEmpty();
    }
}
