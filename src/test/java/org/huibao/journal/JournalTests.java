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
                journal.append(Happening.ARRIVAL_TAKEN, About.arrival(1), Map.of("path", "黄水镇.xlsx"));
                journal.append(Happening.ARRIVAL_TAKEN, About.arrival(2), Map.of());
                journal.append(Happening.ARRIVAL_ACCEPTED, About.arrival(1), Map.of());
            });
            assertThat(journal.about(About.arrival(1)))
                    .extracting(Journal.Line::what, Journal.Line::at, Journal.Line::details)
                    .containsExactly(
                            tuple(Happening.ARRIVAL_TAKEN, NOW, Map.of("path", "黄水镇.xlsx")),
                            tuple(Happening.ARRIVAL_ACCEPTED, NOW, Map.of()));
            assertThat(journal.newest(Long.MAX_VALUE, 2))
                    .extracting(Journal.Line::about)
                    .containsExactly(About.arrival(1), About.arrival(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void forgets_an_entry_whose_transaction_is_rolled_back(TestStore.Make make) {
        try (TestStore store = make.open(folder)) {
            Journal journal = journalOf(store);
            store.transaction().executeWithoutResult(status -> {
                journal.append(Happening.ARRIVAL_TAKEN, About.arrival(1), Map.of());
                status.setRollbackOnly();
            });
            assertThat(journal.about(About.arrival(1))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refuses_an_entry_outside_a_transaction(TestStore.Make make) {
        try (TestStore store = make.open(folder)) {
            Journal journal = journalOf(store);
            assertThatThrownBy(() -> journal.append(Happening.ARRIVAL_TAKEN, About.arrival(1), Map.of()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_detail_that_the_word_does_not_have(TestStore.Make make) {
        try (TestStore store = make.open(folder)) {
            Journal journal = journalOf(store);
            store.transaction()
                    .executeWithoutResult(status -> assertThatThrownBy(
                                    () -> journal.append(Happening.FILE_GONE, About.arrival(1), Map.of("why", "?")))
                            .isInstanceOf(IllegalArgumentException.class));
        }
    }

    @ParameterizedTest
    @EnumSource
    void finds_what_letters_tell_the_operator_of_and_nothing_before_the_moment(TestStore.Make make) {
        try (TestStore store = make.open(folder)) {
            Journal journal = journalOf(store);
            store.transaction().executeWithoutResult(status -> {
                journal.append(Happening.ALERT_UNFORESEEN, About.arrival(1), Map.of(), NOW.minusSeconds(1));
                journal.append(Happening.ALERT_UNFORESEEN, About.arrival(2), Map.of());
                journal.append(Happening.ALERT_REPORT_HELD, About.round("spring", "1"), Map.of());
                journal.append(Happening.ARRIVAL_UNCLAIMED, About.arrival(3), Map.of());
            });
            assertThat(journal.alerts(NOW)).extracting(Journal.Line::about).containsExactly(About.arrival(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void passes_by_words_of_another_version(TestStore.Make make) {
        try (TestStore store = make.open(folder)) {
            store.jdbc()
                    .sql("INSERT INTO journal (at, what, about, details) VALUES (?, 'cake-eaten', 'cake/3', '{}')")
                    .param("2023-01-12T10:00:00.000Z")
                    .update();
            assertThat(journalOf(store).after(0, 9)).singleElement().satisfies(line -> {
                assertThat(line.what()).isEqualTo(Happening.OTHER);
                assertThat(line.about().text()).isEqualTo("cake/3");
            });
        }
    }

    private static Journal journalOf(TestStore store) {
        return new Journal(store.jdbc(), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
