package org.huibao.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.acts.ActingOffice.WHO;
import static org.huibao.acts.ActingOffice.came;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huibao.acts.Settling.Asked;
import org.huibao.fixtures.TestStore;
import org.huibao.ledger.UnitStanding;
import org.huibao.ledger.Version;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Standing;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettlingTests {
    private static final Finding ABOUT =
            Finding.of(FindingCode.APPROXIMATE).at(Place.of("Sheet1", "B5")).ofUnit("黄水镇");
    private static final Finding BROKEN =
            Finding.of(FindingCode.NOT_APPLICABLE).at(Place.of("Sheet1", "C5")).ofUnit("黄水镇");

    @TempDir
    private Path folder;

    private static UnitStanding standing(ActingOffice room) {
        return room.office.standings.of(room.office.campaign, FIRST, HUANGSHUI);
    }

    private static int open(ActingOffice room) {
        Version version = standing(room).counting().orElseThrow();
        return room.office
                .standings
                .queries(room.office.campaign, FIRST)
                .getOrDefault(version.id(), List.of())
                .size();
    }

    private static Asked all(int version) {
        return new Asked(version, Set.of(), null);
    }

    private static ActingOffice queried(TestStore.Make make, Path folder) {
        ActingOffice room = new ActingOffice(make, folder);
        assertThat(ABOUT.severity()).isEqualTo(Severity.QUERY);
        room.office
                .mailFrom(HUANGSHUI)
                .with(HUANGSHUI, FIRST, "1", "1", ABOUT, BROKEN)
                .recorded();
        return room;
    }

    @ParameterizedTest
    @EnumSource
    void a_version_is_accepted_once_all_its_queries_are_settled(TestStore.Make make) {
        try (ActingOffice room = queried(make, folder)) {
            UnitInRound at = room.at(FIRST, HUANGSHUI);
            assertThat(came(room.settling.accept(at, new Asked(1, Set.of(ABOUT.id()), null), WHO, "")))
                    .isEqualTo("acceptance");
            assertThat(standing(room).standing()).isEqualTo(Standing.QUERIED);
            assertThat(open(room)).isEqualTo(1);
            assertThat(came(room.settling.accept(at, all(1), WHO, "电话核实"))).isEqualTo("acceptance");
            assertThat(standing(room).standing()).isEqualTo(Standing.ACCEPTED);
            assertThat(open(room)).isZero();
            assertThat(came(room.settling.accept(at, all(1), WHO, ""))).isEqualTo("not-open");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_settled_stays_so_when_the_round_is_looked_at_again(TestStore.Make make) {
        try (ActingOffice room = queried(make, folder)) {
            room.settling.accept(room.at(FIRST, HUANGSHUI), all(1), WHO, "");
            room.office.looks.lookAtAll(room.office.campaign, FIRST, true);
            assertThat(standing(room).standing()).isEqualTo(Standing.ACCEPTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_explanation_stands_beside_its_query_and_settles_nothing(TestStore.Make make) {
        try (ActingOffice room = queried(make, folder)) {
            UnitInRound at = room.at(FIRST, HUANGSHUI);
            assertThat(came(room.settling.explain(at, all(1), WHO, " "))).isEqualTo("no-text");
            assertThat(came(room.settling.explain(at, new Asked(1, Set.of(BROKEN.id()), null), WHO, "情况属实")))
                    .isEqualTo("explanation");
            Version version = standing(room).counting().orElseThrow();
            assertThat(Objects.requireNonNull(room.answers.of(version).get(BROKEN.id()))
                            .explanation())
                    .isEqualTo("情况属实");
            assertThat(standing(room).standing()).isEqualTo(Standing.QUERIED);
            assertThat(open(room)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_saw_something_else_is_refused(TestStore.Make make) {
        try (ActingOffice room = queried(make, folder)) {
            UnitInRound at = room.at(FIRST, HUANGSHUI);
            assertThat(came(room.settling.accept(at, new Asked(null, Set.of(), null), WHO, "")))
                    .isEqualTo("no-version");
            assertThat(came(room.settling.accept(at, all(2), WHO, ""))).isEqualTo("stale-version");
            assertThat(came(room.settling.accept(at, new Asked(1, Set.of(), "of-yesterday"), WHO, "")))
                    .isEqualTo("stale-look");
            assertThat(came(room.settling.accept(at, new Asked(1, Set.of("no-such"), null), WHO, "")))
                    .isEqualTo("not-open");
            String seen = Settling.look(List.of(BROKEN, ABOUT));
            assertThat(came(room.settling.accept(at, new Asked(1, Set.of(), seen), WHO, "")))
                    .isEqualTo("acceptance");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_acceptance_is_taken_back_until_the_report_is_made(TestStore.Make make) {
        try (ActingOffice room = queried(make, folder)) {
            UnitInRound at = room.at(FIRST, HUANGSHUI);
            assertThat(came(room.settling.takeBack(at, WHO))).isEqualTo("nothing-to-undo");
            room.settling.accept(at, all(1), WHO, "");
            assertThat(came(room.settling.takeBack(at, WHO))).isEqualTo("acceptance");
            assertThat(standing(room).standing()).isEqualTo(Standing.QUERIED);
            assertThat(open(room)).isEqualTo(2);
        }
    }
}
