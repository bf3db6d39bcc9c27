package org.huibao.journal;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.vocabulary.Moment;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The 留痕: what happened, in order. An entry stands or falls with the change of state that it tells of. */
@Component
public class Journal {
    private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {};
    private static final List<String> ALERTS = Arrays.stream(Happening.values())
            .filter(happening -> happening.told() == Happening.Told.LETTER)
            .map(Happening::word)
            .toList();
    private static final JsonMapper JSON = new JsonMapper();
    private static final RowMapper<Line> LINE = (row, n) -> new Line(
            row.getLong(1),
            Moment.of(row.getString(2)),
            Happening.of(row.getString(3)),
            About.of(row.getString(4)),
            JSON.readValue(row.getString(5), DETAILS));

    private final JdbcClient jdbc;
    private final Clock clock;

    public Journal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One thing that happened.
     *
     * @param what the act or change of state
     * @param about what it happened to
     */
    public record Line(long id, Instant at, Happening what, About about, Map<String, String> details) {
        public Line {
            details = Map.copyOf(details);
        }
    }

    /** Adds a line now, by our clock, in the caller's transaction. */
    public void append(Happening what, About about, Map<String, String> details) {
        append(what, about, details, clock.instant());
    }

    /**
     * Adds a line in the caller's transaction.
     *
     * @throws IllegalStateException where there is no transaction: the change could then stand without its entry
     * @throws IllegalArgumentException where a detail is none that the kind of happening has
     */
    public void append(Happening what, About about, Map<String, String> details, Instant at) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("journal entry outside a transaction: " + what + " " + about);
        }
        if (what == Happening.OTHER || !what.details().containsAll(details.keySet())) {
            throw new IllegalArgumentException(what + " has no such details: " + details.keySet());
        }
        jdbc.sql("INSERT INTO journal (at, what, about, details) VALUES (?, ?, ?, ?)")
                .params(Moment.text(at), what.word(), about.text(), JSON.writeValueAsString(new TreeMap<>(details)))
                .update();
    }

    /** What happened to one thing, oldest first. */
    public List<Line> about(About about) {
        return jdbc.sql("SELECT id, at, what, about, details FROM journal WHERE about = ? ORDER BY id")
                .param(about.text())
                .query(LINE)
                .list();
    }

    /** What letters to the operator tell of, since the moment, oldest first. */
    public List<Line> alerts(Instant since) {
        return jdbc.sql("""
                SELECT id, at, what, about, details FROM journal WHERE what IN (:alerts) AND at >= :since ORDER BY id""")
                .param("alerts", ALERTS)
                .param("since", Moment.text(since))
                .query(LINE)
                .list();
    }

    /** What happened after the line of the given id, oldest first. */
    public List<Line> after(long id, int limit) {
        return jdbc.sql("SELECT id, at, what, about, details FROM journal WHERE id > ? ORDER BY id LIMIT ?")
                .params(id, limit)
                .query(LINE)
                .list();
    }

    /** What happened to one thing, or to what lies below it, the newest first, from before the given id. */
    public List<Line> newest(String about, long before, int limit) {
        return jdbc.sql("""
                SELECT id, at, what, about, details FROM journal
                WHERE (about = :about OR about LIKE :below ESCAPE '!') AND id < :before ORDER BY id DESC LIMIT :limit""")
                .param("about", about)
                .param("below", about.replaceAll("[!%_]", "!$0") + "/%")
                .param("before", before)
                .param("limit", limit)
                .query(LINE)
                .list();
    }

    /** The newest lines first, from before the given id. */
    public List<Line> newest(long before, int limit) {
        return jdbc.sql("SELECT id, at, what, about, details FROM journal WHERE id < ? ORDER BY id DESC LIMIT ?")
                .params(before, limit)
                .query(LINE)
                .list();
    }
}
