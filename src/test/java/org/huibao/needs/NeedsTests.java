package org.huibao.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.journal.About;
import org.huibao.needs.Need.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NeedsTests {
    private static final Instant NOON = Instant.parse("2023-01-12T04:00:00Z");

    private static Need need(Kind kind, long about, Instant since, @Nullable Instant deadline) {
        return new Need(kind, About.arrival(about), Need.Matter.NONE, since, deadline, "a");
    }

    @Test
    void what_presses_comes_first_and_what_waits_longest_before_the_rest() {
        Need late = need(Kind.HELD, 1, NOON, NOON.plusSeconds(7200));
        Need soon = need(Kind.DOUBTFUL, 2, NOON, NOON.plusSeconds(3600));
        Need fresh = need(Kind.UNCLAIMED, 3, NOON, null);
        Need old = need(Kind.UNCLAIMED, 4, NOON.minusSeconds(60), null);
        Needs needs = new Needs(List.of(() -> Stream.of(late, fresh), () -> Stream.of(old, soon)));
        assertThat(needs.all()).containsExactly(soon, late, old, fresh);
    }

    @Test
    void what_is_settled_is_gone_at_once() {
        List<Need> waiting = new ArrayList<>(List.of(need(Kind.UNCLAIMED, 1, NOON, null)));
        Needs needs = new Needs(List.of(waiting::stream));
        assertThat(needs.all()).hasSize(1);
        waiting.clear();
        assertThat(needs.all()).isEmpty();
    }
}
