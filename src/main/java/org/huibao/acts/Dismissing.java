package org.huibao.acts;

import java.util.Optional;
import java.util.Set;
import org.huibao.intake.arrivals.EndedByHand;
import org.huibao.intake.arrivals.EndedByHand.Placed;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.ledger.DocumentVersions;
import org.huibao.vocabulary.DocumentState;
import org.springframework.stereotype.Component;

/** 不采用: a document that nobody will use is put aside. */
@Component
public class Dismissing {
    static final String DISMISSED = "dismissed";
    private static final Set<DocumentState> OPEN =
            Set.of(DocumentState.UNCLAIMED, DocumentState.UNREADABLE, DocumentState.RETURNED);

    private final Acts acts;
    private final EndedByHand documents;
    private final DocumentVersions versions;
    private final Changes changes;

    public Dismissing(Acts acts, EndedByHand documents, DocumentVersions versions, Changes changes) {
        this.acts = acts;
        this.documents = documents;
        this.versions = versions;
        this.changes = changes;
    }

    /** The document is ignored from now on; figures that were taken from it are not. */
    public Outcome dismiss(long id, String who, String why) {
        if (why.isBlank()) {
            return Outcome.noReason();
        }
        return changes.make(() -> {
            Optional<Placed> document = documents.document(id);
            if (document.isEmpty()) {
                return unknown(id);
            }
            if (!OPEN.contains(document.get().state())) {
                return Outcome.conflict(
                        "not-open", "the document is " + document.get().state().word() + ", nothing waits in it");
            }
            if (!versions.standing(id).isEmpty()) {
                return Outcome.conflict("has-figures", "figures were taken from it; they can be returned or withdrawn");
            }
            documents.end(document.get(), DocumentState.IGNORED, DISMISSED);
            Act act = acts.enter(Act.Kind.DISMISSAL, About.document(id), who, why.strip(), Acts.Made.NOTHING);
            acts.putAside(act, before(document.get()));
            return new Outcome.Done(act);
        });
    }

    /** The document waits again as it did. */
    public Outcome takeUpAgain(long id, String who) {
        return changes.make(() -> {
            Optional<Placed> document = documents.document(id);
            if (document.isEmpty()) {
                return unknown(id);
            }
            Optional<Act> act = acts.newest(Act.Kind.DISMISSAL, About.document(id));
            if (act.isEmpty() || !DISMISSED.equals(document.get().reason())) {
                return Outcome.conflict("not-dismissed", "the document is not dismissed");
            }
            String[] before = acts.before(act.get()).split(" ", 2);
            documents.end(document.get(), DocumentState.of(before[0]), before[1].isEmpty() ? null : before[1]);
            return new Outcome.Done(acts.undo(act.get(), who));
        });
    }

    private static String before(Placed document) {
        return document.state().word() + " " + (document.reason() == null ? "" : document.reason());
    }

    private static Outcome unknown(long id) {
        return Outcome.unknown("no-document", "there is no document " + id);
    }
}
