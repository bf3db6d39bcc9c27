package org.huibao.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.huibao.vocabulary.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of mails in which units answered, without a table, what was asked of them for a round. */
@Component
public class UnitWords {
    private final JdbcClient jdbc;
    private final Clock clock;

    public UnitWords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Enters in the caller's transaction that the arrival holds words of a unit. */
    public void enter(String campaign, String round, String unit, long arrival) {
        jdbc.sql("""
                INSERT INTO unit_words (campaign, round_id, unit, arrival, at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING""")
                .params(campaign, round, unit, arrival, Moment.text(clock.instant()))
                .update();
    }

    /**
     * What a mail is an answer to.
     *
     * @param unit the official name of the unit that wrote it
     */
    public record Asked(String campaign, String round, String unit) {}

    /** The rounds for which the arrival answers what was asked. */
    public List<Asked> of(long arrival) {
        return jdbc.sql(
                        "SELECT campaign, round_id, unit FROM unit_words WHERE arrival = ? ORDER BY campaign, round_id, unit")
                .param(arrival)
                .query((row, line) -> new Asked(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Whether the unit of the version has written since that was received. */
    public boolean isAnswered(Version version) {
        return answer(version).isPresent();
    }

    /** The newest arrival in which the unit of the version has written since that was received. */
    public Optional<Long> answer(Version version) {
        return jdbc.sql("""
                SELECT arrival FROM unit_words WHERE campaign = ? AND round_id = ? AND unit = ? AND at >= ?
                ORDER BY at DESC, arrival DESC LIMIT 1""")
                .params(version.campaign(), version.round(), version.unit())
                .param(Moment.text(version.receivedAt()))
                .query(Long.class)
                .optional();
    }
}
