package org.huibao.ledger;

import java.time.Instant;
import java.util.List;
import org.huibao.vocabulary.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of what was not taken again because its bytes are behind the latest version already. */
final class Duplicates {
    private final JdbcClient jdbc;

    Duplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long document, Version of) {
        jdbc.sql("INSERT INTO duplicates (document, submission) VALUES (?, ?)")
                .params(document, of.id())
                .update();
    }

    /** The versions that the document repeats. */
    List<Version> of(long document) {
        return jdbc.sql("""
                SELECT s.* FROM duplicates d JOIN submissions s ON s.id = d.submission
                WHERE d.document = ? ORDER BY s.campaign, s.round_id, s.unit""").param(document).query(Versions::version).list();
    }

    /**
     * A document that was not taken again.
     *
     * @param of the version that it repeats
     */
    record Repetition(long document, Instant receivedAt, long arrival, Version of) {}

    /** What the unit sent after the version and was not taken again, in the order of receipt. */
    List<Repetition> after(Version version) {
        return jdbc
                .sql("""
                SELECT d.document AS repetition, a.received_at AS repeated_at, a.id AS repeating, s.*
                FROM duplicates d
                  JOIN submissions s ON s.id = d.submission
                  JOIN documents o ON o.id = d.document
                  JOIN arrivals a ON a.id = o.arrival
                WHERE s.campaign = ? AND s.round_id = ? AND s.unit = ? AND s.withdrawn = 0
                ORDER BY a.received_at, a.id, d.document""")
                .params(version.campaign(), version.round(), version.unit())
                .query((row, line) -> new Repetition(
                        row.getLong("repetition"),
                        Moment.of(row.getString("repeated_at")),
                        row.getLong("repeating"),
                        Versions.version(row, line)))
                .list()
                .stream()
                .filter(one -> version.isBefore(one.receivedAt(), one.arrival()))
                .toList();
    }

    /** The document repeats another version, or none any more. */
    void moved(Repetition repetition, @Nullable Version to) {
        jdbc.sql("DELETE FROM duplicates WHERE document = ? AND submission = ?")
                .params(repetition.document(), repetition.of().id())
                .update();
        if (to != null) {
            add(repetition.document(), to);
        }
    }
}
