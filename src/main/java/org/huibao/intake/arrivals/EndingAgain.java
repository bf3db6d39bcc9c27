package org.huibao.intake.arrivals;

import java.util.List;
import java.util.Map;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.vocabulary.DocumentState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Documents that turn out to be more than the repetition that they were taken for. */
@Component
public class EndingAgain {
    private static final List<DocumentState> VALID = List.of(DocumentState.ACCEPTED, DocumentState.QUERIED);

    private final JdbcClient jdbc;
    private final Journal journal;

    public EndingAgain(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** Ends a document anew, and its arrival where that had ended as a duplicate, in the caller's transaction. */
    public void end(long document, DocumentState state) {
        long arrival = jdbc.sql("UPDATE documents SET state = ?, reason = NULL WHERE id = ? RETURNING arrival")
                .params(state.word(), document)
                .query(Long.class)
                .single();
        journal.append(Happening.document(state), About.document(document), Map.of());
        endArrival(arrival, state, List.of(DocumentState.DUPLICATE));
    }

    /** A document that was valid is asked about, or is not asked about any more; in the caller's transaction. */
    public void askAgain(long document, DocumentState state) {
        jdbc.sql(
                        "UPDATE documents SET state = :state WHERE id = :id AND state IN (:valid) AND state <> :state RETURNING arrival")
                .param("state", state.word())
                .param("id", document)
                .param("valid", VALID.stream().map(DocumentState::word).toList())
                .query(Long.class)
                .optional()
                .ifPresent(arrival -> {
                    journal.append(Happening.document(state), About.document(document), Map.of());
                    endArrival(arrival, state, VALID);
                });
    }

    /** Whether it has come to its end, and its sender has been told. */
    public boolean hasEnded(long arrival) {
        return jdbc.sql("SELECT COUNT(*) FROM arrivals WHERE id = ? AND state <> 'received'")
                        .param(arrival)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void endArrival(long arrival, DocumentState state, List<DocumentState> from) {
        DocumentState worst =
                jdbc
                        .sql("SELECT state FROM documents WHERE arrival = ?")
                        .param(arrival)
                        .query(String.class)
                        .list()
                        .stream()
                        .map(Arrivals::state)
                        .reduce(DocumentState::or)
                        .orElse(state);
        int changed = jdbc.sql("""
                        UPDATE arrivals SET state = :state, reason = NULL
                        WHERE id = :id AND state IN (:from) AND state <> :state""")
                .param("state", worst.word())
                .param("id", arrival)
                .param("from", from.stream().map(DocumentState::word).toList())
                .update();
        if (changed > 0) {
            journal.append(Happening.arrival(worst), About.arrival(arrival), Map.of());
        }
    }
}
