package org.huibao.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.SECOND;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.judging.InJudgement;
import org.huibao.ledger.Office;
import org.huibao.ledger.RecordedDocument;
import org.huibao.ledger.UnitStanding;
import org.huibao.ledger.Version;
import org.huibao.post.Letter;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A round of 33, with slips, corrections, late ones, a copied table and a returned one, worked off in many orders, some of it
 * together: what comes of it is always the same.
 */
class ShuffledRoundTests {
    private static final int SEEDS = 200;
    private static final int UNITS = 33;
    private static final int YUAN = 10_000;

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(County.at("2023-01-13T08:00"));
    private final List<Campaign> campaigns = IntStream.range(0, SEEDS)
            .mapToObj(seed -> County.campaign("seed-" + seed, UNITS))
            .toList();

    /** What a round has come to for one unit. */
    private record Outcome(String verdict, boolean late, Map<String, String> figures, List<String> findings) {}

    @Test
    void what_a_round_comes_to_does_not_depend_on_the_order_in_which_it_is_worked_off() {
        try (Office office = new Office(TestStore.Make.SQLITE, folder, campaigns.get(0), clock)) {
            office.inForce.addAll(campaigns);
            Answering answering = new Answering(office, clock, folder, campaigns);
            List<Map<String, Outcome>> outcomes = campaigns.stream()
                    .map(campaign -> outcome(answering, campaign))
                    .toList();
            assertThat(outcomes.get(0)).containsKeys("第1镇 1", "第33镇 1", "第8镇 2");
            assertThat(outcomes.get(0).values())
                    .filteredOn(outcome -> outcome.verdict().equals("queried"))
                    .as("two slips, two with one table, two jumps")
                    .hasSize(6);
            for (int seed = 1; seed < SEEDS; seed++) {
                assertThat(outcomes.get(seed)).as("seed " + seed).isEqualTo(outcomes.get(0));
            }
            assertThat(answering.written())
                    .filteredOn(letter -> letter.about().endsWith("/again"))
                    .as("orders in which somebody is asked again")
                    .hasSizeGreaterThan(SEEDS)
                    .extracting(Letter::about)
                    .doesNotHaveDuplicates();
        }
    }

    private static Map<String, Outcome> outcome(Answering answering, Campaign campaign) {
        Random random = new Random(campaign.id().hashCode());
        List<Supplier<InJudgement<RecordedDocument>>> coming = coming(answering.office, campaign);
        Collections.shuffle(coming, random);
        while (!coming.isEmpty()) {
            List<Supplier<InJudgement<RecordedDocument>>> together =
                    coming.subList(0, Math.min(coming.size(), 1 + random.nextInt(6)));
            List<InJudgement<RecordedDocument>> recorded = new ArrayList<>();
            answering
                    .office
                    .store
                    .transaction()
                    .executeWithoutResult(status -> together.forEach(one -> recorded.add(one.get())));
            recorded.forEach(answering::answer);
            together.clear();
        }
        return outcomes(answering.office, campaign);
    }

    private static List<Supplier<InJudgement<RecordedDocument>>> coming(Office office, Campaign campaign) {
        List<Supplier<InJudgement<RecordedDocument>>> coming = new ArrayList<>();
        for (int number = 1; number <= UNITS; number++) {
            int of = number;
            coming.add(() -> table(office, campaign, of)
                    .receivedAt(of > 30 ? "2023-01-12T19:00" : "2023-01-12T09:00")
                    .of(of == 11 || of == 12 ? "copied" : campaign.id() + "/" + of)
                    .with(unit(campaign, of), FIRST, households(of), paid(of, of == 5 || of == 7 ? YUAN : 1))
                    .unanswered());
        }
        // corrected, corrected for the worse, returned over a valid one, and two rounds that differ
        coming.add(() -> again(office, campaign, 7, 1, "2023-01-12T10:00"));
        coming.add(() -> again(office, campaign, 9, YUAN, "2023-01-12T10:00"));
        coming.add(() -> table(office, campaign, 15)
                .receivedAt("2023-01-12T10:00")
                .with(
                        unit(campaign, 15),
                        FIRST,
                        "1",
                        "1",
                        Finding.of(FindingCode.BLANK).ofUnit(unit(campaign, 15).name()))
                .unanswered());
        for (int number : List.of(8, 20)) {
            coming.add(() -> table(office, campaign, number)
                    .receivedAt("2023-01-20T09:00")
                    .with(unit(campaign, number), SECOND, households(number), paid(number, 20))
                    .unanswered());
        }
        return coming;
    }

    private static InJudgement<RecordedDocument> again(
            Office office, Campaign campaign, int number, int times, String received) {
        return table(office, campaign, number)
                .receivedAt(received)
                .with(unit(campaign, number), FIRST, households(number), paid(number, times))
                .unanswered();
    }

    private static Office.Coming table(Office office, Campaign campaign, int number) {
        return office.mailFrom(unit(campaign, number)).to(campaign);
    }

    private static String households(int number) {
        return String.valueOf(100 + number * 3);
    }

    private static String paid(int number, int times) {
        return String.valueOf((100 + number * 3) * 12 * times);
    }

    private static ReportingUnit unit(Campaign campaign, int number) {
        return campaign.roster().units().get(number - 1);
    }

    private static Map<String, Outcome> outcomes(Office office, Campaign campaign) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (Round round : campaign.rounds()) {
            for (UnitStanding unit : office.standings.of(campaign, round)) {
                Version version = unit.version();
                if (version != null) {
                    Submission submission = office.standings.submission(campaign, version);
                    outcomes.put(
                            unit.unit().name() + " " + round.id(),
                            new Outcome(
                                    version.verdict().word(),
                                    unit.late(),
                                    submission.plainFigures(),
                                    submission.findings().stream()
                                            .map(finding -> finding.id() + finding.arguments())
                                            .sorted()
                                            .toList()));
                }
            }
        }
        return outcomes;
    }
}
