package org.huibao.forwarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.Happening;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Moment;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of 送审: whether somebody has approved a round's report, and who. The last word counts. */
@Component
public class Approvals {
    private final JdbcClient jdbc;
    private final OneDecision decision;
    private final Changes changes;

    Approvals(JdbcClient jdbc, OneDecision decision, Changes changes) {
        this.jdbc = jdbc;
        this.decision = decision;
        this.changes = changes;
    }

    /**
     * One person's word.
     *
     * @param granted false: the report must not leave
     * @param why in the person's own words, or null
     */
    public record Word(
            boolean granted, String who, @Nullable String why, Instant at) {
        private boolean repeats(Word other) {
            return granted == other.granted && who.equals(other.who) && Objects.equals(why, other.why);
        }
    }

    public Optional<Word> of(Campaign campaign, Round round) {
        return jdbc.sql("SELECT granted, who, why, at FROM approvals WHERE campaign = ? AND round_id = ?")
                .params(campaign.id(), round.id())
                .query(Approvals::word)
                .optional();
    }

    /** Enters what a person says now. Said a second time, as by a double click, it is the same word. */
    public Word enter(Campaign campaign, Round round, boolean granted, String who, @Nullable String why) {
        Word word = new Word(granted, who, why, changes.now());
        return decision.on(
                campaign,
                round,
                () -> of(campaign, round).filter(word::repeats).orElseGet(() -> {
                    enter(campaign, round, word);
                    return word;
                }));
    }

    private void enter(Campaign campaign, Round round, Word word) {
        jdbc.sql("""
                    INSERT INTO approvals (campaign, round_id, granted, who, why, at)
                    VALUES (:campaign, :round, :granted, :who, :why, :at)
                    ON CONFLICT (campaign, round_id) DO UPDATE
                      SET granted = excluded.granted, who = excluded.who, why = excluded.why, at = excluded.at""")
                .param("campaign", campaign.id())
                .param("round", round.id())
                .param("granted", word.granted() ? 1 : 0)
                .param("who", word.who())
                .param("why", word.why())
                .param("at", Moment.text(word.at()))
                .update();
        changes.enter(
                word.granted() ? Happening.REPORT_APPROVED : Happening.REPORT_DISAPPROVED,
                About.round(campaign.id(), round.id()),
                Map.of("who", word.who(), "why", word.why() == null ? "" : word.why()));
    }

    private static Word word(ResultSet row, int line) throws SQLException {
        return new Word(row.getInt(1) == 1, row.getString(2), row.getString(3), Moment.of(row.getString(4)));
    }
}
