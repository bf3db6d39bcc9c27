package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;

import java.nio.file.Path;
import java.util.List;
import org.huibao.fixtures.TestStore;
import org.huibao.vocabulary.DocumentState;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which table counts is told by when it was received, whatever was worked on first. */
class RedecidingTests {
    private static final String TEN = "2023-01-11T10:00";
    private static final String ELEVEN = "2023-01-11T11:00";
    private static final String TWELVE = "2023-01-11T12:00";

    @TempDir
    private Path folder;

    private static RecordedDocument sent(Office office, String bytes, String at, String households) {
        return office.mailFrom(HUANGSHUI)
                .of(bytes)
                .receivedAt(at)
                .with(HUANGSHUI, FIRST, households, "1")
                .recorded()
                .documents()
                .get(0)
                .made();
    }

    private static String counting(Office office) {
        Version current = Versions.current(office.standings.versions(office.campaign, FIRST, HUANGSHUI))
                .orElseThrow();
        return String.valueOf(
                office.standings.submission(office.campaign, current).figures().get("households"));
    }

    @ParameterizedTest
    @EnumSource
    void a_table_that_was_sent_again_after_another_counts_although_the_other_was_worked_on_last(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            sent(office, "x", TEN, "41");
            assertThat(sent(office, "x", TWELVE, "41").state()).isEqualTo(DocumentState.DUPLICATE);
            sent(office, "y", ELEVEN, "67");
            assertThat(counting(office)).contains("41").doesNotContain("67");
            assertThat(office.standings.versions(office.campaign, FIRST, HUANGSHUI))
                    .extracting(Version::sha256)
                    .containsExactly("x", "y", "x");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_table_is_held_against_the_one_that_counted_when_it_was_received(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            sent(office, "y", ELEVEN, "67");
            sent(office, "x", TEN, "41");
            assertThat(sent(office, "x", TWELVE, "41").state()).isEqualTo(DocumentState.ACCEPTED);
            assertThat(counting(office)).contains("41").doesNotContain("67");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_still_repeats_the_last_word_stays_a_duplicate(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            sent(office, "x", TEN, "41");
            sent(office, "x", TWELVE, "41");
            sent(office, "x", "2023-01-11T13:00", "41");
            sent(office, "y", ELEVEN, "67");
            assertThat(office.standings.versions(office.campaign, FIRST, HUANGSHUI))
                    .extracting(Version::sha256)
                    .isEqualTo(List.of("x", "y", "x"));
            sent(office, "z", "2023-01-11T09:00", "5");
            assertThat(office.standings.versions(office.campaign, FIRST, HUANGSHUI))
                    .hasSize(4);
            assertThat(counting(office)).contains("41");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_table_that_was_overtaken_by_its_own_repetition_is_no_second_version(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            sent(office, "x", TWELVE, "41");
            assertThat(sent(office, "x", TEN, "41").state()).isEqualTo(DocumentState.DUPLICATE);
            assertThat(office.standings.versions(office.campaign, FIRST, HUANGSHUI))
                    .hasSize(1);
            sent(office, "y", "2023-01-11T09:00", "5");
            assertThat(counting(office)).contains("41");
            sent(office, "z", ELEVEN, "67");
            assertThat(counting(office)).contains("41").doesNotContain("67");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_table_in_time_is_no_repetition_of_one_that_came_too_late(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            sent(office, "x", "2023-02-11T12:00", "41");
            assertThat(sent(office, "x", TEN, "41").state()).isEqualTo(DocumentState.ACCEPTED);
            assertThat(office.standings.versions(office.campaign, FIRST, HUANGSHUI))
                    .extracting(Version::late)
                    .containsExactly(true, false);
        }
    }
}
