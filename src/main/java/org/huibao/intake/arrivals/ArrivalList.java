package org.huibao.intake.arrivals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What arrived and what became of it, for whoever wants to see. */
@Component
public class ArrivalList {
    private static final String LISTED = "SELECT " + Arrivals.COLUMNS + ", state, reason FROM arrivals ";

    private final JdbcClient jdbc;

    public ArrivalList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An arrival as it stands now.
     *
     * @param reason the code of the finding that ended it, or why it was ignored, or null
     */
    public record Listed(
            Arrival arrival, DocumentState state, @Nullable String reason, List<ListedDocument> documents) {
        public Listed {
            documents = List.copyOf(documents);
        }
    }

    /** A document of it as it stands now. */
    public record ListedDocument(
            long id,
            String name,
            String sha256,
            DocumentState state,
            @Nullable String reason) {}

    /** The newest arrivals first, from before the given id. */
    public List<Listed> newest(long before, int limit) {
        return jdbc.sql(LISTED + "WHERE id < ? ORDER BY id DESC LIMIT ?")
                .params(before, limit)
                .query((row, line) -> listed(Arrivals.arrival(row), row.getString(11), row.getString(12)))
                .list();
    }

    /** The newest arrivals that stand so, from before the given id. */
    public List<Listed> newest(DocumentState state, long before, int limit) {
        return jdbc.sql(LISTED + "WHERE state = ? AND id < ? ORDER BY id DESC LIMIT ?")
                .params(state.word(), before, limit)
                .query((row, line) -> listed(Arrivals.arrival(row), row.getString(11), row.getString(12)))
                .list();
    }

    /** A document, whatever arrival it is of. */
    public Optional<ListedDocument> document(long id) {
        return jdbc.sql("SELECT id, name, sha256, state, reason FROM documents WHERE id = ?")
                .param(id)
                .query((row, line) -> document(row))
                .optional();
    }

    /** What was taken since the moment and ended so, oldest first. */
    public List<Listed> ended(DocumentState state, Instant since) {
        return jdbc.sql(LISTED + "WHERE state = ? AND taken_at >= ? ORDER BY id")
                .params(state.word(), Moment.text(since))
                .query((row, line) -> listed(Arrivals.arrival(row), row.getString(11), row.getString(12)))
                .list();
    }

    /** What people wrote since the moment that was ignored for one of these reasons, oldest first. */
    public List<Listed> ignored(Collection<String> reasons, Instant since) {
        return jdbc.sql(LISTED + """
                WHERE state = 'ignored' AND reason IN (:reasons) AND automatic = 0 AND taken_at >= :since ORDER BY id""")
                .param("reasons", reasons)
                .param("since", Moment.text(since))
                .query((row, line) -> listed(Arrivals.arrival(row), row.getString(11), row.getString(12)))
                .list();
    }

    /** How many arrivals stand so. */
    public long count(DocumentState state) {
        return jdbc.sql("SELECT COUNT(*) FROM arrivals WHERE state = ?")
                .param(state.word())
                .query(Long.class)
                .single();
    }

    public Optional<Listed> byId(long id) {
        return jdbc.sql(LISTED + "WHERE id = ?")
                .param(id)
                .query((row, line) -> listed(Arrivals.arrival(row), row.getString(11), row.getString(12)))
                .optional();
    }

    private Listed listed(Arrival arrival, String state, @Nullable String reason) {
        return new Listed(arrival, Arrivals.state(state), reason, documents(arrival));
    }

    private List<ListedDocument> documents(Arrival arrival) {
        return jdbc.sql("SELECT id, name, sha256, state, reason FROM documents WHERE arrival = ? ORDER BY ordinal")
                .param(arrival.id())
                .query((row, line) -> document(row))
                .list();
    }

    private static ListedDocument document(ResultSet row) throws SQLException {
        return new ListedDocument(
                row.getLong(1), row.getString(2), row.getString(3), Arrivals.state(row.getString(4)), row.getString(5));
    }
}
