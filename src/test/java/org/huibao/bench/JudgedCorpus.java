package org.huibao.bench;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.campaigns.Loaded;
import org.huibao.checking.Checking;
import org.huibao.checking.Judged;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.whose.Clues;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Roster;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Submission;

/** The made corpus as checking judged it, each workbook that of a township of its own. */
final class JudgedCorpus {
    private static final Round ROUND = new Round(
            "1",
            "年报",
            null,
            Instant.parse("2023-01-03T00:00:00Z"),
            Instant.parse("2023-02-12T10:00:00Z"),
            Instant.parse("2023-02-15T01:00:00Z"));
    /** Checked in earnest; the others say the same in another township's name. */
    private static final int JUDGED = 40;

    private final Campaign campaign;
    private final List<Submission> judged = new ArrayList<>();

    JudgedCorpus(int units) throws IOException {
        Campaign form = new CampaignFolder(Corpus.CAMPAIGN).load().fold(Loaded.Ready::campaign, broken -> {
            throw new IllegalStateException(broken.toString());
        });
        campaign = of(units, form);
        for (int number = 0; number < Math.min(units, JUDGED); number++) {
            judged.addAll(judged(number, form));
        }
    }

    Campaign campaign() {
        return campaign;
    }

    Round round() {
        return ROUND;
    }

    Submission submission(int number) {
        Submission one = judged.get(number % judged.size());
        return new Submission(
                campaign.roster().units().get(number),
                ROUND,
                one.verdict(),
                one.nil(),
                one.figures(),
                one.rows(),
                one.findings());
    }

    private static List<Submission> judged(int number, Campaign form) throws IOException {
        String name = "%05d.xlsx".formatted(number);
        Judged judged = new Reading()
                .read(name, Corpus.workbook(number))
                .fold(sheets -> judged(name, sheets, form), unreadable -> {
                    throw new IllegalStateException(name);
                });
        return judged.parts().get(0).submissions();
    }

    private static Judged judged(String name, Contents.Sheets sheets, Campaign form) {
        Recognition recognition = new Recognition(Clock.systemUTC(), RoundMemory.NONE);
        return new Checking().check(recognition.recognise(sheets, Clues.file(name), List.of(form)));
    }

    private static Campaign of(int units, Campaign form) {
        List<ReportingUnit> townships = IntStream.range(0, units)
                .mapToObj(number -> new ReportingUnit(
                        "%05d".formatted(number), "示例乡%05d".formatted(number), List.of(), List.of(), "", ""))
                .toList();
        return new Campaign(
                new Campaign.Notice(form.id(), form.title(), form.notice(), form.reportingUnit(), form.contact()),
                form.zone(),
                form.follows(),
                List.of(ROUND),
                new Campaign.Correspondence(form.bureau(), form.reminders(), form.forwarding(), form.letters()),
                form.form(),
                new Roster(townships));
    }
}
