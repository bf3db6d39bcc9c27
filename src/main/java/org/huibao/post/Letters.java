package org.huibao.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huibao.vocabulary.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of letters and of the attempts to send them. */
@Component
class Letters {
    /** How much of a subject is looked up. */
    static final int BEGINNING = 60;

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a letter unless there is one of its kind about the same. */
    Optional<Long> add(Draft draft, Envelope envelope, Letter.State state, Instant now) {
        return jdbc.sql("""
                INSERT INTO letters (kind, about, campaign, round_id, recipients, remaining, subject, message_id, mail,
                                     state, created_at)
                VALUES (:kind, :about, :campaign, :round, :to, :remaining, :subject, :messageId, :mail, :state, :now)
                ON CONFLICT (kind, about) DO NOTHING RETURNING id""")
                .param("kind", draft.kind().word())
                .param("about", draft.about())
                .param("campaign", draft.campaign())
                .param("round", draft.round())
                .param("to", String.join(" ", draft.to()))
                .param("remaining", String.join(" ", envelope.recipients()))
                .param("subject", HeaderText.oneLine(draft.subject()))
                .param("messageId", envelope.messageId())
                .param("mail", envelope.mail())
                .param("state", state.word())
                .param("now", Moment.text(now))
                .query(Long.class)
                .optional();
    }

    Optional<Letter> byId(long id) {
        return jdbc.sql("SELECT * FROM letters WHERE id = ?")
                .param(id)
                .query(Letters::letter)
                .optional();
    }

    String mail(long id) {
        return jdbc.sql("SELECT mail FROM letters WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    Optional<Letter> by(Letter.Kind kind, String about) {
        return jdbc.sql("SELECT * FROM letters WHERE kind = ? AND about = ?")
                .params(kind.word(), about)
                .query(Letters::letter)
                .optional();
    }

    long count(Letter.State state) {
        return jdbc.sql("SELECT COUNT(*) FROM letters WHERE state = ?")
                .param(state.word())
                .query(Long.class)
                .single();
    }

    /** The letters whose subjects begin with one of these texts, or are one of them, of {@value #BEGINNING} characters at most. */
    List<Letter> bySubject(Collection<String> beginnings) {
        return beginnings.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM letters WHERE substr(subject, 1, " + BEGINNING
                                + ") IN (:beginnings) ORDER BY id")
                        .param("beginnings", beginnings)
                        .query(Letters::letter)
                        .list();
    }

    Optional<Letter> byMessageId(String messageId) {
        return jdbc.sql("SELECT * FROM letters WHERE message_id = ?")
                .param(messageId)
                .query(Letters::letter)
                .optional();
    }

    List<Letter> newest(long before, int limit) {
        return jdbc.sql("SELECT * FROM letters WHERE id < ? ORDER BY id DESC LIMIT ?")
                .params(before, limit)
                .query(Letters::letter)
                .list();
    }

    Optional<Instant> written(Letter.Kind kind, String about) {
        return jdbc.sql("SELECT created_at FROM letters WHERE kind = ? AND about = ?")
                .params(kind.word(), about)
                .query(String.class)
                .optional()
                .map(Moment::of);
    }

    List<Letter> writtenSince(Letter.Kind kind, String beginning, Instant since) {
        return jdbc.sql("SELECT * FROM letters WHERE kind = ? AND SUBSTR(about, 1, ?) = ? AND created_at > ?")
                .params(kind.word(), beginning.length(), beginning, Moment.text(since))
                .query(Letters::letter)
                .list();
    }

    List<Letter> troubled(Instant since) {
        return jdbc.sql("""
                SELECT * FROM letters
                WHERE state IN ('failed', 'bounced', 'uncertain') AND COALESCE(done_at, created_at) >= ? ORDER BY id""").param(Moment.text(since)).query(Letters::letter).list();
    }

    List<Letter> uncertain() {
        return jdbc.sql("""
                SELECT * FROM letters WHERE state = 'uncertain' ORDER BY id""").query(Letters::letter).list();
    }

    /**
     * What may go out now, oldest first. A letter that twice got no answer waits for a person; one that is on the wire
     * goes nowhere before somebody has entered how that ended, and one whose act may still be undone, in real time, waits.
     */
    List<Outgoing> due(Instant now, Instant real, int limit) {
        return jdbc.sql("""
                SELECT * FROM letters
                WHERE (state = 'waiting' OR state = 'uncertain' AND wired < 2 AND next_at IS NOT NULL)
                  AND data_at IS NULL AND (held_until IS NULL OR held_until <= ?)
                  AND (next_at IS NULL OR next_at <= ?) ORDER BY id LIMIT ?""")
                .params(Moment.text(real), Moment.text(now), limit)
                .query((row, line) -> new Outgoing(letter(row, line), envelope(row), row.getInt("wired")))
                .list();
    }

    /** The letters whose next attempt lies beyond the moment. */
    List<Long> notBefore(Instant moment) {
        return jdbc.sql("SELECT id FROM letters WHERE state IN ('waiting', 'uncertain') AND next_at > ?")
                .param(Moment.text(moment))
                .query(Long.class)
                .list();
    }

    /** Letters whose copy the outbox lacks. */
    List<Outgoing> uncopied(int limit) {
        return jdbc.sql("SELECT * FROM letters WHERE copied = 0 ORDER BY id LIMIT ?")
                .param(limit)
                .query((row, line) -> new Outgoing(letter(row, line), envelope(row), row.getInt("wired")))
                .list();
    }

    void copied(List<Long> ids) {
        jdbc.sql("""
                UPDATE letters SET copied = 1 WHERE id IN (:ids)""").param("ids", ids).update();
    }

    /** The mail goes over the wire from now on. */
    void onTheWire(long id, Instant now) {
        jdbc.sql("UPDATE letters SET data_at = ? WHERE id = ?")
                .params(Moment.text(now), id)
                .update();
    }

    /** The letters that went over the wire, with nothing entered on how that ended. */
    List<Outgoing> interrupted() {
        return jdbc.sql("SELECT * FROM letters WHERE data_at IS NOT NULL ORDER BY id")
                .query((row, line) -> new Outgoing(letter(row, line), envelope(row), row.getInt("wired")))
                .list();
    }

    void attempted(Outgoing outgoing, String outcome, String answer, Instant now) {
        jdbc.sql("INSERT INTO attempts (letter, number, at, outcome, answer) VALUES (?, ?, ?, ?, ?)")
                .params(outgoing.letter().id(), outgoing.letter().attempts() + 1, Moment.text(now), outcome, answer)
                .update();
    }

    /** How a letter stands after an attempt. */
    void stand(long id, Stand stand) {
        Instant next = stand.next();
        Instant done = stand.done();
        jdbc.sql("""
                UPDATE letters SET state = :state, attempts = :attempts, wired = :wired, remaining = :remaining,
                                   next_at = :next, done_at = :done, answer = :answer, data_at = NULL
                WHERE id = :id""")
                .param("state", stand.state().word())
                .param("attempts", stand.attempts())
                .param("wired", stand.wired())
                .param("remaining", String.join(" ", stand.remaining()))
                .param("next", next == null ? null : Moment.text(next))
                .param("done", done == null ? null : Moment.text(done))
                .param("answer", stand.answer())
                .param("id", id)
                .update();
    }

    /** Nothing has changed but the moment of the next attempt. */
    void later(long id, Instant next) {
        jdbc.sql("UPDATE letters SET next_at = ? WHERE id = ?")
                .params(Moment.text(next), id)
                .update();
    }

    void state(long id, Letter.State state, Instant now, String answer) {
        jdbc.sql("UPDATE letters SET state = ?, done_at = ?, next_at = NULL, answer = ?, data_at = NULL WHERE id = ?")
                .params(state.word(), Moment.text(now), answer, id)
                .update();
    }

    private static Envelope envelope(ResultSet row) throws SQLException {
        return new Envelope(
                row.getString("message_id"), List.of(row.getString("remaining").split(" ")), row.getString("mail"));
    }

    private static Letter letter(ResultSet row, int line) throws SQLException {
        @Nullable String done = row.getString("done_at");
        return new Letter(
                row.getLong("id"),
                new Matter(
                        Letter.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getString("about"),
                        row.getString("campaign"),
                        row.getString("round_id")),
                List.of(row.getString("recipients").split(" ")),
                row.getString("subject"),
                row.getString("message_id"),
                new Letter.Fate(
                        Letter.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getInt("attempts"),
                        Moment.of(done == null ? row.getString("created_at") : done),
                        row.getString("answer")));
    }
}
