package org.huibao.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.huibao.journal.Journal;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Moment;
import org.huibao.vocabulary.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** When each campaign was loaded for the first time: a round whose forward had passed by then is closed for good. */
@Component
public class FirstLoads {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Journal journal;
    private final Clock clock;

    public FirstLoads(JdbcClient jdbc, TransactionTemplate transaction, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.journal = journal;
        this.clock = clock;
    }

    /** Remembers the moment, unless the campaign was loaded before. */
    public void remember(Campaign campaign) {
        if (of(campaign.id()).isPresent()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            int added = jdbc.sql("INSERT INTO first_loads (campaign, loaded_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(campaign.id(), Moment.text(clock.instant()))
                    .update();
            if (added == 1) {
                journal.append("campaign-first-loaded", "campaign/" + campaign.id(), Map.of());
            }
        });
    }

    public Optional<Instant> of(String campaign) {
        return jdbc.sql("SELECT loaded_at FROM first_loads WHERE campaign = ?")
                .param(campaign)
                .query(String.class)
                .optional()
                .map(Moment::of);
    }

    /** Whether the round is only shown: its forward had passed when the campaign was first loaded. */
    public boolean isClosed(Campaign campaign, Round round) {
        Instant forward = round.forward();
        return forward != null
                && of(campaign.id()).map(forward::isBefore).orElseGet(() -> forward.isBefore(clock.instant()));
    }
}
