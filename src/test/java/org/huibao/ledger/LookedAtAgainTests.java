package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.SECOND;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huibao.fixtures.County;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.judging.InJudgement;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Verdict;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LookedAtAgainTests {
    private static final int UNITS = 16;
    private static final int YUAN = 10_000;

    @TempDir
    private Path folder;

    private Office office(TestStore.Make make) {
        Campaign campaign = County.campaign("spring", UNITS);
        return new Office(make, folder, campaign, Clock.fixed(County.at("2023-01-12T12:00"), ZoneOffset.UTC));
    }

    private static ReportingUnit unit(Office office, int number) {
        return office.campaign.roster().units().get(number - 1);
    }

    /** What a unit reports: so many households, and so much for each, times a factor. */
    private static Office.Coming table(Office office, int number, Round round, int times) {
        int households = 100 + number;
        String paid = String.valueOf(households * 12 * times) + ".0";
        return office.mailFrom(unit(office, number))
                .with(unit(office, number), round, String.valueOf(households), paid);
    }

    private static InJudgement<RecordedDocument> comes(Office office, int number, int times) {
        InJudgement<RecordedDocument> recorded =
                table(office, number, FIRST, times).recorded();
        office.answered(recorded);
        return recorded;
    }

    private static void othersCome(Office office, int from, int to) {
        for (int number = from; number <= to; number++) {
            comes(office, number, 1);
        }
    }

    private static Version version(Office office, int number, Round round) {
        return Objects.requireNonNull(office.standings
                .of(office.campaign, round, unit(office, number))
                .version());
    }

    private static List<Finding> findings(Office office, int number, Round round) {
        return office.standings
                .submission(office.campaign, version(office, number, round))
                .findings();
    }

    private static List<Verdict> verdicts(Office office) {
        return office.campaign.roster().units().stream()
                .map(unit -> office.standings.of(office.campaign, FIRST, unit).version())
                .flatMap(version -> Optional.ofNullable(version).stream())
                .map(Version::verdict)
                .toList();
    }

    private static String state(Office office, String table, long id) {
        return office.store
                .jdbc()
                .sql("SELECT state FROM " + table + " WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({"SQLITE, 1", "SQLITE, 5", "SQLITE, 10", "POSTGRESQL, 1", "POSTGRESQL, 5", "POSTGRESQL, 10"})
    void yuan_for_ten_thousands_is_asked_about_whether_it_comes_first_in_the_middle_or_last(
            TestStore.Make make, int place) {
        try (Office office = office(make)) {
            for (int number = 1; number <= 10; number++) {
                comes(office, number, number == place ? YUAN : 1);
            }
            assertThat(version(office, place, FIRST).verdict()).isEqualTo(Verdict.QUERIED);
            assertThat(findings(office, place, FIRST))
                    .extracting(Finding::code, Finding::column)
                    .containsExactly(tuple(FindingCode.MAGNITUDE, "paid"));
            assertThat(verdicts(office)).filteredOn(Verdict.QUERIED::equals).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_had_been_answered_is_asked_once_and_whoever_is_answered_later_reads_it_in_the_answer(TestStore.Make make) {
        try (Office office = office(make)) {
            InJudgement<RecordedDocument> first = comes(office, 1, YUAN);
            othersCome(office, 2, 13);
            InJudgement<RecordedDocument> last = comes(office, 14, YUAN);
            othersCome(office, 15, 16);
            assertThat(office.asked).containsExactly("第1镇/1 magnitude paid");
            assertThat(RecordedDocument.ofAll(first)).isEqualTo(DocumentState.ACCEPTED);
            assertThat(RecordedDocument.ofAll(office.lookedAt().of(first))).isEqualTo(DocumentState.QUERIED);
            assertThat(RecordedDocument.ofAll(last)).isEqualTo(DocumentState.QUERIED);
            assertThat(state(office, "arrivals", first.arrival().id())).isEqualTo("queried");
            assertThat(state(office, "documents", version(office, 1, FIRST).document()))
                    .isEqualTo("queried");
            assertThat(happenings(office, 1))
                    .containsExactly(Happening.SUBMISSION_QUERIED, Happening.SUBMISSION_ACCEPTED);
            assertThat(office.journal.alerts(County.at("2023-01-01T00:00")))
                    .extracting(Journal.Line::what)
                    .containsExactly(Happening.ALERT_ASKED_AGAIN);
        }
    }

    /** The newest first. */
    private static List<Happening> happenings(Office office, int number) {
        return office
                .journal
                .about(About.submission("spring", "1", unit(office, number).name()))
                .stream()
                .map(Journal.Line::what)
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void what_does_not_hold_any_more_is_taken_back_and_a_question_keeps_its_id(TestStore.Make make) {
        try (Office office = office(make)) {
            comes(office, 1, YUAN);
            othersCome(office, 2, 6);
            String id = findings(office, 1, FIRST).get(0).id();
            othersCome(office, 7, 7);
            assertThat(findings(office, 1, FIRST))
                    .extracting(Finding::id)
                    .as("though it is measured by one more")
                    .containsExactly(id);
            for (int number = 2; number <= 7; number++) {
                comes(office, number, YUAN);
            }
            assertThat(findings(office, 1, FIRST)).isEmpty();
            assertThat(version(office, 1, FIRST).verdict()).isEqualTo(Verdict.ACCEPTED);
            assertThat(state(office, "documents", version(office, 1, FIRST).document()))
                    .isEqualTo("accepted");
            for (int number = 2; number <= 7; number++) {
                comes(office, number, 1);
            }
            assertThat(findings(office, 1, FIRST)).extracting(Finding::id).containsExactly(id);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_explained_stays(TestStore.Make make) {
        try (Office office = office(make)) {
            InJudgement<RecordedDocument> first =
                    table(office, 1, FIRST, YUAN).receivedAt("2023-01-12T11:00").recorded();
            othersCome(office, 2, 7);
            office.unitWords.enter("spring", "1", "第1镇", first.arrival().id());
            for (int number = 2; number <= 7; number++) {
                comes(office, number, YUAN);
            }
            assertThat(version(office, 1, FIRST).verdict()).isEqualTo(Verdict.QUERIED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_units_with_the_very_same_table_are_both_asked_until_one_sends_its_own(TestStore.Make make) {
        try (Office office = office(make)) {
            office.answered(table(office, 1, FIRST, 1).of("a").recorded());
            office.answered(office.mailFrom(unit(office, 2))
                    .of("a")
                    .with(unit(office, 2), FIRST, "101", "1212.0")
                    .recorded());
            assertThat(findings(office, 1, FIRST))
                    .extracting(finding -> finding.arguments().get("other"))
                    .containsExactly("第2镇");
            assertThat(findings(office, 2, FIRST))
                    .extracting(finding -> finding.arguments().get("other"))
                    .containsExactly("第1镇");
            assertThat(office.asked).containsExactly("第1镇/1 same-as-other-unit null");
            comes(office, 2, 1);
            assertThat(verdicts(office)).containsExactly(Verdict.ACCEPTED, Verdict.ACCEPTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_report_holds_stands_as_it_left(TestStore.Make make) {
        try (Office office = office(make)) {
            comes(office, 1, YUAN);
            comes(office, 2, YUAN);
            office.inReport.add("第1镇/1");
            othersCome(office, 3, 16);
            assertThat(verdicts(office).subList(0, 2)).containsExactly(Verdict.ACCEPTED, Verdict.QUERIED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_jump_shows_though_the_round_before_comes_later_and_goes_when_that_is_corrected(TestStore.Make make) {
        try (Office office = office(make)) {
            office.answered(table(office, 1, SECOND, 10).recorded());
            assertThat(version(office, 1, SECOND).verdict()).isEqualTo(Verdict.ACCEPTED);
            comes(office, 1, 1);
            assertThat(findings(office, 1, SECOND)).extracting(Finding::column).containsExactly("paid");
            assertThat(version(office, 1, SECOND).verdict()).isEqualTo(Verdict.QUERIED);
            comes(office, 1, 10);
            assertThat(version(office, 1, SECOND).verdict()).isEqualTo(Verdict.ACCEPTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_version_that_does_not_count_is_asked_as_it_comes_in_and_never_again(TestStore.Make make) {
        try (Office office = office(make)) {
            othersCome(office, 2, 8);
            Finding blank = Finding.of(FindingCode.BLANK).ofUnit("第1镇");
            InJudgement<RecordedDocument> returned = office.mailFrom(unit(office, 1))
                    .with(unit(office, 1), FIRST, "101", "12120000", blank)
                    .recorded();
            assertThat(returned.documents().get(0).made().findings())
                    .extracting(Finding::code)
                    .containsExactly(FindingCode.BLANK, FindingCode.MAGNITUDE);
            assertThat(RecordedDocument.ofAll(returned)).isEqualTo(DocumentState.RETURNED);
            office.answered(returned);
            othersCome(office, 9, 10);
            assertThat(office.asked).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_last_look_finds_what_no_other_saw_and_tells_no_unit(TestStore.Make make) {
        try (Office office = office(make)) {
            othersCome(office, 1, 10);
            office.store
                    .jdbc()
                    .sql("UPDATE unit_figures SET value = '12120000' WHERE submission = ? AND column_key = 'paid'")
                    .param(version(office, 1, FIRST).id())
                    .update();
            office.looks.lookAtAll(office.campaign, FIRST, false);
            assertThat(version(office, 1, FIRST).verdict()).isEqualTo(Verdict.QUERIED);
            assertThat(office.asked).isEmpty();
            assertThat(office.journal.alerts(County.at("2023-01-01T00:00"))).hasSize(1);
            office.looks.lookAtAll(office.campaign, FIRST, true);
            assertThat(office.asked).as("nothing new").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void many_that_go_to_the_disk_together_are_looked_at_once_and_what_was_rolled_back_is_not_seen(
            TestStore.Make make) {
        try (Office office = office(make)) {
            office.store.transaction().executeWithoutResult(all -> {
                for (int number = 1; number <= 8; number++) {
                    table(office, number, FIRST, number == 3 ? YUAN : 1).unanswered();
                }
            });
            assertThat(version(office, 3, FIRST).verdict()).isEqualTo(Verdict.QUERIED);
            assertThat(verdicts(office)).filteredOn(Verdict.QUERIED::equals).hasSize(1);
            office.store.transaction().executeWithoutResult(lost -> {
                table(office, 9, FIRST, YUAN).unanswered();
                lost.setRollbackOnly();
            });
            comes(office, 10, 1);
            assertThat(verdicts(office)).hasSize(9);
            assertThat(office.asked).isEmpty();
        }
    }
}
