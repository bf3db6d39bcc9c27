package org.huibao.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.huibao.checking.Judged;
import org.huibao.consolidation.ConsolidatedTable;
import org.huibao.consolidation.Snapshot;
import org.huibao.consolidation.UnitReport;
import org.huibao.fixtures.TableSketch;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.recognition.TownCampaign;
import org.huibao.recognition.whose.Clues;
import org.huibao.reply.MarkedWorkbook;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a county's program sends is read by the bureau's with the same form, and there is nothing in it to scold. */
class RoundTripTests {
    private static final String FORM = """
            title: 慰问情况统计表
            stub: {header: 地区}
            columns:
              - {key: households, header: 慰问户数, type: count, unit: 户}
              - {key: persons, header: 慰问人数, type: count, unit: 人}
              - {key: paid, header: 慰问资金, type: amount, unit: 万元, scale: 4}
              - {key: visits, header: 走访人次, type: count, unit: 人次, required: false}
              - {key: goods, header: 慰问物资, type: count, unit: 件, empty: zero}
              - {key: rate, header: 覆盖率, type: ratio, unit: "%", aggregate: none}
              - {key: measures, header: 主要做法, type: text}
              - {key: remark, header: 备注, type: text, required: false}
            rules:
              - "households <= persons"
            """;
    private static final String BUREAU =
            TownCampaign.CAMPAIGN.replace("城市居民最低生活保障统计表", "慰问情况统计表").replace("石柱土家族自治县民政局", "重庆市民政局");
    private static final String COUNTIES = """
            code,name,aliases,emails,contact,phone
            500240,石柱土家族自治县,石柱县,shizhu@county.example,,
            500230,丰都县,,fengdu@county.example,,
            """;
    private static final List<String> ABSENT = List.of("/", "无", "—", "不涉及", "");

    private final Random random = new Random(20_230_112);
    private final Map<State, Integer> states = new EnumMap<>(State.class);

    private enum State {
        FILLED,
        DETAILED,
        NIL,
        RETURNED,
        MISSING
    }

    private static Campaign county(String rows) {
        return TownCampaign.of("county", TownCampaign.CAMPAIGN.replace("城市居民最低生活保障统计表", "慰问情况统计表") + rows, FORM);
    }

    private static Campaign bureau() {
        return TownCampaign.of("bureau", BUREAU, FORM, COUNTIES);
    }

    static LongStream rounds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void the_county_s_table_is_accepted_by_the_bureau(long seed) throws IOException {
        random.setSeed(seed);
        String rows = List.of("units", "details", "total").get((int) (seed % 3));
        Campaign county = county("forwarding: {rows: " + rows + "}\n");
        List<UnitReport> reports = new ArrayList<>();
        for (ReportingUnit unit : county.roster().units()) {
            reports.add(report(county, unit, reports.isEmpty()));
        }
        byte[] table = ConsolidatedTable.of(new Snapshot(county, county.rounds().get(0), reports))
                .bytes();

        Contents read = new Reading().read("汇总表.xlsx", table);
        Judged judged = Sent.judged((Contents.Sheets) read, Clues.file("汇总表.xlsx"), bureau());

        assertThat(loud(judged)).as("%s %s", rows, states).isEmpty();
        assertThat(submissions(judged)).singleElement().satisfies(submission -> {
            assertThat(submission.unit().name()).isEqualTo("石柱土家族自治县");
            assertThat(Submission.plain(submission.figures()).get("households")).isEqualTo(households(reports));
        });
        assertThat(judgedAgain(table, (Contents.Sheets) read))
                .isEqualTo(Submission.plain(submissions(judged).get(0).figures()));
    }

    /** The same table with what somebody found in it in a sheet of ours. */
    private static Map<String, String> judgedAgain(byte[] table, Contents.Sheets sheets) throws IOException {
        List<Finding> findings = List.of(Finding.of(FindingCode.NO_FIGURES, Map.of("unit", "石柱土家族自治县"))
                .ofUnit("石柱土家族自治县")
                .with("12", "13"));
        byte[] marked = MarkedWorkbook.of(table, sheets, findings, Locale.SIMPLIFIED_CHINESE)
                .bytes();
        Judged judged = Sent.judged(
                (Contents.Sheets) new Reading().read("汇总表.审核意见.xlsx", marked), Clues.file("汇总表.审核意见.xlsx"), bureau());
        assertThat(loud(judged)).isEmpty();
        assertThat(judged.findings())
                .noneMatch(finding ->
                        finding.code() == FindingCode.WRONG_FORM || finding.code() == FindingCode.COLUMN_UNKNOWN);
        return Submission.plain(submissions(judged).get(0).figures());
    }

    private static List<String> loud(Judged judged) {
        return judged.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(Finding::toString)
                .toList();
    }

    private static List<Submission> submissions(Judged judged) {
        return judged.parts().stream()
                .flatMap(part -> part.submissions().stream())
                .toList();
    }

    private static String households(List<UnitReport> reports) {
        return String.valueOf(reports.stream()
                .filter(report -> report.standing().counts())
                .map(report -> Submission.plain(report.figures()).getOrDefault("households", "0"))
                .mapToInt(Integer::parseInt)
                .sum());
    }

    /** What a township sends, as the county's own program judges it; what it has to scold does not count there. */
    private UnitReport report(Campaign county, ReportingUnit unit, boolean mustCount) {
        State state = mustCount ? State.DETAILED : State.values()[random.nextInt(State.values().length)];
        states.merge(state, 1, Integer::sum);
        if (state == State.MISSING) {
            return UnitReport.missing(unit);
        }
        Judged judged = Sent.judged(
                new Contents.Sheets(List.of(TableSketch.of(drawn(state, unit.name()))), List.of()),
                Clues.file(unit.name() + ".xlsx"),
                county);
        List<Submission> submissions = submissions(judged);
        return submissions.isEmpty() || state != State.RETURNED && !loud(judged).isEmpty()
                ? UnitReport.missing(unit)
                : UnitReport.of(submissions.get(0));
    }

    private String drawn(State state, String unit) {
        String head = "慰问情况统计表|<|<|<|<|<|<|<|<\n填报单位：" + unit
                + "\n地区|慰问户数|慰问人数|慰问资金|走访人次|慰问物资|覆盖率|主要做法|备注\n|户|人|万元|人次|件|%||\n";
        return switch (state) {
            case FILLED -> head + row(unit, random.nextInt(90));
            case RETURNED -> head + row(unit, 90_000);
            case NIL -> head.replace("填报单位", "零报告\n填报单位") + unit + "||||||||\n";
            case DETAILED, MISSING ->
                head + "金河村|12|99|6.2|7|31|/|走访|\n万胜社区|30|99|6.2|/||88|走访|无\n合计|42|198|12.4|7|31|97.3|走访|\n";
        };
    }

    private String row(String label, int households) {
        return String.join(
                        "|",
                        label,
                        String.valueOf(households),
                        "99",
                        "6.2",
                        random.nextBoolean() ? "7" : ABSENT.get(random.nextInt(5)),
                        random.nextBoolean() ? "31" : "",
                        random.nextBoolean() ? "97.3" : "/",
                        words(),
                        random.nextBoolean() ? "无" : "")
                + "\n";
    }

    private String words() {
        return List.of("无", "上门走访，逐户核实", "/", "=1+1", "同上").get(random.nextInt(5));
    }

    @Test
    void an_average_that_no_total_has_is_no_fault_of_who_adds_up() {
        Judged judged = Sent.judged(
                new Contents.Sheets(
                        List.of(
                                TableSketch.of(
                                        "慰问情况统计表|<|<|<|<|<|<|<|<\n填报单位：石柱土家族自治县民政局"
                                                + "\n地区|慰问户数|慰问人数|慰问资金|走访人次|慰问物资|覆盖率|主要做法|备注\n黄水镇|12|99|6.2|7|31|97.3|走访|\n合计|12|99|6.2|7|31|||\n")),
                        List.of()),
                Clues.file("汇总表.xlsx"),
                bureau());
        assertThat(loud(judged)).isEmpty();
    }
}
