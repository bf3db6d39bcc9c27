package org.huibao.acts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.Happening;
import org.huibao.vocabulary.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of acts. An act stands or falls with what it changes and with its entry in the journal. */
@Component
public class Acts {
    private final JdbcClient jdbc;
    private final Changes changes;

    public Acts(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** What an act came to: the version and the letter that it made, and until when it can be undone. */
    record Made(
            @Nullable Integer version,
            @Nullable Long letter,
            @Nullable Instant undoUntil) {
        static final Made NOTHING = new Made(null, null, null);
    }

    /** Enters an act in the caller's change, with its line in the journal. */
    Act enter(Act.Kind kind, About about, String who, String why, Made made) {
        return enter(kind, about, new Words(who, why, Map.of()), made);
    }

    /**
     * Who acts, and why.
     *
     * @param more what else the journal says of it, by the names of its details
     */
    record Words(String who, String why, Map<String, String> more) {}

    /** The same with more to say in the journal. */
    Act enter(Act.Kind kind, About about, Words words, Made made) {
        String who = words.who();
        String why = words.why();
        Instant now = changes.now();
        long id = jdbc.sql("""
                INSERT INTO acts (kind, about, who, why, at, version, letter, undo_until)
                VALUES (:kind, :about, :who, :why, :at, :version, :letter, :undo) RETURNING id""")
                .param("kind", kind.word())
                .param("about", about.text())
                .param("who", who)
                .param("why", why)
                .param("at", Moment.text(now))
                .param("version", made.version(), Types.INTEGER)
                .param("letter", made.letter(), Types.BIGINT)
                .param("undo", made.undoUntil() == null ? null : Moment.text(made.undoUntil()), Types.VARCHAR)
                .query(Long.class)
                .single();
        Map<String, String> details = new HashMap<>(words.more());
        details.putAll(Map.of("act", String.valueOf(id), "who", who, "why", why));
        changes.enter(happening(kind), about, details);
        return new Act(
                id, kind, about.text(), new Act.Deed(who, now, why), made.version(), made.letter(), made.undoUntil());
    }

    /** Keeps what the act put an end to, in the caller's change. */
    void putAside(Act act, String before) {
        jdbc.sql("UPDATE acts SET before = ? WHERE id = ?")
                .params(before, act.id())
                .update();
    }

    /** A letter tells of the act, in the caller's change; until then it can be undone. */
    Act told(Act act, long letter, Instant undoUntil) {
        jdbc.sql("UPDATE acts SET letter = ?, undo_until = ? WHERE id = ?")
                .params(letter, Moment.text(undoUntil), act.id())
                .update();
        return new Act(act.id(), act.kind(), act.about(), act.deed(), act.version(), letter, undoUntil);
    }

    /** What the act put an end to. */
    String before(Act act) {
        return putAsideBy(act).orElseThrow();
    }

    /** What the act put an end to, if it was kept. */
    Optional<String> putAsideBy(Act act) {
        return jdbc.sql("SELECT before FROM acts WHERE id = ? AND before IS NOT NULL")
                .param(act.id())
                .query(String.class)
                .optional();
    }

    /** The act holds no longer, in the caller's change. */
    Act undo(Act act, String who) {
        jdbc.sql("UPDATE acts SET undone_at = ? WHERE id = ?")
                .params(Moment.text(changes.now()), act.id())
                .update();
        changes.enter(
                Happening.ACT_UNDONE,
                About.of(act.about()),
                Map.of("act", String.valueOf(act.id()), "who", who, "why", ""));
        return act;
    }

    static Happening happening(Act.Kind kind) {
        return Happening.valueOf("ACT_" + kind.name());
    }

    /** The newest act of a kind about something that was not undone. */
    public Optional<Act> newest(Act.Kind kind, About about) {
        return standing(kind, about).stream().findFirst();
    }

    /** All of a kind about something that were not undone, the newest first. */
    List<Act> standing(Act.Kind kind, About about) {
        return jdbc.sql("""
                SELECT id, kind, about, who, why, at, version, letter, undo_until FROM acts
                WHERE kind = ? AND about = ? AND undone_at IS NULL ORDER BY id DESC""").params(kind.word(), about.text()).query(Acts::act).list();
    }

    /** What was done last about something, if anything stands. */
    public Optional<Act> last(About about) {
        return jdbc.sql("""
                SELECT id, kind, about, who, why, at, version, letter, undo_until FROM acts
                WHERE about = ? AND undone_at IS NULL ORDER BY id DESC LIMIT 1""").param(about.text()).query(Acts::act).optional();
    }

    /** Whether it holds no longer because it was undone. */
    public boolean isUndone(Act act) {
        return jdbc.sql("SELECT COUNT(*) FROM acts WHERE id = ? AND undone_at IS NOT NULL")
                        .param(act.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public Optional<Act> byId(long id) {
        return jdbc.sql("""
                SELECT id, kind, about, who, why, at, version, letter, undo_until FROM acts WHERE id = ?""").param(id).query(Acts::act).optional();
    }

    private static Act act(ResultSet row, int line) throws SQLException {
        String word = row.getString(2);
        int version = row.getInt(7);
        boolean hasVersion = !row.wasNull();
        long letter = row.getLong(8);
        boolean hasLetter = !row.wasNull();
        String undo = row.getString(9);
        return new Act(
                row.getLong(1),
                Arrays.stream(Act.Kind.values())
                        .filter(kind -> kind.word().equals(word))
                        .findFirst()
                        .orElseThrow(),
                row.getString(3),
                new Act.Deed(row.getString(4), Moment.of(row.getString(6)), row.getString(5)),
                hasVersion ? version : null,
                hasLetter ? letter : null,
                undo == null ? null : Moment.of(undo));
    }
}
