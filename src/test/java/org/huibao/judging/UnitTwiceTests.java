package org.huibao.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SECOND;
import static org.huibao.fixtures.County.XITUO;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.huibao.checking.Judged;
import org.huibao.fixtures.County;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Sender;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.junit.jupiter.api.Test;

class UnitTwiceTests {
    private static final Finding BLANK = Finding.of(FindingCode.BLANK);
    private static final Finding QUERY = Finding.of(FindingCode.MAGNITUDE);

    @Test
    void of_two_documents_that_differ_neither_is_taken_and_both_are_proposed() {
        List<JudgedDocument> open = leftOpen(of(HUANGSHUI, FIRST, "1"), of(HUANGSHUI, FIRST, "2", QUERY));

        assertThat(open).allSatisfy(one -> {
            assertThat(one.judged().state()).isEqualTo(DocumentState.UNCLAIMED);
            assertThat(one.reason()).isEqualTo("unit-twice");
            assertThat(one.judged().parts())
                    .allSatisfy(part -> assertThat(part.submissions()).isEmpty());
            assertThat(one.proposals()).hasSize(1);
            assertThat(one.judged().findings().get(0).arguments())
                    .containsEntry("unit", "黄水镇")
                    .containsEntry("files", "1.xlsx、2.xlsx");
            assertThat(one.isTable()).isTrue();
        });
        assertThat(open.get(1).judged().findings()).hasSize(2).contains(QUERY.ofUnit("黄水镇"));
    }

    @Test
    void the_order_of_the_documents_decides_nothing() {
        assertThat(states(of(HUANGSHUI, FIRST, "1"), of(HUANGSHUI, FIRST, "2")))
                .isEqualTo(states(of(HUANGSHUI, FIRST, "2"), of(HUANGSHUI, FIRST, "1")));
    }

    @Test
    void documents_that_agree_are_taken() {
        assertThat(states(of(HUANGSHUI, FIRST, "1"), of(HUANGSHUI, FIRST, "1.0")))
                .containsExactly(DocumentState.ACCEPTED, DocumentState.ACCEPTED);
    }

    @Test
    void a_zero_report_and_figures_do_not_agree() {
        Submission nil = new Submission(HUANGSHUI, FIRST, Verdict.ACCEPTED, true, Map.of(), List.of(), List.of());
        assertThat(states(document(nil), of(HUANGSHUI, FIRST, "1")))
                .containsExactly(DocumentState.UNCLAIMED, DocumentState.UNCLAIMED);
    }

    @Test
    void a_table_that_is_returned_stands_in_nobodys_way() {
        assertThat(states(of(HUANGSHUI, FIRST, "1", BLANK), of(HUANGSHUI, FIRST, "2")))
                .containsExactly(DocumentState.RETURNED, DocumentState.ACCEPTED);
    }

    @Test
    void other_units_and_other_rounds_are_other_matters() {
        assertThat(states(of(HUANGSHUI, FIRST, "1"), of(XITUO, FIRST, "2"), of(HUANGSHUI, SECOND, "3")))
                .containsOnly(DocumentState.ACCEPTED);
    }

    @Test
    void what_else_a_document_holds_is_taken_all_the_same() {
        List<JudgedDocument> open = leftOpen(
                document(submission(HUANGSHUI, FIRST, "1"), submission(XITUO, FIRST, "5")), of(HUANGSHUI, FIRST, "2"));

        assertThat(open.get(0).judged().state()).isEqualTo(DocumentState.UNCLAIMED);
        assertThat(open.get(0).judged().parts().get(0).submissions())
                .extracting(Submission::unit)
                .containsExactly(XITUO);
        assertThat(open.get(0).proposals().get(0).submissions())
                .extracting(Submission::unit)
                .containsExactly(HUANGSHUI);
    }

    @Test
    void a_document_beside_two_that_differ_is_left_as_it_is() {
        JudgedDocument aside = JudgedDocument.aside(InJudgement.ENCLOSURE);
        assertThat(leftOpen(of(HUANGSHUI, FIRST, "1"), aside, of(HUANGSHUI, FIRST, "2"))
                        .get(1))
                .isEqualTo(aside);
    }

    private static List<DocumentState> states(JudgedDocument... documents) {
        return leftOpen(documents).stream().map(one -> one.judged().state()).toList();
    }

    private static List<JudgedDocument> leftOpen(JudgedDocument... documents) {
        Arrival arrival = Arriving.file(1);
        List<InJudgement.Carried<JudgedDocument>> carried = new ArrayList<>();
        for (JudgedDocument document : documents) {
            String name = carried.size() + 1 + ".xlsx";
            carried.add(new InJudgement.Carried<>(Document.of(arrival, name, Archive.Kept.NOTHING), document));
        }
        return UnitTwice.leftOpen(new InJudgement<>(arrival, Sender.of(Sender.Kind.STAFF), null, carried))
                .documents()
                .stream()
                .map(InJudgement.Carried::made)
                .toList();
    }

    private static JudgedDocument of(ReportingUnit unit, Round round, String households, Finding... found) {
        return document(submission(unit, round, households, found));
    }

    private static Submission submission(ReportingUnit unit, Round round, String households, Finding... found) {
        Map<String, Entry> figures = County.figures(households, "2");
        List<Finding> own =
                Arrays.stream(found).map(finding -> finding.ofUnit(unit.name())).toList();
        return new Submission(unit, round, Verdict.of(own), false, figures, List.of(), own);
    }

    private static JudgedDocument document(Submission... submissions) {
        List<Submission> all = List.of(submissions);
        List<Finding> findings =
                all.stream().flatMap(one -> one.findings().stream()).toList();
        DocumentState state = all.stream()
                .map(one -> DocumentState.of(one.verdict()))
                .reduce(DocumentState::or)
                .orElseThrow();
        Judged.Part part = new Judged.Part(County.campaign(), all, Map.of(), List.of());
        return JudgedDocument.of(new Judged(state, List.of(part), findings, List.of()));
    }
}
