package org.huibao.rounds;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Moment;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Since when each moment of a round is known. A moment that is given up and comes back was known all the time. */
final class KnownMoments {
    private final JdbcClient jdbc;

    KnownMoments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What of a round a moment is. */
    enum Kind {
        DUE,
        FORWARD;

        @Nullable
        Instant of(Round round) {
            return this == DUE ? round.due() : round.forward();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Remembers the round's moments, unless they are known. */
    void remember(Campaign campaign, Round round, Instant now) {
        for (Kind kind : Kind.values()) {
            Instant moment = kind.of(round);
            if (moment != null) {
                jdbc.sql("INSERT INTO known_moments (campaign, round_id, kind, moment, known_at) VALUES (?, ?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING")
                        .params(campaign.id(), round.id(), kind.word(), Moment.text(moment), Moment.text(now))
                        .update();
            }
        }
    }

    /** Nothing where it was never remembered. */
    Optional<Instant> since(Campaign campaign, Round round, Kind kind) {
        return Optional.ofNullable(kind.of(round))
                .flatMap(moment -> jdbc.sql(
                                "SELECT known_at FROM known_moments WHERE campaign = ? AND round_id = ? AND kind = ? AND moment = ?")
                        .params(campaign.id(), round.id(), kind.word(), Moment.text(moment))
                        .query(String.class)
                        .optional()
                        .map(Moment::of));
    }
}
