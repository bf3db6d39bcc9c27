package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.vocabulary.RealTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosedDoorsTests {
    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void tells_once_of_a_door_that_stays_closed_and_again_only_after_it_was_open() {
        try (TestStore store = TestStore.Make.SQLITE.open(folder)) {
            HandClock real = new HandClock(NOW);
            Journal journal = new Journal(store.jdbc(), real);
            ClosedDoors doors = new ClosedDoors(new RealTime(real), journal, store.transaction());
            for (int minute = 0; minute < 40; minute++) {
                doors.failed("mailbox main", "refused");
                real.advance(Duration.ofMinutes(1));
            }
            assertThat(journal.alerts(NOW)).hasSize(1);
            doors.opened("mailbox main");
            doors.failed("mailbox main", "cut");
            assertThat(journal.alerts(NOW)).hasSize(1);
            real.advance(Duration.ofMinutes(15));
            doors.failed("mailbox main", "cut");
            assertThat(journal.alerts(NOW))
                    .extracting(Journal.Line::what)
                    .containsExactly(Happening.ALERT_DOOR_CLOSED, Happening.ALERT_DOOR_CLOSED);
        }
    }
}
