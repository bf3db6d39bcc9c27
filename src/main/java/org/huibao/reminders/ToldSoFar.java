package org.huibao.reminders;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of how far into the journal the operator's program has been told. */
@Component
class ToldSoFar {
    private final JdbcClient jdbc;

    ToldSoFar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the last line that was looked at, if there ever was one. */
    Optional<Long> to() {
        return jdbc.sql("SELECT told_to FROM alarm WHERE id = 1")
                .query(Long.class)
                .optional();
    }

    /** Keeps it in the caller's transaction. */
    void remember(long line) {
        jdbc.sql(
                        "INSERT INTO alarm (id, told_to) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET told_to = excluded.told_to")
                .param(line)
                .update();
    }
}
