package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.XITUO;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huibao.checking.Judged;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.arrivals.Document;
import org.huibao.journal.About;
import org.huibao.judging.InJudgement;
import org.huibao.judging.JudgedDocument;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnteringTests {
    private static final Finding BLANK = Finding.of(FindingCode.BLANK);
    private static final Finding NIL = Finding.of(FindingCode.NIL_AFTER_FIGURES);

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(TestStore.Make.SQLITE, folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Version current(ReportingUnit unit) {
        return Objects.requireNonNull(
                office.standings.of(office.campaign, FIRST, unit).version());
    }

    private static RecordedDocument only(InJudgement<RecordedDocument> recorded) {
        return recorded.documents().get(0).made();
    }

    private static long document(InJudgement<?> recorded) {
        return recorded.documents().get(0).document().id();
    }

    @Test
    void what_was_found_of_a_unit_is_kept_with_its_version_and_under_its_name() {
        InJudgement<RecordedDocument> recorded = office.file()
                .with(HUANGSHUI, FIRST, "1", "1", BLANK)
                .with(XITUO, FIRST, "2", "2", NIL)
                .recorded();
        assertThat(office.standings
                        .submission(office.campaign, current(HUANGSHUI))
                        .findings())
                .containsExactly(BLANK.ofUnit("黄水镇"));
        assertThat(office.standings.submission(office.campaign, current(XITUO)).findings())
                .containsExactly(NIL.ofUnit("西沱镇"));
        assertThat(office.books.findings.of(document(recorded)))
                .extracting(Finding::code)
                .containsExactly(FindingCode.BLANK, FindingCode.NIL_AFTER_FIGURES);
    }

    @Test
    void bytes_that_came_before_add_nothing_to_the_version_that_they_repeat() {
        InJudgement<RecordedDocument> first =
                office.file().of("a").with(HUANGSHUI, FIRST, "1", "1", NIL).recorded();
        InJudgement<RecordedDocument> again =
                office.file().of("a").with(HUANGSHUI, FIRST, "1", "1", NIL).recorded();
        assertThat(only(again).state()).isEqualTo(DocumentState.DUPLICATE);
        assertThat(office.standings.versions(office.campaign, FIRST, HUANGSHUI)).hasSize(1);
        assertThat(office.store
                        .jdbc()
                        .sql("SELECT submission FROM findings WHERE document = ?")
                        .param(document(again))
                        .query(Long.class)
                        .list())
                .containsExactly((Long) null);
        DocumentVersions behind = new DocumentVersions(office.books);
        assertThat(behind.of(document(first))).containsExactly(current(HUANGSHUI));
        assertThat(behind.of(document(again))).containsExactly(current(HUANGSHUI));
    }

    @Test
    void a_repeated_version_is_named_by_the_last_that_said_the_same() {
        for (String bytes : List.of("a", "b", "a", "b")) {
            office.mailFrom(HUANGSHUI)
                    .of(bytes)
                    .with(HUANGSHUI, FIRST, "1", "1")
                    .recorded();
        }
        InJudgement<RecordedDocument> last = office.mailFrom(HUANGSHUI)
                .of("a")
                .with(HUANGSHUI, FIRST, "1", "1")
                .recorded();
        assertThat(only(last).taken())
                .extracting(one -> one.version().number(), EnteredSubmission::repeats)
                .containsExactly(tuple(5, 3));
    }

    @Test
    void tables_of_one_unit_for_two_campaigns_both_count() {
        InJudgement<JudgedDocument> judged =
                office.file().with(HUANGSHUI, FIRST, "1", "1").judged();
        Judged one = judged.documents().get(0).made().judged();
        List<Judged.Part> parts = Stream.of(office.campaign, named("autumn", office.campaign))
                .map(campaign -> new Judged.Part(campaign, one.parts().get(0).submissions(), Map.of(), List.of()))
                .toList();
        Judged both = new Judged(DocumentState.ACCEPTED, parts, List.of(), List.of());
        InJudgement<JudgedDocument> arrival = judged.map((document, made) -> new JudgedDocument(both, List.of(), null));
        InJudgement<RecordedDocument> recorded = office.ledger.record(arrival);
        assertThat(only(office.ledger.record(arrival)).taken())
                .extracting(entered -> entered.version().campaign())
                .containsExactly("spring", "autumn");
        assertThat(only(recorded).taken())
                .extracting(
                        entered -> entered.version().campaign(),
                        entered -> entered.version().number())
                .containsExactly(tuple("spring", 1), tuple("autumn", 1));
        assertThat(only(recorded).findings()).isEmpty();
    }

    private static Campaign named(String id, Campaign like) {
        return new Campaign(
                new Campaign.Notice(id, like.title(), null, like.reportingUnit(), like.contact()),
                like.zone(),
                null,
                like.rounds(),
                new Campaign.Correspondence(like.bureau(), like.reminders(), like.forwarding(), like.letters()),
                like.form(),
                like.roster());
    }

    @Test
    void another_file_of_the_same_arrival_excuses_nobody_who_sends_the_bytes_of_another() {
        office.file().of("a").with(HUANGSHUI, FIRST, "1", "1").recorded();
        InJudgement<JudgedDocument> same =
                office.file().of("a").with(XITUO, FIRST, "1", "1").judged();
        InJudgement<JudgedDocument> beside =
                office.file().of("b").with(HUANGSHUI, FIRST, "2", "2").judged();
        InJudgement<RecordedDocument> recorded = office.ledger.record(
                same.with(List.of(same.documents().get(0), beside.documents().get(0))));
        assertThat(only(recorded).findings()).extracting(Finding::code).containsExactly(FindingCode.SAME_AS_OTHER_UNIT);
    }

    @Test
    void the_same_figures_in_the_text_and_in_the_attachment_of_a_mail_are_one_submission() {
        InJudgement<JudgedDocument> attached = office.mailFrom(HUANGSHUI)
                .of("a")
                .with(HUANGSHUI, FIRST, "1", "2")
                .judged();
        InJudgement<JudgedDocument> text = office.mailFrom(HUANGSHUI)
                .of("b")
                .with(HUANGSHUI, FIRST, "1", "2")
                .judged();
        InJudgement<JudgedDocument> asked = office.mailFrom(HUANGSHUI)
                .of("c")
                .with(HUANGSHUI, FIRST, "1", "2", NIL)
                .judged();
        InJudgement<RecordedDocument> recorded = office.ledger.record(attached.with(Stream.of(attached, text, asked)
                .map(one -> one.documents().get(0))
                .map(one -> new InJudgement.Carried<>(
                        Document.of(
                                attached.arrival(),
                                one.document().name(),
                                one.document().kept()),
                        one.made()))
                .toList()));
        assertThat(recorded.documents())
                .extracting(one -> one.made().state())
                .as("a query that only one of them raises is not lost")
                .containsExactly(DocumentState.ACCEPTED, DocumentState.DUPLICATE, DocumentState.QUERIED);
        assertThat(office.standings.versions(office.campaign, FIRST, HUANGSHUI)).hasSize(2);
    }

    @Test
    void a_document_that_ended_badly_says_why() {
        assertThat(reason(office.file().recorded())).isEqualTo(Map.of("reason", "unreadable"));
        assertThat(reason(office.file()
                        .with(HUANGSHUI, FIRST, "1", "1", NIL, BLANK)
                        .recorded()))
                .isEqualTo(Map.of("reason", "blank"));
        assertThat(reason(office.file().with(XITUO, FIRST, "1", "1", NIL).recorded()))
                .isEmpty();
        InJudgement<JudgedDocument> aside = office.file().judged();
        assertThat(reason(office.ledger.record(
                        aside.map((document, made) -> JudgedDocument.aside(InJudgement.ENCLOSURE)))))
                .isEqualTo(Map.of("reason", "enclosure"));
    }

    private Map<String, String> reason(InJudgement<RecordedDocument> recorded) {
        return office.journal.about(About.document(document(recorded))).get(0).details();
    }
}
