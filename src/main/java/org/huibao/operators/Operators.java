package org.huibao.operators;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.Happening;
import org.huibao.vocabulary.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of operators. Whatever changes there stands in the journal, with who did it. */
@Component
public class Operators {
    private static final String COLUMNS = "SELECT id, name, role, password, blocked FROM operators ";
    private static final RowMapper<Operator> OPERATOR = (row, line) -> new Operator(
            row.getLong(1),
            row.getString(2),
            Role.of(row.getString(3)).orElse(Role.VIEWER),
            row.getString(4) != null,
            row.getInt(5) == 1);

    private final JdbcClient jdbc;
    private final Changes changes;

    public Operators(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** What came of an order to change an operator. */
    public enum Outcome {
        DONE,
        /** The name cannot be one. */
        BAD_NAME,
        /** Somebody has it already. */
        NAME_TAKEN,
        UNKNOWN,
        /** Nobody would be left to look after operators. */
        LAST_ADMIN
    }

    /** In the order in which they were added. */
    public List<Operator> all() {
        return jdbc.sql(COLUMNS + "ORDER BY id").query(OPERATOR).list();
    }

    public Optional<Operator> named(String name) {
        return jdbc.sql(COLUMNS + "WHERE folded = ?")
                .param(folded(name))
                .query(OPERATOR)
                .optional();
    }

    Optional<Operator> byId(long id) {
        return jdbc.sql(COLUMNS + "WHERE id = ?").param(id).query(OPERATOR).optional();
    }

    /** Whether nobody has a password yet, as at the first start. */
    public boolean isDeserted() {
        return all().stream().noneMatch(Operator::hasPassword);
    }

    /** Adds somebody who has no password yet. */
    public Outcome add(String typed, Role role, String who) {
        Optional<String> name = OperatorName.of(typed);
        if (name.isEmpty()) {
            return Outcome.BAD_NAME;
        }
        return changes.make(() -> {
            if (named(name.get()).isPresent()) {
                return Outcome.NAME_TAKEN;
            }
            jdbc.sql("INSERT INTO operators (name, folded, role, added_at) VALUES (?, ?, ?, ?)")
                    .params(name.get(), folded(name.get()), role.word(), Moment.text(changes.now()))
                    .update();
            changes.enter(
                    Happening.OPERATOR_ADDED, About.operator(name.get()), Map.of("who", who, "role", role.word()));
            return Outcome.DONE;
        });
    }

    /** Keeps somebody out, at once, or lets him in again. */
    public Outcome block(String name, boolean blocked, String who) {
        return change(name, who, blocked ? Happening.OPERATOR_BLOCKED : Happening.OPERATOR_UNBLOCKED, operator -> {
            if (blocked && isLastAdmin(operator)) {
                return Outcome.LAST_ADMIN;
            }
            set("blocked", blocked ? 1 : 0, operator);
            forget(operator);
            return Outcome.DONE;
        });
    }

    public Outcome promote(String name, Role role, String who) {
        return change(name, who, Happening.OPERATOR_ROLE, operator -> {
            if (role != Role.ADMIN && isLastAdmin(operator)) {
                return Outcome.LAST_ADMIN;
            }
            set("role", role.word(), operator);
            return Outcome.DONE;
        });
    }

    /** Takes somebody's password away and signs him out everywhere; a new one-time address lets him in again. */
    public Outcome reset(String name, String who) {
        return change(name, who, Happening.OPERATOR_RESET, operator -> {
            set("password", null, operator);
            forget(operator);
            return Outcome.DONE;
        });
    }

    private Outcome change(String name, String who, Happening what, Function<Operator, Outcome> change) {
        return changes.make(() -> {
            Optional<Operator> operator = named(name);
            Outcome outcome = operator.map(change).orElse(Outcome.UNKNOWN);
            if (outcome == Outcome.DONE) {
                Operator now = byId(operator.orElseThrow().id()).orElseThrow();
                changes.enter(
                        what,
                        About.operator(now.name()),
                        Map.of("who", who, "role", now.role().word()));
            }
            return outcome;
        });
    }

    private void set(String column, @Nullable Object value, Operator operator) {
        jdbc.sql("UPDATE operators SET " + column + " = :value WHERE id = :id")
                .param("value", value)
                .param("id", operator.id())
                .update();
    }

    private void forget(Operator operator) {
        jdbc.sql("DELETE FROM sign_ins WHERE operator_id = ?")
                .param(operator.id())
                .update();
        jdbc.sql("DELETE FROM one_time_addresses WHERE operator_id = ?")
                .param(operator.id())
                .update();
    }

    private boolean isLastAdmin(Operator operator) {
        return operator.role() == Role.ADMIN
                && !operator.blocked()
                && all().stream()
                                .filter(one -> one.role() == Role.ADMIN && !one.blocked())
                                .count()
                        == 1;
    }

    @Nullable
    String password(Operator operator) {
        return jdbc.sql("SELECT password FROM operators WHERE id = ?")
                .param(operator.id())
                .query((row, line) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    /** Enters a password, encoded, within a change. */
    void keepPassword(Operator operator, String encoded) {
        set("password", encoded, operator);
    }

    private static String folded(String name) {
        return OperatorName.of(name).orElse(name).toLowerCase(Locale.ROOT);
    }
}
