package org.huibao.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huibao.checking.Judged;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.EndingAgain;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.judging.InJudgement;
import org.huibao.judging.JudgedDocument;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what was judged: all of a document's rows in one transaction, or none. */
@Component
public class Ledger {
    private final Books books;
    private final Arrivals arrivals;
    private final Journal journal;
    private final Reported reported;
    private final Changes changes;
    private final EndingAgain endingAgain;
    private final RoundLooks looks;
    private final AsLookedAt standing;

    Ledger(
            Books books,
            Arrivals arrivals,
            Journal journal,
            Reported reported,
            Changes changes,
            EndingAgain endingAgain,
            RoundLooks looks,
            AsLookedAt standing) {
        this.books = books;
        this.arrivals = arrivals;
        this.journal = journal;
        this.reported = reported;
        this.changes = changes;
        this.endingAgain = endingAgain;
        this.looks = looks;
        this.standing = standing;
    }

    /** Ends every document of the arrival. What an earlier run recorded before it was interrupted stays as it is. */
    public InJudgement<RecordedDocument> record(InJudgement<JudgedDocument> judged) {
        judged.documents().stream()
                .flatMap(one -> one.made().judged().parts().stream())
                .forEach(part ->
                        part.submissions().forEach(submission -> looks.prepare(part.campaign(), submission.round())));
        PreparedRows rows = PreparedRows.of(judged);
        return standing.of(Objects.requireNonNull(changes.make(() -> entered(judged)
                .map((document, outcome) -> books.knows(document.id())
                        ? again(document, outcome)
                        : first(judged, rows, document, outcome)))));
    }

    /** Whether no version stands behind the document. */
    public boolean holdsNothingOf(long document) {
        return books.versions.standingOf(document).isEmpty()
                && books.duplicates.of(document).isEmpty();
    }

    /** Records, in the caller's transaction, a document that ended before without figures; what was found then is forgotten. */
    public InJudgement<RecordedDocument> recordAnew(InJudgement<JudgedDocument> judged, long document) {
        books.findings.forget(document);
        return judged.with(judged.documents().stream()
                        .map(one -> new InJudgement.Carried<>(numbered(one.document(), document), one.made()))
                        .toList())
                .map((numbered, outcome) -> first(judged, PreparedRows.of(judged), numbered, outcome));
    }

    private static Document numbered(Document document, long id) {
        return new Document(id, document.arrival(), document.name(), document.kept());
    }

    /** The same with the numbers that the table of documents gives. */
    private InJudgement<JudgedDocument> entered(InJudgement<JudgedDocument> judged) {
        List<InJudgement.Carried<JudgedDocument>> documents = new ArrayList<>();
        for (InJudgement.Carried<JudgedDocument> one : judged.documents()) {
            documents.add(new InJudgement.Carried<>(arrivals.enter(one.document(), documents.size()), one.made()));
        }
        return judged.with(documents);
    }

    private RecordedDocument first(
            InJudgement<JudgedDocument> arrival, PreparedRows rows, Document document, JudgedDocument judged) {
        Entering entering = new Entering(books, arrival, document, judged.judged(), rows);
        for (Judged.Part part : judged.judged().parts()) {
            part.submissions().forEach(submission -> entering.enter(part.campaign(), submission, changes.now()));
        }
        RecordedDocument recorded = entering.end();
        entering.keepFindings(recorded.findings());
        recorded.taken().forEach(this::tell);
        recorded.taken().stream().filter(this::cameAfterTheReport).forEach(this::tellOfCandidate);
        recorded.taken().stream().filter(one -> !one.duplicate()).forEach(this::isEntered);
        arrivals.end(document, recorded.state(), reason(judged, recorded));
        recorded.taken().stream()
                .filter(one -> !one.duplicate() && one.version().verdict().isValid())
                .forEach(this::decideAgain);
        return recorded;
    }

    /** What came later and was taken for a repetition may be the last word, now that this has come before it. */
    private void decideAgain(EnteredSubmission entered) {
        List<EnteredSubmission> promoted =
                new Redeciding(books).after(entered.campaign(), entered.version(), changes.now());
        for (EnteredSubmission one : promoted) {
            tell(one);
            isEntered(one);
            endingAgain.end(
                    one.version().document(), DocumentState.of(one.version().verdict()));
            if (cameAfterTheReport(one)) {
                tellOfCandidate(one);
            }
        }
    }

    private void isEntered(EnteredSubmission one) {
        looks.entered(one.campaign(), one.submission().round(), one.submission().unit(), one.version());
    }

    private RecordedDocument again(Document document, JudgedDocument judged) {
        List<EnteredSubmission> taken = new ArrayList<>();
        for (Judged.Part part : judged.judged().parts()) {
            taken.addAll(books.taken(document.id(), part.campaign()));
        }
        return new RecordedDocument(arrivals.state(document), taken, books.findings.of(document.id()));
    }

    private void tell(EnteredSubmission taken) {
        Version version = taken.version();
        journal.append(
                taken.duplicate() ? Happening.SUBMISSION_DUPLICATE : happening(version.verdict()),
                About.submission(version.campaign(), version.round(), version.unit()),
                Map.of("version", String.valueOf(version.number()), "document", String.valueOf(version.document())));
    }

    private static Happening happening(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> Happening.SUBMISSION_ACCEPTED;
            case QUERIED -> Happening.SUBMISSION_QUERIED;
            case RETURNED -> Happening.SUBMISSION_RETURNED;
        };
    }

    private boolean cameAfterTheReport(EnteredSubmission taken) {
        return !taken.duplicate()
                && taken.version().verdict().isValid()
                && reported.isReported(taken.campaign(), taken.submission().round());
    }

    private void tellOfCandidate(EnteredSubmission taken) {
        Version version = taken.version();
        journal.append(
                Happening.ALERT_CANDIDATE,
                About.round(version.campaign(), version.round()),
                Map.of(
                        "title",
                        taken.campaign().title(),
                        "round",
                        taken.submission().round().title(),
                        "unit",
                        version.unit(),
                        "version",
                        String.valueOf(version.number())));
    }

    private static @Nullable String reason(JudgedDocument judged, RecordedDocument recorded) {
        if (judged.reason() != null && judged.judged().state() == recorded.state()) {
            return judged.reason();
        }
        return switch (recorded.state()) {
            case RETURNED, UNCLAIMED, UNREADABLE ->
                recorded.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> finding.code().id())
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }
}
