package org.huibao.post;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.huibao.journal.About;
import org.huibao.journal.Journal;
import org.huibao.vocabulary.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person changes about a letter's state, in the caller's transaction. Each is false, and nothing is changed, where the
 * state does not allow it or the letter is on the wire.
 */
@Component
public class LettersByHand {
    private final Letters letters;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    LettersByHand(Letters letters, JdbcClient jdbc, Journal journal, Clock clock) {
        this.letters = letters;
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** The same bytes are sent once more, to whoever was left or, where nobody was, to all. */
    public boolean sendAgain(long letter) {
        int changed = jdbc.sql("""
                UPDATE letters SET state = 'waiting', wired = 0, next_at = NULL, done_at = NULL, answer = NULL,
                                   remaining = CASE WHEN remaining = '' THEN recipients ELSE remaining END
                WHERE id = ? AND state IN ('failed', 'bounced', 'unsent') AND data_at IS NULL""").param(letter).update();
        return told(letter, changed);
    }

    /** A waiting letter stays here. */
    public boolean cancel(long letter) {
        int changed = jdbc.sql("""
                UPDATE letters SET state = 'unsent', next_at = NULL, done_at = ?, answer = 'cancelled'
                WHERE id = ? AND state = 'waiting' AND data_at IS NULL""").params(Moment.text(clock.instant()), letter).update();
        return told(letter, changed);
    }

    /** The letter waits until then, in real time, if it waits at all. */
    public void hold(long letter, Instant until) {
        jdbc.sql("UPDATE letters SET held_until = ? WHERE id = ?")
                .params(Moment.text(until), letter)
                .update();
    }

    /** What the letter tells of was undone before it left. */
    public boolean undo(long letter) {
        int changed = jdbc.sql("""
                UPDATE letters SET state = 'unsent', next_at = NULL, done_at = ?, answer = 'undone'
                WHERE id = ? AND state IN ('waiting', 'unsent') AND attempts = 0 AND data_at IS NULL""").params(Moment.text(clock.instant()), letter).update();
        return told(letter, changed);
    }

    /** It is known by now whether a letter arrived that got no answer. */
    public boolean settle(long letter, boolean arrived) {
        Letter.State state = arrived ? Letter.State.SENT : Letter.State.FAILED;
        int changed = jdbc.sql("""
                UPDATE letters SET state = ?, next_at = NULL, done_at = ?
                WHERE id = ? AND state = 'uncertain' AND data_at IS NULL""")
                .params(state.word(), Moment.text(clock.instant()), letter)
                .update();
        return told(letter, changed);
    }

    private boolean told(long id, int changed) {
        if (changed == 1) {
            Letter letter = letters.byId(id).orElseThrow();
            journal.append(
                    letter.state().happening(),
                    About.letter(id),
                    Map.of("kind", letter.kind().word(), "about", letter.about()));
        }
        return changed == 1;
    }
}
