package org.huibao.intake.arrivals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of arrivals: every one ends in a named state, and whatever has not ended is taken up again. */
@Component
public class Arrivals {
    static final String COLUMNS = "id, channel, name, path, sender, message_id, thread, sha256, received_at, automatic";
    static final String REPEATED = "SELECT COUNT(*) FROM arrivals WHERE sha256 = ? AND channel = 'mailbox' AND id < ?";
    private static final RowMapper<Arrival> ARRIVAL = (row, n) -> arrival(row);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Journal journal;
    private final Clock clock;

    public Arrivals(JdbcClient jdbc, TransactionTemplate transaction, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.journal = journal;
        this.clock = clock;
    }

    /** Takes things that arrived together, all or none, in their order: those of them that were not taken before. */
    public List<Arrival> take(List<NewArrival> coming) {
        return Objects.requireNonNull(transaction.execute(
                status -> coming.stream().flatMap(one -> take(one).stream()).toList()));
    }

    /** Takes a thing that arrived, or nothing where it was taken before. Its bytes must be in the archive by now. */
    public Optional<Arrival> take(NewArrival coming) {
        return transaction.execute(status -> {
            List<Long> ids = jdbc.sql("""
                            INSERT INTO arrivals (channel, path, mark, name, sender, message_id, thread, sha256, size,
                              received_at, taken_at, automatic, chosen_unit,
                              chosen_round, reason)
                            VALUES (:channel, :path, :mark, :name, :sender, :messageId, :thread, :sha256, :size,
                              :receivedAt, :takenAt, :automatic, :unit, :round, :reason)
                            ON CONFLICT DO NOTHING RETURNING id""")
                    .param("channel", coming.channel().word())
                    .param("path", coming.origin().path())
                    .param("mark", coming.mark())
                    .param("name", coming.origin().name())
                    .param("sender", coming.origin().sender())
                    .param("messageId", coming.origin().messageId())
                    .param("thread", coming.origin().references())
                    .param("sha256", coming.kept().sha256())
                    .param("size", coming.kept().size())
                    .param("receivedAt", Moment.text(coming.receivedAt()))
                    .param("takenAt", Moment.text(clock.instant()))
                    .param("automatic", coming.automatic() == null ? 0 : 1)
                    .param("reason", coming.automatic())
                    .param("unit", coming.choice().unit())
                    .param("round", coming.choice().round())
                    .query(Long.class)
                    .list();
            ids.forEach(id -> journal.append(Happening.ARRIVAL_TAKEN, About.arrival(id), coming.details()));
            return ids.stream().findFirst().map(coming::as);
        });
    }

    public Optional<Arrival> byId(long id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM arrivals WHERE id = ?")
                .param(id)
                .query(ARRIVAL)
                .optional();
    }

    /** Whether a mail with this Message-ID came from this sender. */
    public boolean holds(String messageId, String sender) {
        return jdbc.sql("SELECT count(*) FROM arrivals WHERE message_id = ? AND sender = ?")
                        .params(messageId, sender.toLowerCase(Locale.ROOT))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What has not ended, the least often begun first: what the program died of, perhaps, waits behind the others. */
    public List<Arrival> unfinished() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM arrivals WHERE state = 'received' ORDER BY attempts, id")
                .query(ARRIVAL)
                .list();
    }

    /** What came since then and waits for somebody to claim it, oldest first. */
    public List<Arrival> unclaimedSince(Instant since) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM arrivals WHERE state = 'unclaimed' AND received_at >= ? ORDER BY id")
                .param(Moment.text(since))
                .query(ARRIVAL)
                .list();
    }

    /** The state that the document is in. */
    public DocumentState state(Document document) {
        return jdbc.sql("SELECT state FROM documents WHERE id = ?")
                .param(document.id())
                .query((row, n) -> state(row.getString(1)))
                .single();
    }

    /** How many bytes arrived. */
    public long size(Arrival arrival) {
        return jdbc.sql("SELECT size FROM arrivals WHERE id = ?")
                .param(arrival.id())
                .query(Long.class)
                .single();
    }

    /** Why the arrival is or will be ignored, or the code of the finding that ended it. */
    public Optional<String> reason(Arrival arrival) {
        return jdbc.sql("SELECT reason FROM arrivals WHERE id = ? AND reason IS NOT NULL")
                .param(arrival.id())
                .query(String.class)
                .optional();
    }

    /** What a person chose for it at the desk. */
    public Choice choice(Arrival arrival) {
        return jdbc.sql("SELECT chosen_unit, chosen_round FROM arrivals WHERE id = ?")
                .param(arrival.id())
                .query((row, n) -> new Choice(row.getString(1), row.getString(2)))
                .single();
    }

    /** The names of the unit and the round that a person chose, each null where content decides. */
    public record Choice(@Nullable String unit, @Nullable String round) {
        /** Content decides. */
        public static final Choice NONE = new Choice(null, null);
    }

    /** Whether the very bytes of this mail came before, under another number. */
    public boolean isRepeated(Arrival arrival) {
        return jdbc.sql(REPEATED)
                        .params(arrival.sha256(), arrival.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * The document with its number, in the caller's transaction. Its row is made the first time; after that it is as it was then.
     *
     * @param ordinal its place among the arrival's documents
     */
    public Document enter(Document document, int ordinal) {
        return jdbc
                .sql("""
                        INSERT INTO documents (arrival, ordinal, name, sha256, size) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING RETURNING id""")
                .params(
                        document.arrival().id(),
                        ordinal,
                        document.name(),
                        document.sha256(),
                        document.kept().size())
                .query(Long.class)
                .list()
                .stream()
                .findFirst()
                .map(id -> new Document(id, document.arrival(), document.name(), document.kept()))
                .orElseGet(() -> entered(document.arrival(), ordinal));
    }

    private Document entered(Arrival arrival, int ordinal) {
        return jdbc.sql("SELECT id, name, sha256, size FROM documents WHERE arrival = ? AND ordinal = ?")
                .params(arrival.id(), ordinal)
                .query((row, n) -> new Document(
                        row.getLong(1), arrival, row.getString(2), new Archive.Kept(row.getString(3), row.getLong(4))))
                .single();
    }

    /** Ends a document in the caller's transaction. */
    public void end(Document document, DocumentState state, @Nullable String reason) {
        jdbc.sql("UPDATE documents SET state = ?, reason = ? WHERE id = ?")
                .param(state.word())
                .param(reason)
                .param(document.id())
                .update();
        journal.append(Happening.document(state), About.document(document.id()), reason(reason));
    }

    /** Ends an arrival in the caller's transaction. */
    public void end(Arrival arrival, DocumentState state, @Nullable String reason) {
        jdbc.sql("UPDATE arrivals SET state = ?, reason = ? WHERE id = ?")
                .param(state.word())
                .param(reason)
                .param(arrival.id())
                .update();
        journal.append(Happening.arrival(state), About.arrival(arrival.id()), reason(reason));
    }

    private static Map<String, String> reason(@Nullable String reason) {
        return reason == null ? Map.of() : Map.of("reason", reason);
    }

    /** Something about the arrival that a person should look at. */
    public void alert(Arrival arrival, Happening what, Map<String, String> details) {
        alert(About.arrival(arrival.id()), what, details);
    }

    /** Something that keeps an arrival from coming in. */
    public void alert(About about, Happening what, Map<String, String> details) {
        transaction.executeWithoutResult(status -> journal.append(what, about, details));
    }

    static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(
                row.getLong(1),
                Channel.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                new Origin(row.getString(4), row.getString(3), row.getString(5), row.getString(6), row.getString(7)),
                row.getString(8),
                Moment.of(row.getString(9)),
                row.getInt(10) == 1);
    }

    static DocumentState state(String word) {
        return DocumentState.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
