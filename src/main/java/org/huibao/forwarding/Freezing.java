package org.huibao.forwarding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huibao.consolidation.ConsolidatedTable;
import org.huibao.files.Sha256;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.Happening;
import org.huibao.ledger.UnitWords;
import org.huibao.ledger.Version;
import org.huibao.post.Draft;
import org.huibao.post.Post;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a round as it stands into a file, its hash and a letter; after that nothing about the report changes. */
@Component
class Freezing {
    private final Reports reports;
    private final Post post;
    private final Arrivals arrivals;
    private final UnitWords unitWords;
    private final OneDecision decision;
    private final Changes changes;

    Freezing(
            Reports reports, Post post, Arrivals arrivals, UnitWords unitWords, OneDecision decision, Changes changes) {
        this.reports = reports;
        this.post = post;
        this.arrivals = arrivals;
        this.unitWords = unitWords;
        this.decision = decision;
        this.changes = changes;
    }

    /** Our time, by which reports are frozen. */
    Instant now() {
        return changes.now();
    }

    /** Whether the time for units to send is over. */
    boolean isDue(Round round) {
        Instant due = round.due();
        return due != null && changes.now().isAfter(due);
    }

    /** The workbook alone, as it would be frozen now. */
    byte[] workbook(RoundSnapshot gathered) {
        try {
            return ConsolidatedTable.of(gathered.snapshot()).bytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(
                    "cannot build the report of " + gathered.round().id(), cause);
        }
    }

    /** Freezes the next revision and writes its letter, all of it or nothing. */
    Optional<Report> freeze(RoundSnapshot gathered) {
        return freeze(gathered, earlier -> true);
    }

    /**
     * Freezes the next revision and writes its letter, all of it or nothing, unless another report was made meanwhile.
     *
     * @param stillWanted decides once more, by the reports before it, when nobody else can decide about the round
     */
    Optional<Report> freeze(RoundSnapshot gathered, Predicate<List<Report>> stillWanted) {
        String campaign = gathered.campaign().id();
        String round = gathered.round().id();
        List<Report> earlier = reports.of(campaign, round);
        int revision = earlier.size() + 1;
        boolean corrects = earlier.stream().anyMatch(Report::mayHaveArrived);
        CoverLetter letter = new CoverLetter(
                gathered, new Edition(revision, corrects), unclaimed(gathered), answered(gathered), post.isTrial());
        byte[] workbook = workbook(gathered);
        String file = campaign + "/" + round + "/" + letter.fileName();
        Report report = new Report(campaign, round, revision, file, Sha256.of(workbook), changes.now(), null);
        Draft draft = letter.draft(workbook, report.sha256());
        String content = ReportContent.of(gathered);
        return decision.on(gathered.campaign(), gathered.round(), () -> {
            List<Report> before = reports.of(campaign, round);
            return before.size() == earlier.size() && stillWanted.test(before)
                    ? entered(gathered, report, content, draft)
                    : Optional.empty();
        });
    }

    private Optional<Report> entered(RoundSnapshot gathered, Report report, String content, Draft draft) {
        boolean first = reports.enter(report.campaign(), report.round(), Reports.Done.SENT, report.frozenAt());
        if (!first && report.revision() == 1) {
            return Optional.empty();
        }
        reports.add(report, content, gathered.versions());
        post.write(draft).ifPresent(letter -> reports.carriedBy(report, letter));
        changes.enter(
                Happening.REPORT_FROZEN,
                About.round(report.campaign(), report.round()),
                Map.of(
                        "revision",
                        String.valueOf(report.revision()),
                        "sha256",
                        report.sha256(),
                        "file",
                        report.file()));
        return reports.of(report.campaign(), report.round()).stream().reduce((earlier, last) -> last);
    }

    private CoverLetter.Unclaimed unclaimed(RoundSnapshot gathered) {
        @Nullable Instant opens = gathered.round().opens();
        List<Arrival> waiting = arrivals.unclaimedSince(opens == null ? Instant.EPOCH : opens);
        Set<String> units = new LinkedHashSet<>();
        int others = 0;
        Campaign campaign = gathered.campaign();
        for (Arrival arrival : waiting) {
            List<ReportingUnit> senders =
                    arrival.sender() == null ? List.of() : campaign.roster().registeredTo(arrival.sender());
            senders.forEach(unit -> units.add(unit.name()));
            if (senders.isEmpty()) {
                others++;
            }
        }
        return new CoverLetter.Unclaimed(units, others);
    }

    /** The units that have written about the version that counts; what they wrote, people have seen. */
    private Set<String> answered(RoundSnapshot gathered) {
        return gathered.standings().stream()
                .flatMap(unit -> unit.counting().stream())
                .filter(unitWords::isAnswered)
                .map(Version::unit)
                .collect(Collectors.toSet());
    }
}
