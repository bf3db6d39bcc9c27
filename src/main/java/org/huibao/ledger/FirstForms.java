package org.huibao.ledger;

import java.util.Optional;
import org.huibao.campaigns.FixedParts;
import org.huibao.vocabulary.Campaign;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of campaigns as they were at their first submission, as far as stored figures rest on them. */
@Component
class FirstForms implements FixedParts {
    private final JdbcClient jdbc;

    FirstForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> since(String campaign) {
        return jdbc.sql("SELECT parts FROM first_forms WHERE campaign = ?")
                .param(campaign)
                .query(String.class)
                .optional();
    }

    private boolean isKept(String campaign) {
        return jdbc.sql("SELECT campaign FROM first_forms WHERE campaign = ?")
                .param(campaign)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** Keeps the campaign as it is with its first submission, in the caller's transaction; later ones change nothing. */
    void keep(Campaign campaign) {
        if (isKept(campaign.id())) {
            return;
        }
        jdbc.sql("INSERT INTO first_forms (campaign, parts) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(campaign.id(), FixedParts.of(campaign))
                .update();
    }
}
