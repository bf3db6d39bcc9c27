package org.huibao.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.XITUO;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.checking.Judged;
import org.huibao.fixtures.County;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Sender;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.junit.jupiter.api.Test;

class TextBesideTests {
    private static final String TEXT = "正文.html";

    @Test
    void a_text_that_says_the_same_as_the_attachment_is_laid_aside() {
        assertThat(states(Map.of("表.xlsx", of(HUANGSHUI, "1"), TEXT, of(HUANGSHUI, "1"))))
                .containsEntry("表.xlsx", DocumentState.ACCEPTED)
                .containsEntry(TEXT, DocumentState.IGNORED);
        assertThat(states(Map.of("信.eml!表.xlsx", of(HUANGSHUI, "1"), "信.eml!" + TEXT, of(HUANGSHUI, "1"))))
                .containsEntry("信.eml!" + TEXT, DocumentState.IGNORED);
    }

    @Test
    void a_text_that_reports_otherwise_or_for_another_unit_stays() {
        assertThat(states(Map.of("表.xlsx", of(HUANGSHUI, "1"), TEXT, of(HUANGSHUI, "2"))))
                .containsEntry(TEXT, DocumentState.ACCEPTED);
        assertThat(states(Map.of("表.xlsx", of(HUANGSHUI, "1"), TEXT, of(XITUO, "1"))))
                .containsEntry(TEXT, DocumentState.ACCEPTED);
    }

    @Test
    void a_text_that_reports_nothing_that_may_count_is_laid_aside() {
        assertThat(states(Map.of("表.xlsx", of(HUANGSHUI, "1"), TEXT, of(HUANGSHUI, "2", FindingCode.BLANK))))
                .containsEntry(TEXT, DocumentState.IGNORED);
        assertThat(states(Map.of("表.xlsx", of(HUANGSHUI, "1"), TEXT, nobodys())))
                .containsEntry(TEXT, DocumentState.IGNORED);
    }

    @Test
    void what_may_be_quoted_speaks_against_nothing_that_is_attached() {
        assertThat(states(Map.of("表.xlsx", of(HUANGSHUI, "1"), TEXT, of(HUANGSHUI, "2", FindingCode.QUOTED))))
                .containsEntry(TEXT, DocumentState.IGNORED);
    }

    @Test
    void a_text_alone_or_beside_what_is_no_table_is_what_was_sent() {
        assertThat(states(Map.of(TEXT, nobodys()))).containsEntry(TEXT, DocumentState.UNCLAIMED);
        assertThat(states(Map.of("logo.html", nobodys(), TEXT, of(HUANGSHUI, "1"))))
                .containsEntry(TEXT, DocumentState.ACCEPTED);
    }

    private static Map<String, DocumentState> states(Map<String, JudgedDocument> documents) {
        Arrival arrival = Arriving.file(1);
        Map<String, DocumentState> states = new LinkedHashMap<>();
        List<InJudgement.Carried<JudgedDocument>> carried = documents.entrySet().stream()
                .map(one -> new InJudgement.Carried<>(
                        Document.of(arrival, one.getKey(), Archive.Kept.NOTHING), one.getValue()))
                .toList();
        TextBeside.aside(new InJudgement<>(arrival, Sender.of(Sender.Kind.STAFF), null, carried))
                .documents()
                .forEach(one ->
                        states.put(one.document().name(), one.made().judged().state()));
        return states;
    }

    private static JudgedDocument nobodys() {
        List<Finding> why = List.of(Finding.of(FindingCode.WRONG_FORM));
        return JudgedDocument.of(new Judged(DocumentState.UNCLAIMED, List.of(), why, List.of()));
    }

    private static JudgedDocument of(ReportingUnit unit, String households, FindingCode... found) {
        List<Finding> own = Arrays.stream(found)
                .map(code -> Finding.of(code).ofUnit(unit.name()))
                .toList();
        Verdict verdict = Verdict.of(own);
        Submission submission =
                new Submission(unit, FIRST, verdict, false, County.figures(households, "2"), List.of(), own);
        Judged.Part part = new Judged.Part(County.campaign(), List.of(submission), Map.of(), List.of());
        return JudgedDocument.of(new Judged(DocumentState.of(verdict), List.of(part), own, List.of()));
    }
}
