package org.huibao.ledger;

import java.util.List;
import org.huibao.intake.arrivals.AboutArrival;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Sender;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.jspecify.annotations.Nullable;

/**
 * An arrival whose documents stand in the ledger; its sender has not been told yet.
 *
 * @param idle why there was nothing to judge in it, or null where there are documents
 * @param idleState where an arrival without documents ends
 */
public record RecordedArrival(
        Arrival arrival,
        Sender sender,
        @Nullable String idle,
        DocumentState idleState,
        List<RecordedDocument> documents)
        implements AboutArrival {
    public RecordedArrival {
        documents = List.copyOf(documents);
    }

    /** Where the arrival ends: where its worst document did. */
    public DocumentState state() {
        return documents.stream()
                .map(RecordedDocument::state)
                .reduce(DocumentState::or)
                .orElse(idleState);
    }

    /**
     * A document that has ended.
     *
     * @param findings everything that was found in it, those of its submissions included
     */
    public record RecordedDocument(
            Document document, DocumentState state, List<EnteredSubmission> taken, List<Finding> findings) {
        public RecordedDocument {
            taken = List.copyOf(taken);
            findings = List.copyOf(findings);
        }
    }
}
