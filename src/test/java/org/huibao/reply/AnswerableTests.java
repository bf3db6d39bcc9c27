package org.huibao.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SECOND;
import static org.huibao.fixtures.County.XITUO;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Document;
import org.huibao.judging.InJudgement;
import org.huibao.ledger.Office;
import org.huibao.ledger.RecordedDocument;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerableTests {
    private static final Finding BLANK = Finding.of(FindingCode.BLANK);

    @TempDir
    private Path folder;

    private @Nullable Office opened;

    @BeforeEach
    void open() {
        opened = new Office(TestStore.Make.SQLITE, folder);
    }

    @AfterEach
    void close() {
        office().close();
    }

    private Office office() {
        return Objects.requireNonNull(opened);
    }

    private List<Answerable> of(InJudgement<RecordedDocument> recorded) {
        return Answerable.of(recorded, List.of(office().campaign));
    }

    private static InJudgement<RecordedDocument> beside(InJudgement<RecordedDocument> recorded, DocumentState state) {
        List<InJudgement.Carried<RecordedDocument>> all = new ArrayList<>(recorded.documents());
        Document other = new Document(99, recorded.arrival(), "另一份.xlsx", new Archive.Kept("99", 2));
        all.add(new InJudgement.Carried<>(other, new RecordedDocument(state, List.of(), List.of())));
        return recorded.with(all);
    }

    @Test
    void a_file_of_two_units_has_an_answer_for_each_about_what_is_its_own() {
        List<Answerable> answers = of(office().file()
                .with(HUANGSHUI, FIRST, "1", "1", BLANK.ofUnit("黄水镇"), Finding.of(FindingCode.MAGNITUDE))
                .with(XITUO, FIRST, "2", "2")
                .recorded());
        assertThat(answers).extracting(one -> one.unit().name()).containsExactly("黄水镇", "西沱镇");
        assertThat(answers)
                .extracting(Answerable::state)
                .containsExactly(DocumentState.RETURNED, DocumentState.ACCEPTED);
        Answerable xituo = answers.get(1);
        assertThat(xituo.findings(xituo.pieces().get(0)))
                .extracting(Finding::code)
                .containsExactly(FindingCode.MAGNITUDE);
    }

    @Test
    void what_belongs_to_nobody_is_told_with_the_first_answer_only_and_behind_the_figures() {
        List<Answerable> answers = of(beside(
                office().file()
                        .with(HUANGSHUI, FIRST, "1", "1")
                        .with(XITUO, FIRST, "2", "2")
                        .recorded(),
                DocumentState.UNREADABLE));
        assertThat(answers.get(0).pieces())
                .extracting(Answerable.Piece::state)
                .containsExactly(DocumentState.ACCEPTED, DocumentState.UNREADABLE);
        assertThat(answers.get(0).state()).isEqualTo(DocumentState.ACCEPTED);
        assertThat(answers.get(1).pieces()).hasSize(1);
    }

    @Test
    void what_nobody_looks_at_needs_no_answer() {
        InJudgement<RecordedDocument> nothing = office().mailFrom(HUANGSHUI).recorded();
        assertThat(of(nothing)).singleElement().satisfies(answer -> {
            assertThat(answer.first()).isNull();
            assertThat(answer.campaign()).isEqualTo(office().campaign);
        });
        assertThat(of(beside(nothing.with(List.of()), DocumentState.IGNORED))).isEmpty();
        assertThat(Answerable.of(nothing, List.of())).isEmpty();
        assertThat(of(office().mailFromStranger("a@elsewhere.example").recorded()))
                .isEmpty();
    }

    @Test
    void a_table_that_came_before_is_not_reproached_again() {
        office().mailFrom(HUANGSHUI)
                .of("a")
                .with(HUANGSHUI, SECOND, "1", "1", Finding.of(FindingCode.MAGNITUDE))
                .recorded();
        Answerable again = of(office().mailFrom(HUANGSHUI)
                        .of("a")
                        .with(HUANGSHUI, SECOND, "1", "1", Finding.of(FindingCode.MAGNITUDE))
                        .recorded())
                .get(0);
        assertThat(again.state()).isEqualTo(DocumentState.DUPLICATE);
        assertThat(again.findings(again.pieces().get(0))).isEmpty();
        assertThat(again.pieces().get(0).isTwin()).isFalse();
    }
}
