package org.huibao;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.campaigns.Loaded;
import org.huibao.checking.Checking;
import org.huibao.checking.EarlierFigures;
import org.huibao.checking.Judged;
import org.huibao.consolidation.ConsolidatedTable;
import org.huibao.consolidation.Snapshot;
import org.huibao.consolidation.UnitReport;
import org.huibao.fixtures.MadeCounty;
import org.huibao.fixtures.MadePaper;
import org.huibao.reading.Reading;
import org.huibao.recognition.Clues;
import org.huibao.recognition.Recognised;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.RoundMemory;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Standing;
import org.huibao.vocabulary.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thirty-three townships fill in the founding campaign's form in seven ways; every figure arrives as it was meant. */
class MadeCountyTests {
    private static final Campaign CAMPAIGN = new CampaignFolder(Path.of("campaigns/2023-spring-festival"))
            .load()
            .fold(Loaded.Ready::campaign, broken -> {
                throw new AssertionError(broken.toString());
            });
    private static final Clock DURING_THE_FIRST_ROUND =
            Clock.fixed(Instant.parse("2023-01-10T02:00:00Z"), ZoneOffset.UTC);

    private final Recognition recognition = new Recognition(DURING_THE_FIRST_ROUND, RoundMemory.NONE);

    static List<MadePaper> papers() throws Exception {
        return new MadeCounty(CAMPAIGN, 2023).papers();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void reads_what_the_township_meant(MadePaper paper) {
        Judged judged = judge(paper.file(), paper.bytes());

        assertThat(submissions(judged)).as("%s", judged).singleElement().satisfies(submission -> {
            assertThat(submission.unit()).isEqualTo(paper.unit());
            assertThat(submission.round().id()).isEqualTo("1");
            assertThat(figures(submission.figures())).isEqualTo(plain(paper.figures()));
            assertThat(submission.verdict().isValid()).isTrue();
        });
        assertThat(judged.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void adds_up_to_what_the_townships_meant_together() throws Exception {
        List<UnitReport> reports = new ArrayList<>();
        Map<String, BigDecimal> meant = new TreeMap<>();
        for (MadePaper paper : papers()) {
            submissions(judge(paper.file(), paper.bytes())).map(UnitReport::of).forEach(reports::add);
            paper.figures().forEach((key, figure) -> meant.merge(key, figure, BigDecimal::add));
        }

        assertThat(plain(table(reports).totals())).isEqualTo(plain(meant));
    }

    @Test
    void gives_a_table_that_the_same_program_reads_back() throws Exception {
        List<MadePaper> papers = papers();
        List<UnitReport> reports = new ArrayList<>();
        for (MadePaper paper : papers.subList(0, 31)) {
            submissions(judge(paper.file(), paper.bytes())).map(UnitReport::of).forEach(reports::add);
        }
        reports.add(UnitReport.missing(papers.get(31).unit()));
        reports.add(new UnitReport(papers.get(32).unit(), Standing.ACCEPTED, true, Map.of(), List.of()));

        Judged back = judge("汇总表.xlsx", table(reports).bytes());

        List<Submission> submissions = submissions(back).toList();
        assertThat(submissions).hasSize(32);
        for (int i = 0; i < 31; i++) {
            assertThat(submissions.get(i).unit()).isEqualTo(papers.get(i).unit());
            assertThat(figures(submissions.get(i).figures()))
                    .isEqualTo(plain(papers.get(i).figures()));
        }
        assertThat(submissions.get(31).nil()).isTrue();
        assertThat(back.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static ConsolidatedTable table(List<UnitReport> reports) {
        return ConsolidatedTable.of(new Snapshot(CAMPAIGN, CAMPAIGN.rounds().get(0), reports));
    }

    private Judged judge(String file, byte[] bytes) {
        Recognised recognised = new Reading()
                .read(file, bytes)
                .fold(sheets -> recognition.recognise(sheets, Clues.file(file), List.of(CAMPAIGN)), unreadable -> {
                    throw new AssertionError(unreadable.why().toString());
                });
        assertThat(recognised.unclaimed()).extracting(Finding::code).isEmpty();
        return new Checking(EarlierFigures.NONE).check(recognised);
    }

    private static Stream<Submission> submissions(Judged judged) {
        return judged.parts().stream().flatMap(part -> part.submissions().stream());
    }

    private static Map<String, String> figures(Map<String, Entry> entries) {
        return Submission.plain(entries);
    }

    private static Map<String, String> plain(Map<String, BigDecimal> figures) {
        Map<String, String> plain = new TreeMap<>();
        figures.forEach((key, figure) -> plain.put(key, Entry.Figure.plain(figure)));
        return plain;
    }
}
