package org.huibao.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibao.ledger.Duplicates.Repetition;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Submission;

/**
 * Decides duplicates again once a version is entered that was received before them: what repeated the current version then may
 * now be the unit's last word. Which figures count must not depend on what was worked on first.
 */
final class Redeciding {
    private final Books books;

    Redeciding(Books books) {
        this.books = books;
    }

    /** The versions that former duplicates have become, in the order of receipt. */
    List<EnteredSubmission> after(Campaign campaign, Version entered, Instant now) {
        List<EnteredSubmission> promoted = new ArrayList<>();
        for (Repetition repetition : books.duplicates.after(entered)) {
            List<Version> versions = books.versions.of(entered.campaign(), entered.round(), entered.unit());
            Optional<Version> current = Versions.current(versions.stream()
                    .filter(version -> version.isBefore(repetition.receivedAt(), repetition.arrival()))
                    .toList());
            boolean repeats = current.isPresent()
                    && current.get().sha256().equals(repetition.of().sha256());
            if (repeats || repetition.of().arrival() == repetition.arrival()) {
                current.filter(version -> repeats).ifPresent(version -> books.duplicates.moved(repetition, version));
            } else {
                promoted.add(promoted(
                        campaign,
                        repetition,
                        books.versions.next(entered.campaign(), entered.round(), entered.unit()),
                        now));
            }
        }
        return promoted;
    }

    /** The same bytes once more, received later: the figures and findings are those of the version that they repeated. */
    private EnteredSubmission promoted(Campaign campaign, Repetition repetition, int number, Instant now) {
        Version of = repetition.of();
        Submission submission = books.submission(of, campaign);
        Version version = new Version(
                0,
                new Version.Key(of.campaign(), of.round(), of.unit(), number),
                of.verdict(),
                of.nil(),
                submission.round().isLate(repetition.receivedAt()),
                new Version.Source(
                        repetition.receivedAt(), repetition.arrival(), repetition.document(), of.sha256(), of.by()));
        Version entered = books.enter(campaign, version, submission, TableRows.texts(submission.rows()), now);
        books.duplicates.moved(repetition, null);
        books.findings.belongTo(entered);
        return new EnteredSubmission(campaign, submission, entered, false, of.number());
    }
}
