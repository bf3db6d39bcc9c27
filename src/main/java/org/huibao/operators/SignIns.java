package org.huibao.operators;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huibao.journal.Changes;
import org.huibao.vocabulary.Moment;
import org.huibao.vocabulary.RealTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of who is signed in, in real time. Somebody who was not seen for the idle time, who signed in half a day ago, or
 * who was blocked since, is not.
 */
@Component
public class SignIns {
    private static final Duration LONGEST = Duration.ofHours(12);
    /** That somebody was seen is written down at most so often. */
    private static final Duration FINENESS = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Operators operators;
    private final RealTime time;
    private final Duration idle;

    public SignIns(JdbcClient jdbc, Changes changes, Operators operators, RealTime time, SessionSettings settings) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.operators = operators;
        this.time = time;
        this.idle = settings.session();
    }

    private record Kept(long operator, Instant began, Instant seen) {}

    /** Signs an operator in and returns what his browser shows from now on. */
    String begin(Operator operator) {
        String secret = Secrets.fresh();
        String now = Moment.text(now());
        String tooOld = Moment.text(now().minus(LONGEST));
        changes.make(() -> {
            jdbc.sql("DELETE FROM sign_ins WHERE began_at < ?").param(tooOld).update();
            jdbc.sql("INSERT INTO sign_ins (hash, operator_id, began_at, seen_at) VALUES (?, ?, ?, ?)")
                    .params(Secrets.hash(secret), operator.id(), now, now)
                    .update();
        });
        return secret;
    }

    /** Who shows this, while he is signed in; he was seen now. */
    public Optional<Operator> seen(String secret) {
        String hash = Secrets.hash(secret);
        return kept(hash).filter(this::isGood).flatMap(kept -> {
            if (kept.seen().plus(FINENESS).isBefore(now())) {
                keepSeen(hash);
            }
            return operators.byId(kept.operator()).filter(one -> one.hasPassword() && !one.blocked());
        });
    }

    private Optional<Kept> kept(String hash) {
        return jdbc.sql("SELECT operator_id, began_at, seen_at FROM sign_ins WHERE hash = ?")
                .param(hash)
                .query((row, line) ->
                        new Kept(row.getLong(1), Moment.of(row.getString(2)), Moment.of(row.getString(3))))
                .optional();
    }

    private boolean isGood(Kept kept) {
        return kept.seen().plus(idle).isAfter(now())
                && kept.began().plus(LONGEST).isAfter(now());
    }

    private void keepSeen(String hash) {
        changes.make(() -> jdbc.sql("UPDATE sign_ins SET seen_at = ? WHERE hash = ?")
                .params(Moment.text(now()), hash)
                .update());
    }

    /** Signs out whoever shows this. */
    public void end(String secret) {
        changes.make(() -> jdbc.sql("DELETE FROM sign_ins WHERE hash = ?")
                .param(Secrets.hash(secret))
                .update());
    }

    private Instant now() {
        return time.clock().instant();
    }
}
