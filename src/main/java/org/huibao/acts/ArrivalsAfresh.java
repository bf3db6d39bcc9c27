package org.huibao.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.EndedByHand;
import org.huibao.intake.arrivals.EndedByHand.Placed;
import org.huibao.intake.arrivals.Judging;
import org.huibao.intake.arrivals.Tries;
import org.huibao.ledger.DocumentVersions;
import org.huibao.ledger.JudgedAfresh;
import org.huibao.ledger.Version;
import org.huibao.vocabulary.DocumentState;
import org.springframework.stereotype.Component;

/** Arrivals that begin their way once more, and documents that end anew because their versions do. */
@Component
public class ArrivalsAfresh {
    /** Where a document ends by what its versions are worth. */
    private static final Set<DocumentState> BY_VERDICT =
            Set.of(DocumentState.ACCEPTED, DocumentState.QUERIED, DocumentState.RETURNED);

    private final Arrivals arrivals;
    private final EndedByHand documents;
    private final DocumentVersions versions;
    private final JudgedAfresh afresh;
    private final Tries tries;
    private final Judging judging;

    public ArrivalsAfresh(
            Arrivals arrivals,
            EndedByHand documents,
            DocumentVersions versions,
            JudgedAfresh afresh,
            Tries tries,
            Judging judging) {
        this.arrivals = arrivals;
        this.documents = documents;
        this.versions = versions;
        this.afresh = afresh;
        this.tries = tries;
        this.judging = judging;
    }

    Optional<Arrival> arrival(long id) {
        return arrivals.byId(id);
    }

    List<Placed> documents(long arrival) {
        return documents.of(arrival);
    }

    /** Those that came in the document. */
    Stream<Version> versions(long document) {
        return versions.of(document).stream().filter(version -> version.document() == document);
    }

    /** Those from which nothing came, but for what a person has put aside. */
    List<Long> open(List<Placed> all) {
        return all.stream()
                .filter(document -> versions.of(document.id()).isEmpty() && !isDismissed(document))
                .map(Placed::id)
                .toList();
    }

    private static boolean isDismissed(Placed document) {
        return document.state() == DocumentState.IGNORED && Dismissing.DISMISSED.equals(document.reason());
    }

    /** In the caller's transaction: the arrival and these documents have no end any more; false where it is being judged. */
    boolean begin(Arrival arrival, List<Long> open) {
        boolean begun = documents.begin(arrival.id(), open);
        if (begun) {
            open.forEach(afresh::forget);
        }
        return begun;
    }

    void judge(Arrival arrival) {
        tries.forgive(arrival);
        judging.judge(arrival);
    }

    /** In the caller's transaction, after a look at the rounds: each document ends where the worst of its versions does. */
    void endAgain(List<Long> changed) {
        afresh.look();
        for (long document : changed) {
            Placed placed = documents.document(document).orElseThrow();
            versions(document)
                    .map(version -> DocumentState.of(version.verdict()))
                    .reduce(DocumentState::or)
                    .filter(state -> state != placed.state() && BY_VERDICT.contains(placed.state()))
                    .ifPresent(state -> documents.end(placed, state, null));
        }
    }
}
