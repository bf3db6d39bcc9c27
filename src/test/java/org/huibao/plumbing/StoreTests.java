package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@StartsAServer
class StoreTests {
    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    /** A store with some pages of letters, of which the disk has lost one. */
    private void damaged(Path data) throws IOException {
        try (TestStore store = TestStore.Make.SQLITE.open(data)) {
            for (int i = 0; i < 400; i++) {
                store.jdbc()
                        .sql("INSERT INTO journal (at, what, about, details) VALUES ('2023-01-10', 'x', ?, ?)")
                        .params("arrival/" + i, "{\"a\":\"" + "x".repeat(200) + "\"}")
                        .update();
            }
            store.template().execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        try (RandomAccessFile file =
                new RandomAccessFile(data.resolve("huibao.db").toFile(), "rw")) {
            for (long page = file.length() / PAGE - 10; page < file.length() / PAGE - 2; page++) {
                file.seek(page * PAGE);
                file.write(new byte[PAGE]);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_sound_store_has_no_damage(TestStore.Make make) {
        try (TestStore store = make.open(folder)) {
            assertThat(store.store().damage()).isEmpty();
        }
    }

    @Test
    void a_lost_page_is_found() throws IOException {
        damaged(folder);
        try (Store store = Store.sqlite(folder)) {
            assertThat(store.damage()).isPresent();
        }
    }

    @Test
    void a_service_does_not_start_on_a_damaged_store() throws IOException {
        damaged(folder.resolve("data"));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int exit = Wiring.start(
                List.of("--huibao.home=" + folder, "--huibao.desk.port=0"),
                Locale.SIMPLIFIED_CHINESE,
                new PrintStream(told, true, StandardCharsets.UTF_8));
        assertThat(exit).isEqualTo(2);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("已损坏").contains("备份");
    }
}
