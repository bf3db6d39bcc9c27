package org.huibao.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Moment;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what people allow a unit in a round: 免报, to report nothing; 补报许可, to report later. */
@Component
public class Allowances {
    private static final String EXEMPTION = "exemption";
    private static final String PERMIT = "permit";

    private final JdbcClient jdbc;

    public Allowances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The units of a round that owe nothing, and until when others are not late, by their names. */
    record OfRound(Set<String> exempt, Map<String, Instant> permits) {
        boolean isExempt(ReportingUnit unit) {
            return exempt.contains(unit.name());
        }
    }

    OfRound of(String campaign, String round) {
        OfRound allowed = new OfRound(new HashSet<>(), new HashMap<>());
        jdbc.sql("SELECT unit, kind, until_at FROM allowances WHERE campaign = ? AND round_id = ?")
                .params(campaign, round)
                .query(row -> {
                    if (row.getString(2).equals(EXEMPTION)) {
                        allowed.exempt().add(row.getString(1));
                    } else {
                        allowed.permits().put(row.getString(1), Moment.of(row.getString(3)));
                    }
                });
        return allowed;
    }

    /** In the caller's transaction; false where it held already. */
    public boolean exempt(Campaign campaign, Round round, ReportingUnit unit) {
        return jdbc.sql("""
                        INSERT INTO allowances (campaign, round_id, unit, kind) VALUES (?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                        .params(campaign.id(), round.id(), unit.name(), EXEMPTION)
                        .update()
                == 1;
    }

    /** False where there was none. */
    public boolean endExemption(Campaign campaign, Round round, ReportingUnit unit) {
        return end(campaign, round, unit, EXEMPTION);
    }

    /** Until when the unit is not late, where a person has said so. */
    public Optional<Instant> permit(Campaign campaign, Round round, ReportingUnit unit) {
        return Optional.ofNullable(of(campaign.id(), round.id()).permits().get(unit.name()));
    }

    /** In the caller's transaction; an earlier permit ends. */
    public void permit(Campaign campaign, Round round, ReportingUnit unit, Instant until) {
        jdbc.sql("""
                        INSERT INTO allowances (campaign, round_id, unit, kind, until_at) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (campaign, round_id, unit, kind) DO UPDATE SET until_at = excluded.until_at""")
                .params(campaign.id(), round.id(), unit.name(), PERMIT, Moment.text(until))
                .update();
    }

    /** False where there was none. */
    public boolean endPermit(Campaign campaign, Round round, ReportingUnit unit) {
        return end(campaign, round, unit, PERMIT);
    }

    private boolean end(Campaign campaign, Round round, ReportingUnit unit, String kind) {
        return jdbc.sql("DELETE FROM allowances WHERE campaign = ? AND round_id = ? AND unit = ? AND kind = ?")
                        .params(campaign.id(), round.id(), unit.name(), kind)
                        .update()
                == 1;
    }
}
