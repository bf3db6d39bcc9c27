package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.settings.LimitSettings;
import org.huibao.intake.settings.Places;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FolderHealthTests {
    @TempDir
    private Path home;

    private TestStore store;
    private Journal journal;
    private Changes changes;

    @BeforeEach
    void open() {
        store = TestStore.Make.SQLITE.open(home.resolve("store"));
        Clock clock = new HandClock(Instant.parse("2023-01-10T01:00:00Z"));
        journal = new Journal(store.jdbc(), clock);
        changes = new Changes(store.transaction(), journal, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private FolderHealth health(DataSize free) {
        DataSize size = DataSize.ofMegabytes(20);
        return new FolderHealth(
                Places.in(home), new LimitSettings(size, size, 500, 200, size, 1, 5, 1000, 32, free), changes);
    }

    @Test
    void folders_that_are_there_with_room_left_are_no_trouble() {
        FolderHealth health = health(DataSize.ofBytes(1));
        health.layOut();
        health.look();
        assertThat(health.troubles()).isEmpty();
        assertThat(health.isRoomLeft()).isTrue();
    }

    @Test
    void a_folder_that_vanished_is_told_until_it_is_back() throws IOException {
        FolderHealth health = health(DataSize.ofBytes(1));
        health.layOut();
        Files.delete(home.resolve("outbox"));
        health.look();
        health.look();
        assertThat(health.troubles()).containsOnlyKeys("outbox").containsValue("missing");
        assertThat(journal.alerts(Instant.EPOCH))
                .extracting(Journal.Line::about)
                .containsExactly(About.folder("outbox"));
        Files.createDirectory(home.resolve("outbox"));
        health.look();
        assertThat(health.troubles()).isEmpty();
        assertThat(journal.about(About.folder("outbox")))
                .extracting(Journal.Line::what)
                .containsExactly(Happening.ALERT_FOLDER, Happening.FOLDER_WELL_AGAIN);
    }

    @Test
    void too_little_room_is_told_for_each_folder_on_the_disk() {
        FolderHealth health = health(DataSize.ofTerabytes(100_000));
        health.layOut();
        health.look();
        assertThat(health.troubles())
                .containsOnlyKeys("data", "data/archive", "inbox", "outbox")
                .containsValue("disk-nearly-full");
        assertThat(health.isRoomLeft()).isFalse();
    }
}
