package org.huibao.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.checking.Judged;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Sender;
import org.huibao.judging.InJudgement;
import org.huibao.judging.JudgedDocument;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.jspecify.annotations.Nullable;

/** One document on its way into the books. */
final class Entering {
    private static final long UNNUMBERED = 0;

    private final Books books;
    private final InJudgement<JudgedDocument> arrival;
    private final Document document;
    private final Judged judged;
    private final PreparedRows prepared;
    private final List<EnteredSubmission> taken = new ArrayList<>();
    private final List<Finding> added = new ArrayList<>();
    private DocumentState asJudged = DocumentState.IGNORED;
    private DocumentState asTaken = DocumentState.IGNORED;

    Entering(
            Books books, InJudgement<JudgedDocument> arrival, Document document, Judged judged, PreparedRows prepared) {
        this.books = books;
        this.arrival = arrival;
        this.document = document;
        this.judged = judged;
        this.prepared = prepared;
    }

    void enter(Campaign campaign, Submission submission, Instant now) {
        asJudged = asJudged.or(DocumentState.of(submission.verdict()));
        if (!mayCount(campaign, submission.unit())) {
            asTaken = asTaken.or(DocumentState.UNCLAIMED);
            return;
        }
        if (isTaken(campaign, submission)) {
            return;
        }
        EnteredSubmission entered = taken(campaign, alone(campaign, submission), now);
        asTaken = asTaken.or(
                entered.duplicate()
                        ? DocumentState.DUPLICATE
                        : DocumentState.of(entered.version().verdict()));
        taken.add(entered);
    }

    /** The document's state: that of what was taken, unless something else in it is worse. */
    RecordedDocument end() {
        DocumentState rest = judged.state().compareTo(asJudged) < 0 ? judged.state() : DocumentState.IGNORED;
        List<Finding> findings = new ArrayList<>(judged.findings());
        findings.addAll(added);
        return new RecordedDocument(asTaken.or(rest), taken, findings);
    }

    void keepFindings(List<Finding> findings) {
        books.findings.keep(document.id(), findings, this::versionOf);
    }

    private @Nullable Version versionOf(Finding finding) {
        return taken.stream()
                .filter(one -> !one.duplicate() && one.submission().findings().contains(finding))
                .map(EnteredSubmission::version)
                .findFirst()
                .orElse(null);
    }

    /** Figures by mail count only from a mailbox that the unit has registered. */
    private boolean mayCount(Campaign campaign, ReportingUnit unit) {
        if (arrival.arrival().channel() != Channel.MAILBOX || arrival.sender().kind() == Sender.Kind.STAFF) {
            return true;
        }
        String mailbox = arrival.arrival().sender();
        return arrival.sender().kind() == Sender.Kind.UNIT
                && mailbox != null
                && campaign.roster().registeredTo(mailbox).contains(unit);
    }

    /** Two tables of one unit for one round: neither may win by chance. */
    private Submission alone(Campaign campaign, Submission submission) {
        long tables = judged.parts().stream()
                .filter(part -> part.campaign().id().equals(campaign.id()))
                .flatMap(part -> part.submissions().stream())
                .filter(other -> isSame(other, submission))
                .count();
        return tables == 1 ? submission : with(submission, Finding.of(FindingCode.UNIT_TWICE));
    }

    private boolean isTaken(Campaign campaign, Submission submission) {
        return taken.stream()
                .anyMatch(one -> one.campaign().id().equals(campaign.id()) && isSame(one.submission(), submission));
    }

    private static boolean isSame(Submission one, Submission other) {
        return one.unit().name().equals(other.unit().name())
                && one.round().id().equals(other.round().id());
    }

    private Submission with(Submission submission, Finding finding) {
        Finding own = finding.ofUnit(submission.unit().name());
        List<Finding> findings = new ArrayList<>(submission.findings());
        findings.add(own);
        added.add(own);
        return new Submission(
                submission.unit(),
                submission.round(),
                Verdict.of(findings),
                submission.nil(),
                submission.figures(),
                submission.rows(),
                findings);
    }

    private EnteredSubmission taken(Campaign campaign, Submission submission, Instant now) {
        List<Version> versions = books.versions.of(
                campaign.id(), submission.round().id(), submission.unit().name());
        Optional<Version> same = repeated(versions)
                .or(() -> overtaken(versions, submission))
                .or(() -> saidBeside(versions, campaign, submission));
        if (same.isPresent()) {
            books.duplicates.add(document.id(), same.get());
            return new EnteredSubmission(campaign, submission, same.get(), true, null);
        }
        Integer repeats = repeats(versions);
        Submission asked = repeats == null ? submission : undoing(versions, submission, repeats);
        Version version = books.enter(
                campaign,
                version(
                        campaign,
                        asked,
                        books.versions.next(
                                campaign.id(),
                                submission.round().id(),
                                submission.unit().name())),
                asked,
                prepared.of(asked.rows()),
                now);
        return new EnteredSubmission(campaign, asked, version, false, repeats);
    }

    /** The table of an older version takes back what a person has entered since, perhaps unawares. */
    private Submission undoing(List<Version> versions, Submission submission, int repeats) {
        return Versions.current(versions)
                .filter(current -> current.by() == Version.By.PERSON
                        && current.isBefore(
                                arrival.arrival().receivedAt(),
                                arrival.arrival().id()))
                .map(current -> with(
                        submission,
                        Finding.of(
                                FindingCode.AMENDMENT_UNDONE,
                                Map.of(
                                        "version",
                                        String.valueOf(current.number()),
                                        "before",
                                        String.valueOf(repeats)))))
                .orElse(submission);
    }

    /**
     * The version that the document only repeats: the current one of those received before it, whatever was worked on first,
     * or another table of the very same arrival.
     */
    private Optional<Version> repeated(List<Version> versions) {
        long here = arrival.arrival().id();
        Optional<Version> beside = versions.stream()
                .filter(version -> version.arrival() == here && version.sha256().equals(document.sha256()))
                .findFirst();
        return beside.or(() -> Versions.current(versions.stream()
                        .filter(version -> version.isBefore(arrival.arrival().receivedAt(), here))
                        .toList())
                .filter(version -> version.sha256().equals(document.sha256())));
    }

    /** The very next version by receipt: the same table in a later mail that was worked on first, and as much in time. */
    private Optional<Version> overtaken(List<Version> versions, Submission submission) {
        Instant received = arrival.arrival().receivedAt();
        return versions.stream()
                .filter(version -> !version.isBefore(received, arrival.arrival().id()))
                .min(Version.BY_RECEIPT)
                .filter(next -> next.verdict().isValid()
                        && next.late() == submission.round().isLate(received))
                .filter(next -> next.sha256().equals(document.sha256()));
    }

    /** The version that another document of the same arrival brought, and that this one says again: a mail's text and its attachment. */
    private Optional<Version> saidBeside(List<Version> versions, Campaign campaign, Submission submission) {
        return versions.stream()
                .filter(version -> version.arrival() == arrival.arrival().id())
                .filter(version ->
                        version.verdict().isValid() && version.verdict().compareTo(submission.verdict()) >= 0)
                .filter(version -> books.submission(version, campaign).saysTheSameAs(submission))
                .findFirst();
    }

    private @Nullable Integer repeats(List<Version> versions) {
        return versions.stream()
                .filter(version ->
                        version.verdict().isValid() && version.sha256().equals(document.sha256()))
                .map(Version::number)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    private Version version(Campaign campaign, Submission submission, int number) {
        Instant received = arrival.arrival().receivedAt();
        return new Version(
                UNNUMBERED,
                new Version.Key(
                        campaign.id(),
                        submission.round().id(),
                        submission.unit().name(),
                        number),
                submission.verdict(),
                submission.nil(),
                submission.round().isLate(received),
                new Version.Source(
                        received,
                        arrival.arrival().id(),
                        document.id(),
                        document.sha256(),
                        arrival.arrival().isByHand() ? Version.By.PERSON : Version.By.TABLE));
    }
}
