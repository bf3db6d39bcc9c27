package org.huibao.intake.arrivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.AnIntake;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.vocabulary.DocumentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrivalsTests {
    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void takes_a_thing_once_as_long_as_it_lies_there(TestStore.Make make) {
        try (AnIntake intake = new AnIntake(make, home)) {
            Archive.Kept kept = intake.archive.keep(new byte[] {1});
            Arrival first =
                    intake.arrivals.take(intake.coming("东山镇.xlsx", kept)).orElseThrow();
            assertThat(intake.arrivals.take(intake.coming("东山镇.xlsx", kept))).isEmpty();
            assertThat(intake.arrivals.take(intake.coming("copy/东山镇.xlsx", kept)))
                    .isPresent();
            intake.files.gone(List.of(new FolderArrivals.Gone(first, Happening.FILE_MOVED, Map.of())));
            assertThat(intake.arrivals.take(intake.coming("东山镇.xlsx", kept))).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void gives_back_what_has_not_ended_oldest_first(TestStore.Make make) {
        try (AnIntake intake = new AnIntake(make, home)) {
            Arrival one = intake.arrived("a.xlsx");
            Arrival two = intake.arrived("b.xlsx");
            Arrival three = intake.arrived("c.xlsx");
            intake.end(two, DocumentState.ACCEPTED);
            assertThat(intake.arrivals.unfinished()).containsExactly(one, three);
            assertThat(intake.arrivals.byId(one.id())).contains(one);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writes_every_change_of_state_into_the_journal(TestStore.Make make) {
        try (AnIntake intake = new AnIntake(make, home)) {
            Arrival arrival = intake.arrived("a.xlsx");
            intake.end(arrival, DocumentState.RETURNED);
            assertThat(intake.journal.about(About.arrival(arrival.id())))
                    .extracting(Journal.Line::what)
                    .containsExactly(Happening.ARRIVAL_TAKEN, Happening.ARRIVAL_RETURNED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void makes_the_row_of_a_document_once(TestStore.Make make) {
        try (AnIntake intake = new AnIntake(make, home)) {
            Arrival arrival = intake.arrived("a.zip");
            Archive.Kept kept = intake.archive.keep(new byte[] {2});
            Document first = intake.arrivals.enter(Document.of(arrival, "a.zip!b.xlsx", kept), 0);
            assertThat(intake.arrivals.enter(Document.of(arrival, "a.zip!b.xlsx", kept), 0))
                    .isEqualTo(first);
            assertThat(intake.arrivals
                            .enter(Document.of(arrival, "a.zip!c.xlsx", kept), 1)
                            .id())
                    .isNotEqualTo(first.id());
        }
    }

    @Test
    void whether_a_mail_came_before_is_found_by_its_bytes_and_not_among_all_mails() {
        try (TestStore store = TestStore.Make.SQLITE.open(home)) {
            assertThat(store.jdbc()
                            .sql("EXPLAIN QUERY PLAN " + Arrivals.REPEATED)
                            .params("bytes", 17)
                            .query((row, line) -> row.getString("detail"))
                            .list())
                    .singleElement()
                    .asString()
                    .contains("arrivals_by_bytes (sha256=? AND channel=?");
        }
    }
}
