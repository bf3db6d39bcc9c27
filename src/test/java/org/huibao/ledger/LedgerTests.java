package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SANHE;
import static org.huibao.fixtures.County.SECOND;
import static org.huibao.fixtures.County.XITUO;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huibao.campaigns.FixedParts;
import org.huibao.fixtures.County;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.judging.InJudgement;
import org.huibao.judging.JudgedDocument;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Standing;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTests {
    private static final Finding BLANK = Finding.of(FindingCode.BLANK).ofUnit("黄水镇");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void tells_the_newest_valid_figures_of_the_units_that_are_asked_about(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "90", "11.0989").recorded();
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "91", "11.5").recorded();
            office.mailFrom(HUANGSHUI)
                    .with(HUANGSHUI, FIRST, "9", "115000", BLANK)
                    .recorded();
            office.mailFrom(SANHE).with(SANHE, SECOND, "80", "8").recorded();
            office.mailFrom(XITUO).with(XITUO, FIRST, "70", "7").recorded();

            RoundAtHand round = office.books.atHand.of(office.campaign.id(), FIRST.id());
            assertThat(round.current("黄水镇").orElseThrow().figures().all())
                    .isEqualTo(Map.of("households", new BigDecimal("91"), "paid", new BigDecimal("11.5")));
            assertThat(round.current("三河镇")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keeps_every_figure_exactly_with_its_text_and_its_cell(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "90", "11.09890").recorded();
            Version version = Objects.requireNonNull(
                    office.standings.of(office.campaign, FIRST, HUANGSHUI).version());
            Submission kept = office.standings.submission(office.campaign, version);
            assertThat(kept.figures()).isEqualTo(County.figures("90", "11.09890"));
            assertThat(kept.rows())
                    .hasSize(1)
                    .first()
                    .satisfies(row -> assertThat(row.entries()).isEqualTo(County.figures("90", "11.09890")));
            assertThat(kept.plainFigures()).containsEntry("paid", "11.0989");
        }
    }

    @ParameterizedTest
    @EnumSource
    void lets_the_newest_valid_version_count_and_never_a_returned_one(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "90", "11").recorded();
            InJudgement<RecordedDocument> second = office.mailFrom(HUANGSHUI)
                    .with(HUANGSHUI, FIRST, "91", "11", BLANK)
                    .recorded();
            assertThat(RecordedDocument.ofAll(second)).isEqualTo(DocumentState.RETURNED);
            assertThat(office.standings.of(office.campaign, FIRST, HUANGSHUI))
                    .extracting(UnitStanding::standing, UnitStanding::newerReturned, UnitStanding::owes)
                    .containsExactly(Standing.ACCEPTED, true, false);
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "92", "11").recorded();
            assertThat(office.standings.of(office.campaign, FIRST, HUANGSHUI).version())
                    .extracting(Version::number, Version::verdict)
                    .containsExactly(3, Verdict.ACCEPTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void judges_newer_and_late_by_receipt_and_not_by_the_order_of_work(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFrom(HUANGSHUI)
                    .receivedAt("2023-01-12T18:00:01")
                    .with(HUANGSHUI, FIRST, "2", "2")
                    .recorded();
            assertThat(office.standings.of(office.campaign, FIRST, HUANGSHUI).late())
                    .isTrue();
            office.mailFrom(HUANGSHUI)
                    .receivedAt("2023-01-12T18:00:00")
                    .with(HUANGSHUI, FIRST, "1", "1")
                    .recorded();
            UnitStanding standing = office.standings.of(office.campaign, FIRST, HUANGSHUI);
            assertThat(standing.version()).extracting(Version::number).isEqualTo(1);
            assertThat(standing.late()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_two_that_were_received_in_the_same_second_the_one_that_arrived_later_counts(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            InJudgement<JudgedDocument> earlier = office.mailFrom(HUANGSHUI)
                    .receivedAt("2023-01-12T12:00")
                    .with(HUANGSHUI, FIRST, "1", "1")
                    .judged();
            InJudgement<JudgedDocument> later = office.mailFrom(HUANGSHUI)
                    .receivedAt("2023-01-12T12:00")
                    .with(HUANGSHUI, FIRST, "2", "2")
                    .judged();
            assertThat(office.books.atHand.of(office.campaign.id(), FIRST.id()).current(HUANGSHUI.name()))
                    .isEmpty();
            office.ledger.record(later);
            office.ledger.record(earlier);
            UnitStanding standing = office.standings.of(office.campaign, FIRST, HUANGSHUI);
            assertThat(standing.version())
                    .extracting(Version::arrival)
                    .isEqualTo(later.arrival().id());
            assertThat(office.store
                            .jdbc()
                            .sql("SELECT arrival FROM current_submissions")
                            .query(Long.class)
                            .list())
                    .containsExactly(later.arrival().id());
            assertThat(office.books
                            .atHand
                            .of(office.campaign.id(), FIRST.id())
                            .current(HUANGSHUI.name())
                            .orElseThrow()
                            .figures()
                            .all())
                    .isEqualTo(Map.of("households", new BigDecimal("2"), "paid", new BigDecimal("2")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void forgives_but_never_blames_when_due_is_moved(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFrom(HUANGSHUI)
                    .receivedAt("2023-01-12T17:00")
                    .with(HUANGSHUI, FIRST, "1", "1")
                    .recorded();
            office.mailFrom(XITUO)
                    .receivedAt("2023-01-12T19:00")
                    .with(XITUO, FIRST, "1", "1")
                    .recorded();
            assertThat(lateWith(office, moved("2023-01-10T18:00"))).containsExactly(false, true, false);
            assertThat(lateWith(office, moved("2023-01-13T18:00"))).containsExactly(false, false, false);
        }
    }

    private static List<Boolean> lateWith(Office office, Round round) {
        return office.standings.of(office.campaign, round).stream()
                .map(UnitStanding::late)
                .toList();
    }

    private static Round moved(String due) {
        return new Round(FIRST.id(), FIRST.title(), null, FIRST.opens(), County.at(due), FIRST.forward());
    }

    @ParameterizedTest
    @EnumSource
    void tells_the_same_bytes_again_from_an_older_version_sent_anew(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFrom(HUANGSHUI).of("a").with(HUANGSHUI, FIRST, "1", "1").recorded();
            InJudgement<RecordedDocument> again = office.mailFrom(HUANGSHUI)
                    .of("a")
                    .with(HUANGSHUI, FIRST, "1", "1")
                    .recorded();
            assertThat(RecordedDocument.ofAll(again)).isEqualTo(DocumentState.DUPLICATE);
            office.mailFrom(HUANGSHUI).of("b").with(HUANGSHUI, FIRST, "2", "2").recorded();
            InJudgement<RecordedDocument> older = office.mailFrom(HUANGSHUI)
                    .of("a")
                    .with(HUANGSHUI, FIRST, "1", "1")
                    .recorded();
            assertThat(older.documents().get(0).made().taken())
                    .extracting(
                            taken -> taken.version().number(), EnteredSubmission::duplicate, EnteredSubmission::repeats)
                    .containsExactly(tuple(3, false, 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void judges_the_bytes_of_a_returned_version_afresh(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFrom(HUANGSHUI)
                    .of("a")
                    .with(HUANGSHUI, FIRST, "1", "1", BLANK)
                    .recorded();
            InJudgement<RecordedDocument> again = office.mailFrom(HUANGSHUI)
                    .of("a")
                    .with(HUANGSHUI, FIRST, "1", "1")
                    .recorded();
            assertThat(RecordedDocument.ofAll(again)).isEqualTo(DocumentState.ACCEPTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void asks_when_a_unit_sends_the_bytes_of_another(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFrom(HUANGSHUI).of("a").with(HUANGSHUI, FIRST, "1", "1").recorded();
            InJudgement<RecordedDocument> other =
                    office.mailFrom(XITUO).of("a").with(XITUO, FIRST, "1", "1").recorded();
            assertThat(RecordedDocument.ofAll(other)).isEqualTo(DocumentState.QUERIED);
            assertThat(other.documents().get(0).made().findings())
                    .extracting(Finding::code, Finding::unit, Finding::arguments)
                    .containsExactly(tuple(FindingCode.SAME_AS_OTHER_UNIT, "西沱镇", Map.of("other", "黄水镇")));
            assertThat(office.standings.of(office.campaign, FIRST, XITUO).standing())
                    .isEqualTo(Standing.QUERIED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void asks_nothing_about_one_workbook_with_many_units_that_comes_twice(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            InJudgement<JudgedDocument> first = office.file()
                    .of("all")
                    .with(HUANGSHUI, FIRST, "1", "1")
                    .with(XITUO, FIRST, "2", "2")
                    .judged();
            assertThat(RecordedDocument.ofAll(office.ledger.record(first))).isEqualTo(DocumentState.ACCEPTED);
            InJudgement<RecordedDocument> again = office.file()
                    .of("all")
                    .with(HUANGSHUI, FIRST, "1", "1")
                    .with(XITUO, FIRST, "2", "2")
                    .recorded();
            assertThat(RecordedDocument.ofAll(again)).isEqualTo(DocumentState.DUPLICATE);
            assertThat(again.documents().get(0).made().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void takes_no_figures_by_mail_but_from_the_units_own_mailbox(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            InJudgement<RecordedDocument> recorded =
                    office.mailFrom(HUANGSHUI).with(XITUO, FIRST, "1", "1").recorded();
            assertThat(RecordedDocument.ofAll(recorded)).isEqualTo(DocumentState.UNCLAIMED);
            assertThat(office.standings.owing(office.campaign, FIRST)).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void returns_two_tables_of_one_unit_in_one_document(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            InJudgement<RecordedDocument> recorded = office.file()
                    .with(SANHE, FIRST, "1", "1")
                    .with(SANHE, FIRST, "2", "2")
                    .recorded();
            assertThat(RecordedDocument.ofAll(recorded)).isEqualTo(DocumentState.RETURNED);
            assertThat(recorded.documents().get(0).made().findings())
                    .extracting(Finding::code)
                    .containsExactly(FindingCode.UNIT_TWICE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void records_an_arrival_once_however_often_it_is_handed_in(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            InJudgement<JudgedDocument> judged =
                    office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").judged();
            InJudgement<RecordedDocument> first = office.ledger.record(judged);
            InJudgement<RecordedDocument> again = office.ledger.record(judged);
            assertThat(again).isEqualTo(first);
            assertThat(office.standings.versions(office.campaign, FIRST, HUANGSHUI))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writes_each_change_of_state_into_the_journal(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
            assertThat(office.journal.newest(Long.MAX_VALUE, 9))
                    .extracting(Journal.Line::what)
                    .containsExactly(Happening.DOCUMENT_ACCEPTED, Happening.SUBMISSION_ACCEPTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void alerts_of_valid_figures_that_come_after_the_report(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "90", "11.0989").recorded();
            assertThat(office.journal.alerts(Instant.EPOCH)).isEmpty();
            office.isReported = true;
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "91", "11.0989").recorded();
            assertThat(office.journal.alerts(Instant.EPOCH)).singleElement().satisfies(line -> {
                assertThat(line.what()).isEqualTo(Happening.ALERT_CANDIDATE);
                assertThat(line.details()).containsEntry("unit", "黄水镇").containsEntry("version", "2");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void keeps_the_form_on_which_the_first_figures_rest(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            FirstForms forms = new FirstForms(office.store.jdbc());
            assertThat(forms.since("spring")).isEmpty();
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "90", "11.0989").recorded();
            assertThat(forms.since("spring")).contains(FixedParts.of(office.campaign));
            forms.keep(County.campaign(List.of(FIRST), Forwarding.USUAL));
            assertThat(forms.since("spring")).contains(FixedParts.of(office.campaign));
        }
    }

    @ParameterizedTest
    @EnumSource
    void alerts_of_nothing_that_changes_no_reported_figure(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFrom(HUANGSHUI).of("a").with(HUANGSHUI, FIRST, "1", "1").recorded();
            office.isReported = true;
            office.mailFrom(HUANGSHUI).of("a").with(HUANGSHUI, FIRST, "1", "1").recorded();
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "2", "2", BLANK).recorded();
            assertThat(office.journal.alerts(Instant.EPOCH)).isEmpty();
            assertThat(office.journal.about(About.submission("spring", "1", "黄水镇")))
                    .extracting(Journal.Line::what, line -> line.details().get("version"))
                    .containsExactly(
                            tuple(Happening.SUBMISSION_ACCEPTED, "1"),
                            tuple(Happening.SUBMISSION_DUPLICATE, "1"),
                            tuple(Happening.SUBMISSION_RETURNED, "2"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void says_again_what_was_repeated_when_it_is_handed_in_again(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFrom(HUANGSHUI).of("a").with(HUANGSHUI, FIRST, "1", "1").recorded();
            InJudgement<JudgedDocument> judged = office.mailFrom(HUANGSHUI)
                    .of("a")
                    .with(HUANGSHUI, FIRST, "1", "1")
                    .judged();
            office.ledger.record(judged);
            assertThat(office.ledger.record(judged).documents().get(0).made()).satisfies(again -> {
                assertThat(again.state()).isEqualTo(DocumentState.DUPLICATE);
                assertThat(again.taken())
                        .extracting(
                                EnteredSubmission::duplicate,
                                one -> one.version().number())
                        .containsExactly(tuple(true, 1));
            });
            assertThat(office.standings.versions(office.campaign, FIRST, HUANGSHUI))
                    .hasSize(1);
        }
    }
}
