package org.huibao.intake.arrivals;

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
        int changed = jdbc.sql("UPDATE arrivals SET state = ?, reason = NULL WHERE id = ? AND state = 'duplicate'")
                .params(worst.word(), arrival)
                .update();
        if (changed > 0) {
            journal.append(Happening.arrival(worst), About.arrival(arrival), Map.of());
        }
    }
}
