package org.huibao.ledger;

import java.util.List;
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
}
