package org.huibao.reminders;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.vocabulary.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of stages that are over, acted upon or passed over. */
@Component
class Stages {
    private final JdbcClient jdbc;

    Stages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> over(String campaign, String round) {
        return jdbc
                .sql("SELECT stage FROM reminder_stages WHERE campaign = ? AND round_id = ?")
                .params(campaign, round)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Whether it was not over before. */
    boolean end(String campaign, String round, String stage, String outcome, Instant now) {
        return jdbc.sql("""
                INSERT INTO reminder_stages (campaign, round_id, stage, outcome, at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING""")
                        .params(campaign, round, stage, outcome, Moment.text(now))
                        .update()
                == 1;
    }
}
