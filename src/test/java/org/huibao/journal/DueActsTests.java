package org.huibao.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.vocabulary.RealTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueActsTests {
    private static final About ROUND = About.round("spring", "1");

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(County.at("2023-01-12T12:00"));

    private static void fail() {
        throw new IllegalStateException("made by the test");
    }

    private static List<Happening> happened(Journal journal) {
        return journal.about(ROUND).stream().map(Journal.Line::what).toList();
    }

    @Test
    void what_fails_is_told_once_keeps_nothing_else_and_is_over_when_it_is_done() {
        try (TestStore store = TestStore.Make.SQLITE.open(folder)) {
            Journal journal = new Journal(store.jdbc(), clock);
            DueActs acts = new DueActs(new RealTime(clock), new Changes(store.transaction(), journal, clock));
            for (int beat = 0; beat < 100; beat++) {
                acts.carefully("reminders", ROUND, DueActsTests::fail);
                acts.carefully("letters", About.door("smtp"), () -> {});
                clock.advance(Duration.ofSeconds(1));
            }
            assertThat(acts.reasons()).containsOnlyKeys("reminders");
            assertThat(acts.all())
                    .singleElement()
                    .satisfies(one -> assertThat(one.since()).isEqualTo(County.at("2023-01-12T12:00")));
            assertThat(happened(journal)).containsExactly(Happening.ALERT_DUE_ACT_FAILED);
            acts.carefully("reminders", ROUND, () -> {});
            assertThat(acts.all()).isEmpty();
            assertThat(happened(journal)).containsExactly(Happening.ALERT_DUE_ACT_FAILED, Happening.DUE_ACT_DONE);
            acts.carefully("reminders", ROUND, () -> {});
            assertThat(happened(journal)).hasSize(2);
        }
    }

    @Test
    void while_the_store_is_what_fails_it_is_known_and_entered_as_soon_as_it_can_be() {
        try (TestStore store = TestStore.Make.SQLITE.open(folder)) {
            Journal journal = new Journal(store.jdbc(), clock);
            DueActs acts = new DueActs(new RealTime(clock), new Changes(store.transaction(), journal, clock));
            store.jdbc().sql("ALTER TABLE journal RENAME TO elsewhere").update();
            acts.carefully("reminders", ROUND, DueActsTests::fail);
            assertThat(acts.reasons()).containsOnlyKeys("reminders");
            store.jdbc().sql("ALTER TABLE elsewhere RENAME TO journal").update();
            clock.advance(Duration.ofMinutes(1));
            acts.carefully("reminders", ROUND, DueActsTests::fail);
            assertThat(happened(journal)).containsExactly(Happening.ALERT_DUE_ACT_FAILED);
        }
    }
}
