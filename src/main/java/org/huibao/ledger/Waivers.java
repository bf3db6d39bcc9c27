package org.huibao.ledger;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Moment;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of 免审: rules of a form that are not asked of a unit in a round. */
final class Waivers {
    private final JdbcClient jdbc;
    private final Clock clock;

    Waivers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The texts of the rules that are not asked at this moment. */
    Set<String> of(String campaign, String round, String unit) {
        return new TreeSet<>(jdbc.sql("""
                SELECT rule FROM waivers
                WHERE campaign = ? AND round_id = ? AND unit = ? AND (until_at IS NULL OR until_at > ?)""")
                .params(campaign, round, unit, Moment.text(clock.instant()))
                .query(String.class)
                .list());
    }

    /** In the caller's transaction; false where just this holds already. */
    boolean waive(Campaign campaign, Round round, ReportingUnit unit, String rule, @Nullable Instant until) {
        Optional<String> before = jdbc.sql("""
                SELECT COALESCE(until_at, '') FROM waivers WHERE campaign = ? AND round_id = ? AND unit = ? AND rule = ?""")
                .params(campaign.id(), round.id(), unit.name(), rule)
                .query(String.class)
                .optional();
        String now = until == null ? null : Moment.text(until);
        if (before.filter(Objects.requireNonNullElse(now, "")::equals).isPresent()) {
            return false;
        }
        jdbc.sql("""
                INSERT INTO waivers (campaign, round_id, unit, rule, until_at) VALUES (:campaign, :round, :unit, :rule, :until)
                ON CONFLICT (campaign, round_id, unit, rule) DO UPDATE SET until_at = excluded.until_at""")
                .param("campaign", campaign.id())
                .param("round", round.id())
                .param("unit", unit.name())
                .param("rule", rule)
                .param("until", now, Types.VARCHAR)
                .update();
        return true;
    }

    /** False where there was none. */
    boolean end(Campaign campaign, Round round, ReportingUnit unit, String rule) {
        return jdbc.sql("DELETE FROM waivers WHERE campaign = ? AND round_id = ? AND unit = ? AND rule = ?")
                        .params(campaign.id(), round.id(), unit.name(), rule)
                        .update()
                == 1;
    }
}
