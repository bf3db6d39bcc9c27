package org.huibao.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.acts.ActingOffice.WHO;
import static org.huibao.acts.ActingOffice.came;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.XITUO;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.ledger.JudgedAfresh;
import org.huibao.ledger.UnitStanding;
import org.huibao.post.Letter;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Header;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Standing;
import org.huibao.vocabulary.Verdict;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReprocessingTests {
    @TempDir
    private Path folder;

    /** The campaign once somebody has found out that money is counted in whole units. */
    private static Campaign wholeMoney(Campaign before) {
        List<Column> columns = before.form().columns().stream()
                .map(column -> column.key().equals("paid")
                        ? new Column(
                                column.key(),
                                column.no(),
                                column.path(),
                                Column.Type.COUNT,
                                column.unit(),
                                column.aggregate(),
                                true,
                                column.empty(),
                                0)
                        : column)
                .toList();
        Form form = new Form(
                before.form().title(),
                List.of(),
                before.form().stub(),
                columns.stream()
                        .map(column -> (Header) new Header.Leaf(column.header(), column))
                        .toList(),
                columns,
                List.of());
        return new Campaign(
                before.head(), before.zone(), null, before.rounds(), before.correspondence(), form, before.roster());
    }

    private static void phoned(ActingOffice room, ReportingUnit unit, String paid) {
        Outcome outcome = room.entering.phone(
                room.at(FIRST, unit),
                new EnteringFigures.Entered(null, Map.of("households", "5", "paid", paid), "停电", "李站长"),
                WHO);
        assertThat(came(outcome)).isEqualTo("phone-report");
    }

    private static UnitStanding standing(ActingOffice room, ReportingUnit unit) {
        return room.office.standings.of(room.office.campaign, FIRST, unit);
    }

    @ParameterizedTest
    @EnumSource
    void a_round_is_looked_at_by_the_rules_of_today_and_changed_only_when_somebody_says_so(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            phoned(room, HUANGSHUI, "1.5");
            phoned(room, XITUO, "2");
            Reprocessing same = room.reprocessing(room.office.campaign);
            assertThat(same.look(room.office.campaign, FIRST)).isEmpty();
            Campaign now = wholeMoney(room.office.campaign);
            Reprocessing reprocessing = room.reprocessing(now);
            assertThat(reprocessing.look(now, FIRST)).singleElement().satisfies(change -> {
                assertThat(change.version().unit()).isEqualTo("黄水镇");
                assertThat(change.after()).isEqualTo(Verdict.RETURNED);
                assertThat(change.added())
                        .extracting(finding -> finding.code().id())
                        .containsExactly("not-whole");
            });
            assertThat(standing(room, HUANGSHUI).standing()).isEqualTo(Standing.ACCEPTED);
            long letters = room.letters.post.newest(Long.MAX_VALUE, 99).size();
            assertThat(came(reprocessing.round(now, FIRST, WHO, "改正了表样"))).isEqualTo("reprocessing");
            assertThat(standing(room, HUANGSHUI).standing()).isEqualTo(Standing.RETURNED);
            assertThat(standing(room, XITUO).standing()).isEqualTo(Standing.ACCEPTED);
            List<Letter> written = room.letters.post.newest(Long.MAX_VALUE, 99);
            assertThat(written).hasSize(Math.toIntExact(letters) + 1);
            assertThat(written.get(0).kind()).isEqualTo(Letter.Kind.RETURN);
            assertThat(room.letters.post.shown(written.get(0)).text())
                    .contains("已重新审核")
                    .contains("改正了表样");
            assertThat(room.written(About.round("spring", "1"), Happening.ACT_REPROCESSING))
                    .isEqualTo(1);
            assertThat(reprocessing.look(now, FIRST)).isEmpty();
            assertThat(same.look(room.office.campaign, FIRST))
                    .extracting(JudgedAfresh.Change::after)
                    .containsExactly(Verdict.ACCEPTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_stands_in_a_report_or_was_returned_by_hand_stays(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            phoned(room, HUANGSHUI, "1.5");
            Campaign now = wholeMoney(room.office.campaign);
            room.office.inReport.add("黄水镇/1");
            assertThat(room.reprocessing(now).look(now, FIRST)).isEmpty();
            room.office.inReport.clear();
            room.retracting.giveBack(room.at(FIRST, HUANGSHUI), 1, WHO, "不符");
            assertThat(room.reprocessing(now).look(now, FIRST)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_arrival_is_judged_anew_with_what_came_of_it_and_without_goes_its_way_once_more(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            phoned(room, HUANGSHUI, "1.5");
            Campaign now = wholeMoney(room.office.campaign);
            Reprocessing reprocessing = room.reprocessing(now);
            assertThat(came(reprocessing.arrival(99, WHO, ""))).isEqualTo("no-arrival");
            assertThat(came(reprocessing.arrival(1, WHO, ""))).isEqualTo("reprocessing");
            assertThat(standing(room, HUANGSHUI).standing()).isEqualTo(Standing.RETURNED);
            assertThat(room.stateOf(1)).isEqualTo("returned");
            assertThat(room.judgedAgain).isEmpty();
            long unreadable =
                    room.office.file().recorded().documents().get(0).document().id();
            long arrival = room.office.arrivals.unfinished().isEmpty() ? 2 : 0;
            assertThat(came(reprocessing.arrival(arrival, WHO, ""))).isEqualTo("reprocessing");
            assertThat(room.judgedAgain)
                    .singleElement()
                    .satisfies(again -> assertThat(again.id()).isEqualTo(arrival));
            assertThat(room.stateOf(unreadable)).isEqualTo("received");
            assertThat(came(reprocessing.arrival(arrival, WHO, ""))).isEqualTo("in-hand");
        }
    }
}
