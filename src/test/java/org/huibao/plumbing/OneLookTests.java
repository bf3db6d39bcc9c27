package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.huibao.fixtures.TestStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

class OneLookTests {
    private static final String LINE = "INSERT INTO journal (at, what, about, details) VALUES ('x', 'y', 'z', '{}')";

    @TempDir
    private Path folder;

    private static long lines(TestStore store) {
        return store.jdbc()
                .sql("SELECT COUNT(*) FROM journal")
                .query(Long.class)
                .single();
    }

    private static void elsewhere(TestStore store) {
        CompletableFuture.runAsync(() -> store.transaction()
                        .executeWithoutResult(status -> store.jdbc().sql(LINE).update()))
                .join();
    }

    @ParameterizedTest
    @EnumSource
    void a_look_sees_one_moment_whatever_is_written_meanwhile(TestStore.Make make) {
        try (TestStore store = make.open(folder)) {
            OneLook looks = store.store().dataSource();
            long before = lines(store);
            looks.begin();
            assertThat(lines(store)).isEqualTo(before);
            elsewhere(store);
            assertThat(lines(store)).as("the same moment").isEqualTo(before);
            looks.end();
            assertThat(lines(store)).isEqualTo(before + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_written_by_a_look_but_a_transaction_within_it_writes_and_is_seen(TestStore.Make make) {
        try (TestStore store = make.open(folder)) {
            OneLook looks = store.store().dataSource();
            looks.begin();
            long before = lines(store);
            assertThatThrownBy(() -> store.jdbc().sql(LINE).update()).isInstanceOf(DataAccessException.class);
            looks.anew();
            store.transaction().executeWithoutResult(status -> {
                store.jdbc().sql(LINE).update();
                assertThat(lines(store)).isEqualTo(before + 1);
            });
            assertThat(lines(store)).isEqualTo(before + 1);
            looks.end();
        }
    }

    @ParameterizedTest
    @EnumSource
    void where_too_many_look_at_once_the_others_connections_do(TestStore.Make make) {
        try (TestStore store = make.open(folder)) {
            OneLook looks = store.store().dataSource();
            CompletableFuture<Void> over = new CompletableFuture<>();
            CompletableFuture<?>[] looking = new CompletableFuture<?>[6];
            for (int i = 0; i < looking.length; i++) {
                CompletableFuture<Void> here = new CompletableFuture<>();
                looking[i] = here;
                Thread thread = new Thread(() -> {
                    looks.begin();
                    lines(store);
                    here.complete(null);
                    over.join();
                    looks.end();
                });
                thread.setDaemon(true);
                thread.start();
            }
            CompletableFuture.allOf(looking).join();
            looks.begin();
            assertThat(lines(store)).isNotNegative();
            looks.end();
            over.complete(null);
        }
    }
}
