package org.huibao;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.campaigns.Loaded;
import org.huibao.checking.Checking;
import org.huibao.checking.Judged;
import org.huibao.consolidation.ConsolidatedTable;
import org.huibao.consolidation.Snapshot;
import org.huibao.consolidation.UnitReport;
import org.huibao.demo.MadeCounty;
import org.huibao.demo.MadePaper;
import org.huibao.reading.Reading;
import org.huibao.recognition.Recognised;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.whose.Clues;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Roster;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.huibao.vocabulary.Wording;
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
        Judged judged = judge(paper.file(), paper.bytes(), CAMPAIGN);

        assertThat(seriousFindings(judged)).as("%s", paper).isEmpty();
        assertThat(submissions(judged)).as("%s", paper).singleElement().satisfies(submission -> {
            assertThat(submission.unit()).isEqualTo(paper.unit());
            assertThat(submission.round().id()).isEqualTo("1");
            assertThat(figures(submission.figures())).isEqualTo(plain(paper.figures()));
            assertThat(submission.verdict()).isEqualTo(Verdict.ACCEPTED);
        });
    }

    @Test
    void adds_up_to_what_the_townships_meant_together() throws Exception {
        List<MadePaper> papers = papers();
        Map<String, BigDecimal> meant = new TreeMap<>();
        for (MadePaper paper : papers) {
            paper.figures().forEach((key, figure) -> meant.merge(key, figure, BigDecimal::add));
        }

        assertThat(plain(table(reports(papers)).totals())).isEqualTo(plain(meant));
    }

    @Test
    void gives_a_table_that_the_same_program_reads_back() throws Exception {
        List<MadePaper> papers = papers();
        List<UnitReport> reports = reports(papers.subList(0, 31));
        reports.add(UnitReport.missing(papers.get(31).unit()));
        reports.add(UnitReport.missing(papers.get(32).unit()));

        Judged back = judge("汇总表.xlsx", table(reports).bytes(), CAMPAIGN);

        assertThat(back.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        List<Submission> submissions = submissions(back).toList();
        assertThat(submissions).extracting(Submission::unit).hasSize(31);
        for (int i = 0; i < 31; i++) {
            assertThat(submissions.get(i).unit()).isEqualTo(papers.get(i).unit());
            assertThat(figures(submissions.get(i).figures()))
                    .isEqualTo(plain(papers.get(i).figures()));
        }
    }

    @Test
    void gives_a_table_that_the_bureau_reads_as_the_county_s_own_report() throws Exception {
        List<MadePaper> papers = papers();
        List<UnitReport> reports = reports(papers.subList(0, 32));
        reports.add(UnitReport.missing(papers.get(32).unit()));
        ConsolidatedTable table = table(reports);

        Judged county = judge("附件.xlsx", table.bytes(), ofTheBureau());

        assertThat(seriousFindings(county)).isEmpty();
        assertThat(submissions(county)).singleElement().satisfies(submission -> {
            assertThat(submission.unit().name()).isEqualTo("石柱土家族自治县");
            assertThat(figures(submission.figures())).isEqualTo(plain(table.totals()));
        });
    }

    /** The same form one level up, where the county is a unit among others. */
    private static Campaign ofTheBureau() {
        List<ReportingUnit> counties = Stream.of("石柱土家族自治县", "彭水苗族土家族自治县", "丰都县")
                .map(name -> new ReportingUnit("", name, List.of(), List.of(), "", ""))
                .toList();
        return new Campaign(
                new Campaign.Notice("municipal", CAMPAIGN.title(), "渝民办〔2022〕220号", "重庆市民政局", CAMPAIGN.contact()),
                CAMPAIGN.zone(),
                null,
                CAMPAIGN.rounds(),
                new Campaign.Correspondence(
                        CAMPAIGN.bureau(), CAMPAIGN.reminders(), CAMPAIGN.forwarding(), CAMPAIGN.letters()),
                CAMPAIGN.form(),
                new Roster(counties));
    }

    private List<UnitReport> reports(List<MadePaper> papers) {
        List<UnitReport> reports = new ArrayList<>();
        for (MadePaper paper : papers) {
            submissions(judge(paper.file(), paper.bytes(), CAMPAIGN))
                    .map(UnitReport::of)
                    .forEach(reports::add);
        }
        return reports;
    }

    private static ConsolidatedTable table(List<UnitReport> reports) {
        return ConsolidatedTable.of(new Snapshot(CAMPAIGN, CAMPAIGN.rounds().get(0), reports));
    }

    private Judged judge(String file, byte[] bytes, Campaign campaign) {
        Recognised recognised = new Reading()
                .read(file, bytes)
                .fold(sheets -> recognition.recognise(sheets, Clues.file(file), List.of(campaign)), unreadable -> {
                    throw new AssertionError(unreadable.why().toString());
                });
        assertThat(recognised.unclaimed()).extracting(Finding::code).isEmpty();
        return new Checking().check(recognised);
    }

    /** All but notes. */
    private static List<String> seriousFindings(Judged judged) {
        return judged.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(finding -> finding.place() + " "
                        + Wording.in(Locale.SIMPLIFIED_CHINESE).of(finding))
                .toList();
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
