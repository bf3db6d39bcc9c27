package org.huibao.intake.arrivals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.vocabulary.DocumentState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Documents that end anew, and their arrivals with them, because a person says so. */
@Component
public class EndedByHand {
    private final JdbcClient jdbc;
    private final Journal journal;

    public EndedByHand(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /**
     * Where a document stands.
     *
     * @param ordinal its place among the arrival's documents
     */
    public record Placed(
            long id,
            long arrival,
            int ordinal,
            DocumentState state,
            @Nullable String reason) {}

    public Optional<Placed> document(long id) {
        return jdbc.sql("SELECT id, arrival, ordinal, state, reason FROM documents WHERE id = ?")
                .param(id)
                .query(EndedByHand::placed)
                .optional();
    }

    /** In the caller's transaction; the arrival ends where its worst document does by then. */
    public void end(Placed document, DocumentState state, @Nullable String reason) {
        jdbc.sql("UPDATE documents SET state = ?, reason = ? WHERE id = ?")
                .param(state.word())
                .param(reason)
                .param(document.id())
                .update();
        journal.append(Happening.document(state), About.document(document.id()), why(reason));
        endArrival(document.arrival());
    }

    /**
     * Puts a mail that holds no document aside, in the caller's transaction.
     *
     * @return whether it was one that had been ignored for one of these reasons
     */
    public boolean putAside(long arrival, Collection<String> reasons, String reason) {
        int changed = jdbc.sql("""
                UPDATE arrivals SET reason = :reason WHERE id = :id AND state = 'ignored' AND reason IN (:reasons)
                  AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.arrival = arrivals.id)""")
                .param("reason", reason)
                .param("id", arrival)
                .param("reasons", reasons)
                .update();
        if (changed > 0) {
            journal.append(Happening.arrival(DocumentState.IGNORED), About.arrival(arrival), why(reason));
        }
        return changed > 0;
    }

    /**
     * The arrival has no end any more, in the caller's transaction, and neither have those of its documents; whoever calls must
     * have it judged.
     *
     * @return whether it had one, or waited for a person because the program had stumbled over it
     */
    public boolean begin(long arrival, Collection<Long> documents) {
        int changed = jdbc.sql("""
                UPDATE arrivals SET state = 'received', attempts = 0, reason = CASE WHEN automatic = 1 THEN reason END
                WHERE id = :id AND (state <> 'received' OR reason = :parked)""")
                .param("id", arrival)
                .param("parked", Tries.OUR_TROUBLE)
                .update();
        for (long document : changed > 0 ? documents : List.<Long>of()) {
            jdbc.sql("UPDATE documents SET state = 'received', reason = NULL WHERE id = ?")
                    .param(document)
                    .update();
        }
        return changed > 0;
    }

    /** The documents of an arrival, in their order. */
    public List<Placed> of(long arrival) {
        return jdbc.sql("SELECT id, arrival, ordinal, state, reason FROM documents WHERE arrival = ? ORDER BY ordinal")
                .param(arrival)
                .query(EndedByHand::placed)
                .list();
    }

    private static Placed placed(ResultSet row, int line) throws SQLException {
        return new Placed(
                row.getLong(1), row.getLong(2), row.getInt(3), Arrivals.state(row.getString(4)), row.getString(5));
    }

    /** In the caller's transaction: where the worst of its documents did, and for the same reason. */
    public void endArrival(long arrival) {
        List<Placed> documents = of(arrival);
        DocumentState worst =
                documents.stream().map(Placed::state).reduce(DocumentState::or).orElse(DocumentState.IGNORED);
        String reason = documents.stream()
                .filter(one -> one.state() == worst && one.reason() != null)
                .map(Placed::reason)
                .findFirst()
                .orElse(null);
        int changed = jdbc.sql(
                        "UPDATE arrivals SET state = :state, reason = :reason WHERE id = :id AND state <> :state")
                .param("state", worst.word())
                .param("reason", reason)
                .param("id", arrival)
                .update();
        if (changed > 0) {
            journal.append(Happening.arrival(worst), About.arrival(arrival), why(reason));
        }
    }

    private static Map<String, String> why(@Nullable String reason) {
        return reason == null ? Map.of() : Map.of("reason", reason);
    }
}
