package org.huibao.forwarding;

import java.time.Instant;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Moment;
import org.huibao.vocabulary.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of reports that wait, past their time, for what arrived before it: a restart goes on waiting and begins no new wait. */
@Component
class BegunWaits {
    private final JdbcClient jdbc;

    BegunWaits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Since when it is waited.
     *
     * @param at by our clock
     * @param really in real time
     */
    record Begun(Instant at, Instant really) {}

    /** Begins now, unless an earlier run of the service has begun. */
    Begun begin(Campaign campaign, Round round, Instant leaves, Begun now) {
        jdbc.sql("""
                INSERT INTO begun_waits (campaign, round_id, leaves, begun, really) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (campaign, round_id, leaves) DO NOTHING""")
                .params(
                        campaign.id(),
                        round.id(),
                        Moment.text(leaves),
                        Moment.text(now.at()),
                        Moment.text(now.really()))
                .update();
        return jdbc.sql("SELECT begun, really FROM begun_waits WHERE campaign = ? AND round_id = ? AND leaves = ?")
                .params(campaign.id(), round.id(), Moment.text(leaves))
                .query((row, n) -> new Begun(Moment.of(row.getString(1)), Moment.of(row.getString(2))))
                .single();
    }
}
