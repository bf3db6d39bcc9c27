package org.huibao.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.huibao.fixtures.TestStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalTests {
    private static final Instant NOW = Instant.parse("2023-01-12T10:00:00Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void tells_what_happened_to_a_thing_in_order(TestStore.Make make) {
        try (TestStore store = make.open(folder)) {
            Journal journal = journalOf(store);
            store.transaction().executeWithoutResult(status -> {
                journal.append("arrival-taken", "arrival/1", Map.of("name", "黄水镇.xlsx"));
                journal.append("arrival-taken", "arrival/2", Map.of());
                journal.append("arrival-accepted", "arrival/1", Map.of());
            });
            assertThat(journal.about("arrival/1"))
                    .extracting(Journal.Line::what, Journal.Line::at, Journal.Line::details)
                    .containsExactly(
                            tuple("arrival-taken", NOW, Map.of("name", "黄水镇.xlsx")),
                            tuple("arrival-accepted", NOW, Map.of()));
            assertThat(journal.newest(Long.MAX_VALUE, 2))
                    .extracting(Journal.Line::about)
                    .containsExactly("arrival/1", "arrival/2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void forgets_an_entry_whose_transaction_is_rolled_back(TestStore.Make make) {
        try (TestStore store = make.open(folder)) {
            Journal journal = journalOf(store);
            store.transaction().executeWithoutResult(status -> {
                journal.append("arrival-taken", "arrival/1", Map.of());
                status.setRollbackOnly();
            });
            assertThat(journal.about("arrival/1")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refuses_an_entry_outside_a_transaction(TestStore.Make make) {
        try (TestStore store = make.open(folder)) {
            Journal journal = journalOf(store);
            assertThatThrownBy(() -> journal.append("arrival-taken", "arrival/1", Map.of()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static Journal journalOf(TestStore store) {
        return new Journal(store.jdbc(), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
