package org.huibao.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.XITUO;

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
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.junit.jupiter.api.Test;

class BlankBesideTests {
    private static final Map<String, Entry> FIGURES = County.figures("1", "2");
    private static final JudgedDocument NOBODYS = JudgedDocument.of(
            new Judged(DocumentState.UNCLAIMED, List.of(), List.of(Finding.of(FindingCode.NO_FIGURES)), List.of()));

    @Test
    void an_empty_form_beside_the_filled_in_one_is_laid_aside() {
        assertThat(second(of(HUANGSHUI, FIGURES), of(HUANGSHUI, Map.of(), FindingCode.NO_FIGURES)))
                .isEqualTo(DocumentState.IGNORED);
        assertThat(second(of(HUANGSHUI, FIGURES), NOBODYS)).isEqualTo(DocumentState.IGNORED);
    }

    @Test
    void an_empty_form_of_a_unit_without_figures_is_what_was_sent() {
        assertThat(second(of(HUANGSHUI, FIGURES), of(XITUO, Map.of(), FindingCode.NO_FIGURES)))
                .isEqualTo(DocumentState.RETURNED);
        assertThat(second(of(HUANGSHUI, Map.of(), FindingCode.NO_FIGURES), NOBODYS))
                .isEqualTo(DocumentState.UNCLAIMED);
    }

    @Test
    void a_form_with_figures_or_another_mistake_is_none() {
        assertThat(second(of(HUANGSHUI, FIGURES), of(HUANGSHUI, FIGURES, FindingCode.NO_FIGURES)))
                .isEqualTo(DocumentState.RETURNED);
        assertThat(second(
                        of(HUANGSHUI, FIGURES),
                        of(HUANGSHUI, Map.of(), FindingCode.NO_FIGURES, FindingCode.TOTAL_MISMATCH)))
                .isEqualTo(DocumentState.RETURNED);
        assertThat(second(of(HUANGSHUI, FIGURES), of(HUANGSHUI, FIGURES))).isEqualTo(DocumentState.ACCEPTED);
    }

    private static DocumentState second(JudgedDocument first, JudgedDocument second) {
        Arrival arrival = Arriving.file(1);
        List<InJudgement.Carried<JudgedDocument>> both = List.of(
                new InJudgement.Carried<>(Document.of(arrival, "表.xlsx", Archive.Kept.NOTHING), first),
                new InJudgement.Carried<>(Document.of(arrival, "空表.xlsx", Archive.Kept.NOTHING), second));
        return BlankBeside.aside(new InJudgement<>(arrival, Sender.of(Sender.Kind.STAFF), null, both))
                .documents()
                .get(1)
                .made()
                .judged()
                .state();
    }

    private static JudgedDocument of(ReportingUnit unit, Map<String, Entry> figures, FindingCode... found) {
        List<Finding> own = Arrays.stream(found)
                .map(code -> Finding.of(code).ofUnit(unit.name()))
                .toList();
        Verdict verdict = Verdict.of(own);
        Submission submission = new Submission(unit, FIRST, verdict, false, figures, List.of(), own);
        Judged.Part part = new Judged.Part(County.campaign(), List.of(submission), Map.of(), List.of());
        return JudgedDocument.of(new Judged(DocumentState.of(verdict), List.of(part), own, List.of()));
    }
}
