package org.huibao.forwarding;

import java.util.function.Supplier;
import org.huibao.journal.Changes;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decisions about a round's report, one after the other: what a decision rests on is read, and what follows from it is
 * written, in one transaction that holds the round's row, whichever thread or node it comes from.
 */
@Component
public class OneDecision {
    private final JdbcClient jdbc;
    private final Changes changes;

    OneDecision(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** Decides; nothing of it stands where the decision throws. */
    public <T> T on(Campaign campaign, Round round, Supplier<T> decision) {
        return changes.make(() -> {
            take(campaign.id(), round.id());
            return decision.get();
        });
    }

    private void take(String campaign, String round) {
        jdbc.sql("""
                INSERT INTO round_decisions (campaign, round_id, decisions) VALUES (?, ?, 1)
                ON CONFLICT (campaign, round_id) DO UPDATE SET decisions = round_decisions.decisions + 1""").params(campaign, round).update();
    }
}
