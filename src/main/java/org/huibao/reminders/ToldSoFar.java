package org.huibao.reminders;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of how far into the journal the operator's program has been told. */
@Component
class ToldSoFar {
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Changes changes;

    ToldSoFar(JdbcClient jdbc, Journal journal, Changes changes) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.changes = changes;
    }

    /** Our time. */
    Instant now() {
        return changes.now();
    }

    /** The id of the last line that was looked at; nothing where nobody has been told yet. */
    Optional<Long> to() {
        return jdbc.sql("SELECT told_to FROM alarm WHERE id = 1")
                .query(Long.class)
                .optional();
    }

    /** Begins behind what has happened so far. */
    long begin(Runnable beside) {
        long newest = journal.newest(Long.MAX_VALUE, 1).stream()
                .mapToLong(Journal.Line::id)
                .sum();
        remember(newest, 0, beside);
        return newest;
    }

    /** What happened after the line of the given id, oldest first. */
    List<Journal.Line> after(long line, int limit) {
        return journal.after(line, limit);
    }

    /** Keeps up to which line so many kinds of things were told, and what else belongs to it, in one change. */
    void remember(long line, int needs, Runnable beside) {
        Map<String, String> details = Map.of("to", String.valueOf(line), "needs", String.valueOf(needs));
        changes.make(() -> {
            beside.run();
            jdbc.sql("""
                    INSERT INTO alarm (id, told_to) VALUES (1, ?)
                    ON CONFLICT (id) DO UPDATE SET told_to = excluded.told_to""").param(line).update();
            changes.enter(Happening.ALARM_TOLD, About.ALARM, details);
        });
    }
}
