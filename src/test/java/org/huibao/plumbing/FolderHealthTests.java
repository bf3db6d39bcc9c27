package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huibao.intake.settings.LimitSettings;
import org.huibao.intake.settings.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FolderHealthTests {
    @TempDir
    private Path home;

    private FolderHealth health(DataSize free) {
        DataSize size = DataSize.ofMegabytes(20);
        return new FolderHealth(Places.in(home), new LimitSettings(size, size, 500, 200, size, 1, 5, 1000, 32, free));
    }

    @Test
    void folders_that_are_there_with_room_left_are_no_trouble() {
        FolderHealth health = health(DataSize.ofBytes(1));
        health.layOut();
        health.look();
        assertThat(health.troubles()).isEmpty();
    }

    @Test
    void a_folder_that_vanished_is_told_until_it_is_back() throws IOException {
        FolderHealth health = health(DataSize.ofBytes(1));
        health.layOut();
        Files.delete(home.resolve("outbox"));
        health.look();
        assertThat(health.troubles()).containsOnlyKeys("outbox").containsValue("missing");
        Files.createDirectory(home.resolve("outbox"));
        health.look();
        assertThat(health.troubles()).isEmpty();
    }

    @Test
    void too_little_room_is_told_for_each_folder_on_the_disk() {
        FolderHealth health = health(DataSize.ofTerabytes(100_000));
        health.layOut();
        health.look();
        assertThat(health.troubles())
                .containsOnlyKeys("data", "inbox", "outbox")
                .containsValue("disk-nearly-full");
    }
}
