package org.huibao.forwarding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.huibao.consolidation.ConsolidatedTable;
import org.huibao.files.Sha256;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.Happening;
import org.huibao.post.Draft;
import org.huibao.post.Post;
import org.huibao.vocabulary.Round;
import org.springframework.stereotype.Component;

/** Turns a round as it stands into a file, its hash and a letter; after that nothing about the report changes. */
@Component
class Freezing {
    private final Reports reports;
    private final Post post;
    private final LyingBeside beside;
    private final Holding holding;
    private final OneDecision decision;
    private final Changes changes;

    Freezing(Reports reports, Post post, LyingBeside beside, Holding holding, OneDecision decision, Changes changes) {
        this.reports = reports;
        this.post = post;
        this.beside = beside;
        this.holding = holding;
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

    /**
     * Freezes the next revision and writes its letter, all of it or nothing, unless another report was made meanwhile.
     *
     * @param sight what the last look has shown; what it has not is named in the letter, and a person is told
     * @param stillWanted decides once more, by the reports before it, when nobody else can decide about the round
     */
    Optional<Report> freeze(RoundSnapshot gathered, LastSight sight, Predicate<List<Report>> stillWanted) {
        return freeze(gathered, sight, stillWanted, report -> {});
    }

    /** The same with something that stands or falls with it. */
    Optional<Report> freeze(
            RoundSnapshot gathered, LastSight sight, Predicate<List<Report>> stillWanted, Consumer<Report> along) {
        String campaign = gathered.campaign().id();
        String round = gathered.round().id();
        List<Report> earlier = reports.of(campaign, round);
        int revision = earlier.size() + 1;
        boolean corrects = earlier.stream().anyMatch(Report::mayHaveArrived);
        CoverLetter letter = new CoverLetter(
                gathered,
                new Edition(revision, corrects),
                new NotCounted(beside.unclaimed(gathered), beside.unjudged(gathered, sight), sight.unseen()),
                beside.answered(gathered),
                post.isTrial());
        byte[] workbook = workbook(gathered);
        String file = campaign + "/" + round + "/" + letter.fileName();
        Report report = new Report(campaign, round, revision, file, Sha256.of(workbook), changes.now(), null);
        Draft draft = letter.draft(workbook, report.sha256());
        String content = ReportContent.of(gathered);
        return decision.on(gathered.campaign(), gathered.round(), () -> {
            List<Report> before = reports.of(campaign, round);
            Optional<Report> frozen = before.size() == earlier.size() && stillWanted.test(before)
                    ? entered(gathered, report, content, draft)
                    : Optional.empty();
            frozen.ifPresent(one -> holding.tellOfUnseen(gathered.campaign(), gathered.round(), revision, sight));
            frozen.ifPresent(along);
            return frozen;
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
}
