package org.huibao.rounds;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.rounds.KnownMoments.Kind;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Moment;
import org.huibao.vocabulary.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When each campaign was loaded for the first time, and since when the moments of its rounds are known: a round whose
 * forward had passed by the time it was known is closed, and no stage before that is acted upon.
 */
@Component
public class FirstLoads {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Journal journal;
    private final Clock clock;
    private final KnownMoments moments;

    public FirstLoads(JdbcClient jdbc, TransactionTemplate transaction, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.journal = journal;
        this.clock = clock;
        this.moments = new KnownMoments(jdbc);
    }

    /**
     * Remembers the campaign and the moments of its rounds, unless they are known.
     *
     * @return the rounds that became known to a campaign that was loaded before, too late to be acted upon
     */
    public List<Round> remember(Campaign campaign) {
        return transaction.execute(status -> {
            Instant now = clock.instant();
            Optional<Instant> before = of(campaign.id());
            before.ifPresentOrElse(loaded -> takeOver(campaign, loaded), () -> enter(campaign, now));
            List<Round> fresh = dated(campaign)
                    .filter(round ->
                            moments.since(campaign, round, Kind.FORWARD).isEmpty())
                    .toList();
            dated(campaign).forEach(round -> moments.remember(campaign, round, now));
            return fresh.stream()
                    .filter(round -> before.isPresent() && isClosed(campaign, round))
                    .toList();
        });
    }

    private void enter(Campaign campaign, Instant now) {
        jdbc.sql("INSERT INTO first_loads (campaign, loaded_at, taken_over) VALUES (?, ?, 1)")
                .params(campaign.id(), Moment.text(now))
                .update();
        journal.append(Happening.CAMPAIGN_FIRST_LOADED, About.campaign(campaign.id()), Map.of());
    }

    /** What a store of an earlier version does not hold: its rounds were known when the campaign was first loaded. */
    private void takeOver(Campaign campaign, Instant loaded) {
        int older = jdbc.sql("UPDATE first_loads SET taken_over = 1 WHERE campaign = ? AND taken_over = 0")
                .param(campaign.id())
                .update();
        if (older == 1) {
            dated(campaign).forEach(round -> moments.remember(campaign, round, loaded));
        }
    }

    private static Stream<Round> dated(Campaign campaign) {
        return campaign.rounds().stream().filter(round -> !round.isDraft());
    }

    public Optional<Instant> of(String campaign) {
        return jdbc.sql("SELECT loaded_at FROM first_loads WHERE campaign = ?")
                .param(campaign)
                .query(String.class)
                .optional()
                .map(Moment::of);
    }

    /** Since when the round is known to be due when it is; now, where nobody has remembered it yet. */
    public Instant dueKnownSince(Campaign campaign, Round round) {
        return moments.since(campaign, round, Kind.DUE).orElseGet(clock::instant);
    }

    /** Whether the round is only shown: its forward had passed when the round was first known with it. */
    public boolean isClosed(Campaign campaign, Round round) {
        Instant forward = round.forward();
        return forward != null
                && forward.isBefore(moments.since(campaign, round, Kind.FORWARD).orElseGet(clock::instant));
    }
}
