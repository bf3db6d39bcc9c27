package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SANHE;
import static org.huibao.fixtures.County.SECOND;
import static org.huibao.fixtures.County.XITUO;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.huibao.fixtures.County;
import org.huibao.fixtures.TestStore;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Standing;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingsTests {
    private static final Finding BLANK = Finding.of(FindingCode.BLANK).ofUnit("西沱镇");
    private static final Finding ASKED =
            Finding.of(FindingCode.NIL_AFTER_FIGURES).ofUnit("三河镇");
    private static final Place NOWHERE = Place.wholeSheet("");

    @TempDir
    private Path folder;

    private static Version version(Office office, ReportingUnit unit) {
        return Objects.requireNonNull(
                office.standings.of(office.campaign, FIRST, unit).version());
    }

    @ParameterizedTest
    @EnumSource
    void who_has_sent_what_stands_in_the_order_of_the_roster(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            assertThat(office.standings.haveAny(office.campaign)).isFalse();
            office.mailFrom(SANHE).with(SANHE, FIRST, "3", "3", ASKED).recorded();
            office.mailFrom(XITUO).with(XITUO, FIRST, "2", "2", BLANK).recorded();
            List<UnitStanding> all = office.standings.of(office.campaign, FIRST);
            assertThat(all)
                    .extracting(UnitStanding::standing)
                    .containsExactly(Standing.MISSING, Standing.RETURNED, Standing.QUERIED);
            assertThat(all).extracting(UnitStanding::newerReturned).containsExactly(false, false, false);
            assertThat(all)
                    .extracting(one -> one.counting().map(Version::unit).orElse(""))
                    .containsExactly("", "", "三河镇");
            assertThat(office.standings.owing(office.campaign, FIRST))
                    .extracting(one -> one.unit().name())
                    .containsExactly("黄水镇", "西沱镇");
            assertThat(office.standings.haveAny(office.campaign)).isTrue();
            assertThat(office.standings.queries(office.campaign, FIRST))
                    .isEqualTo(Map.of(version(office, SANHE).id(), List.of(ASKED)));
            assertThat(office.standings.queries(office.campaign, SECOND)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_table_that_was_returned_in_time_excuses_none_that_comes_late(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFrom(XITUO)
                    .receivedAt("2023-01-12T17:00")
                    .with(XITUO, FIRST, "1", "1", BLANK)
                    .recorded();
            office.mailFrom(XITUO)
                    .receivedAt("2023-01-12T19:00")
                    .with(XITUO, FIRST, "1", "1")
                    .recorded();
            assertThat(office.standings.of(office.campaign, FIRST, XITUO).late())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void figures_and_words_of_many_versions_are_told_at_once(TestStore.Make make) {
        Map<String, Entry> figures = Map.of(
                "households", County.figure("90", "B5"),
                "remark", new Entry.Words("说明", Place.of("Sheet1", "C5")),
                "paid", new Entry.Gap(Entry.Why.NOT_APPLICABLE, "/", Place.of("Sheet1", "D5")));
        Row row = new Row(Row.Role.UNIT, "黄水镇", Place.of("Sheet1", "A5"), figures);
        Submission submission =
                new Submission(HUANGSHUI, FIRST, Verdict.ACCEPTED, false, figures, List.of(row), List.of());
        try (Office office = new Office(make, folder)) {
            office.mailFrom(HUANGSHUI).holding(submission).recorded();
            office.mailFrom(XITUO).with(XITUO, FIRST, "2", "2").recorded();
            Version first = version(office, HUANGSHUI);
            List<Version> versions = new ArrayList<>(List.of(first));
            IntStream.range(0, Figures.TOGETHER).forEach(absent -> versions.add(first.numbered(1_000_000L + absent)));
            versions.add(version(office, XITUO));
            assertThat(office.standings.figures(versions))
                    .containsOnlyKeys(first.id(), version(office, XITUO).id())
                    .containsEntry(
                            first.id(),
                            Map.of(
                                    "households", new Entry.Figure(new BigDecimal("90"), null, NOWHERE),
                                    "remark", new Entry.Words("说明", NOWHERE),
                                    "paid", new Entry.Gap(Entry.Why.NOT_APPLICABLE, "/", NOWHERE)));
            assertThat(office.standings.rows(first)).containsExactly(row);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_that_left_the_list_keeps_its_name_and_a_round_that_is_gone_is_told(TestStore.Make make) {
        ReportingUnit left = new ReportingUnit("09", "冷水镇", List.of(), List.of(), "", "");
        try (Office office = new Office(make, folder)) {
            office.file().with(left, FIRST, "1", "1").recorded();
            Version version =
                    office.standings.versions(office.campaign, FIRST, left).get(0);
            assertThat(office.standings
                            .submission(office.campaign, version)
                            .unit()
                            .name())
                    .isEqualTo("冷水镇");
            assertThatThrownBy(() ->
                            office.standings.submission(County.campaign(List.of(SECOND), Forwarding.USUAL), version))
                    .hasMessage("no round 1 in spring");
        }
    }
}
