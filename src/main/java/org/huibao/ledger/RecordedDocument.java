package org.huibao.ledger;

import java.util.List;
import org.huibao.judging.InJudgement;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;

/**
 * A document that has ended and stands in the ledger; its sender has not been told yet.
 *
 * @param taken its submissions
 * @param findings everything that was found in it, those of its submissions included
 */
public record RecordedDocument(DocumentState state, List<EnteredSubmission> taken, List<Finding> findings) {
    public RecordedDocument {
        taken = List.copyOf(taken);
        findings = List.copyOf(findings);
    }

    /** Where the arrival ends: where its worst document did. */
    public static DocumentState ofAll(InJudgement<RecordedDocument> recorded) {
        return recorded.state(RecordedDocument::state);
    }
}
