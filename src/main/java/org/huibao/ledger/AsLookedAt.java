package org.huibao.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.Document;
import org.huibao.judging.InJudgement;
import org.huibao.vocabulary.Finding;
import org.springframework.stereotype.Component;

/** What looks at whole rounds have made of versions, and how much of it their units have been told. */
@Component
public class AsLookedAt {
    private final Books books;
    private final Arrivals arrivals;

    AsLookedAt(Books books, Arrivals arrivals) {
        this.books = books;
        this.arrivals = arrivals;
    }

    /** What was recorded, with what has been asked since, and without what is not asked any more. */
    public InJudgement<RecordedDocument> of(InJudgement<RecordedDocument> recorded) {
        return recorded.map(this::of);
    }

    private RecordedDocument of(Document document, RecordedDocument recorded) {
        Set<Long> versions = recorded.taken().stream()
                .filter(one -> !one.duplicate())
                .map(one -> one.version().id())
                .collect(Collectors.toUnmodifiableSet());
        if (versions.isEmpty() || books.looked.of(versions).isEmpty()) {
            return recorded;
        }
        return new RecordedDocument(
                arrivals.state(document),
                recorded.taken().stream().map(this::of).toList(),
                books.findings.of(document.id()));
    }

    private EnteredSubmission of(EnteredSubmission taken) {
        return books.versions
                .byId(taken.version().id())
                .filter(version -> !taken.duplicate())
                .map(version -> new EnteredSubmission(
                        taken.campaign(), books.submission(version, taken.campaign()), version, false, taken.repeats()))
                .orElse(taken);
    }

    /** What the version's unit was told to explain in the round, and need not explain any more. */
    public List<Finding> withdrawn(Version version) {
        return books.looked.withdrawn(version.campaign(), version.round(), version.unit()).stream()
                .map(LookedFindings.Looked::finding)
                .toList();
    }

    /** A letter tells the version's unit all of this, in the caller's transaction. */
    public void told(Version version) {
        books.looked.told(version.id());
        books.looked
                .withdrawn(version.campaign(), version.round(), version.unit())
                .forEach(books.looked::toldWithdrawn);
    }
}
