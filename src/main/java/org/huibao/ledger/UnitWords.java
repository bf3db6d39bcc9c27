package org.huibao.ledger;

import java.time.Clock;
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

    /** Whether the unit of the version has written since that was received. */
    public boolean isAnswered(Version version) {
        return jdbc.sql("""
                SELECT COUNT(*) FROM unit_words WHERE campaign = ? AND round_id = ? AND unit = ? AND at >= ?""")
                        .params(version.campaign(), version.round(), version.unit())
                        .param(Moment.text(version.receivedAt()))
                        .query(Long.class)
                        .single()
                > 0;
    }
}
