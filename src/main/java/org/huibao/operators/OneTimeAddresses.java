package org.huibao.operators;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.Happening;
import org.huibao.vocabulary.Moment;
import org.huibao.vocabulary.RealTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses through which somebody chooses a password, once: the first operator of all, a new one, or one who forgot his. */
@Component
public class OneTimeAddresses {
    private static final Duration GOOD_FOR = Duration.ofHours(48);

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Operators operators;
    private final Passwords passwords;
    private final RealTime time;

    public OneTimeAddresses(JdbcClient jdbc, Changes changes, Operators operators, Passwords passwords, RealTime time) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.operators = operators;
        this.passwords = passwords;
        this.time = time;
    }

    /**
     * Whom an address is for.
     *
     * @param operator null: the first one, who chooses his own name
     */
    public record Invited(@Nullable Operator operator) {}

    /** What came of using an address. */
    public enum Used {
        DONE,
        /** It was used before, or is too old, or was never handed out. */
        GONE,
        BAD_NAME,
        NAME_TAKEN
    }

    /** The secret of a fresh address for the first operator; earlier ones for him are no longer good. */
    public String forTheFirst() {
        return fresh(null);
    }

    /** The secret of a fresh address for an operator; earlier ones for him are no longer good. */
    public String forOperator(Operator operator) {
        return fresh(operator.id());
    }

    private String fresh(@Nullable Long operator) {
        String secret = Secrets.fresh();
        String until = Moment.text(now().plus(GOOD_FOR));
        changes.make(() -> {
            jdbc.sql(
                            operator == null
                                    ? "DELETE FROM one_time_addresses WHERE operator_id IS NULL"
                                    : "DELETE FROM one_time_addresses WHERE operator_id = " + operator)
                    .update();
            jdbc.sql("INSERT INTO one_time_addresses (hash, operator_id, until_at) VALUES (:hash, :operator, :until)")
                    .param("hash", Secrets.hash(secret))
                    .param("operator", operator, Types.BIGINT)
                    .param("until", until)
                    .update();
        });
        return secret;
    }

    /** Whom the address is for, while it is good. */
    public Optional<Invited> look(String secret) {
        return jdbc.sql("SELECT operator_id FROM one_time_addresses WHERE hash = ? AND until_at > ?")
                .params(Secrets.hash(secret), Moment.text(now()))
                .query((row, line) -> row.getString(1) == null ? 0 : row.getLong(1))
                .optional()
                .flatMap(this::invited);
    }

    private Optional<Invited> invited(long operator) {
        if (operator == 0) {
            return operators.isDeserted() ? Optional.of(new Invited(null)) : Optional.empty();
        }
        return operators.byId(operator).filter(one -> !one.blocked()).map(Invited::new);
    }

    /**
     * Takes the password and lets the address be good no more.
     *
     * @param name the first operator's own choice; others have theirs
     * @param password of good {@link PasswordQuality}
     */
    public Used use(String secret, String name, String password) {
        String encoded = passwords.encoded(password);
        return changes.make(() -> {
            Optional<Invited> invited = look(secret);
            if (invited.isEmpty()) {
                return Used.GONE;
            }
            Used ready = invited.get().operator() == null ? first(name) : Used.DONE;
            if (ready == Used.DONE) {
                jdbc.sql("DELETE FROM one_time_addresses WHERE hash = ?")
                        .param(Secrets.hash(secret))
                        .update();
                Operator operator = invited.get().operator() == null
                        ? operators.named(name).orElseThrow()
                        : invited.get().operator();
                operators.keepPassword(operator, encoded);
                changes.enter(
                        Happening.OPERATOR_PASSWORD, About.operator(operator.name()), Map.of("who", operator.name()));
            }
            return ready;
        });
    }

    private Used first(String name) {
        if (operators
                .named(name)
                .filter(one -> one.role() == Role.ADMIN && !one.blocked())
                .isPresent()) {
            return Used.DONE;
        }
        return switch (operators.add(name, Role.ADMIN, name)) {
            case DONE -> Used.DONE;
            case BAD_NAME -> Used.BAD_NAME;
            default -> Used.NAME_TAKEN;
        };
    }

    private Instant now() {
        return time.clock().instant();
    }
}
