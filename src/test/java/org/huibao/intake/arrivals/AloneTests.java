package org.huibao.intake.arrivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class AloneTests {
    private final Alone alone = new Alone(Set.of(1L));
    private final List<Long> begun = new CopyOnWriteArrayList<>();

    private static Arrival arrival(long id) {
        return new Arrival(id, Channel.FOLDER, new Origin("", "", null, null, ""), "", Instant.EPOCH, false);
    }

    private Thread begin(long id) {
        Thread one = new Thread(() -> {
            alone.begin(arrival(id));
            begun.add(id);
        });
        one.start();
        return one;
    }

    @Test
    void others_are_begun_beside_each_other() {
        alone.begin(arrival(2));
        alone.begin(arrival(3));
        alone.begin(arrival(3));
        alone.over(arrival(3));
        alone.over(arrival(3));
        alone.over(arrival(2));
        alone.begin(arrival(1));
        alone.over(arrival(1));
    }

    @Test
    void a_suspect_waits_for_all_others_and_they_for_it() throws Exception {
        alone.begin(arrival(2));
        Thread suspect = begin(1);
        await().until(() -> suspect.getState() == Thread.State.TIMED_WAITING);
        Thread later = begin(3);
        await().until(() -> later.getState() == Thread.State.TIMED_WAITING);
        assertThat(begun).isEmpty();
        alone.over(arrival(2));
        suspect.join();
        assertThat(begun).containsExactly(1L);
        alone.over(arrival(1));
        later.join();
        assertThat(begun).containsExactly(1L, 3L);
        alone.over(arrival(3));
    }
}
