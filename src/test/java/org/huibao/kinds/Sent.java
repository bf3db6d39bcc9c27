package org.huibao.kinds;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.checking.Checking;
import org.huibao.checking.Judged;
import org.huibao.fixtures.TableSketch;
import org.huibao.reading.Contents;
import org.huibao.reading.grid.Sheet;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.TownCampaign;
import org.huibao.recognition.whose.Clues;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Submission;

/** A drawn table as it is judged when a township sends it: three figures, of households, persons and money. */
final class Sent {
    static final String HEAD = "慰问情况统计表|<|<|<\n填报单位：黄水镇\n地区|慰问户数|慰问人数|慰问资金\n";
    static final Campaign CAMPAIGN = campaign("""
            title: 慰问情况统计表
            stub: {header: 地区}
            columns:
              - {key: households, header: 慰问户数, type: count, unit: 户}
              - {key: persons, header: 慰问人数, type: count, unit: 人}
              - {key: paid, header: 慰问资金, type: amount, unit: 万元}
            """);
    private final Judged judged;

    private Sent(Judged judged) {
        this.judged = judged;
    }

    static Campaign campaign(String form) {
        return TownCampaign.of("kinds", TownCampaign.CAMPAIGN.replace("城市居民最低生活保障统计表", "慰问情况统计表"), form);
    }

    /** These rows below the usual head. */
    static Sent rows(String rows) {
        return table(HEAD + rows);
    }

    static Sent table(String drawing) {
        return sheet(TableSketch.of(drawing));
    }

    static Sent sheet(Sheet sheet) {
        return sheet(sheet, CAMPAIGN);
    }

    static Sent sheet(Sheet sheet, Campaign campaign) {
        return new Sent(judged(new Contents.Sheets(List.of(sheet), List.of()), Clues.file("table.xlsx"), campaign));
    }

    static Judged judged(Contents.Sheets contents, Clues clues, Campaign campaign) {
        Recognition recognition =
                new Recognition(Clock.fixed(Instant.parse("2023-01-10T00:00:00Z"), ZoneOffset.UTC), RoundMemory.NONE);
        return new Checking().check(recognition.recognise(contents, clues, List.of(campaign)));
    }

    /** The document's state. */
    String state() {
        return judged.state().word();
    }

    /** The only unit's figures in the form's order, with a stroke for none. */
    String figures() {
        List<Submission> submissions = judged.parts().stream()
                .flatMap(part -> part.submissions().stream())
                .toList();
        return submissions.size() == 1 ? figures(submissions.get(0)) : submissions.size() + " units";
    }

    String figures(String unit) {
        return judged.parts().stream()
                .flatMap(part -> part.submissions().stream())
                .filter(submission -> submission.unit().name().equals(unit))
                .map(Sent::figures)
                .findFirst()
                .orElse("");
    }

    private static String figures(Submission submission) {
        return Stream.of("households", "persons", "paid")
                .map(key -> submission.figures().get(key) instanceof Entry.Figure figure ? figure.plain() : "-")
                .collect(Collectors.joining(" "));
    }

    /** What wants an answer or a correction, as {@code code severity}, each once. */
    String asked() {
        return findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(finding -> finding.code().id() + " " + finding.severity().word())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    List<Finding> findings() {
        return judged.findings();
    }
}
