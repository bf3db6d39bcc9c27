package org.huibao.ledger;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.RealTime;

/** The rounds that are being worked on, each read once and changed with every commit; those that nobody asks for are forgotten. */
final class RoundsAtHand {
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final Figures figures;
    private final RealTime real;
    private final Map<Key, RoundAtHand> rounds = new ConcurrentHashMap<>();

    RoundsAtHand(Figures figures, RealTime real) {
        this.figures = figures;
        this.real = real;
    }

    private record Key(String campaign, String round) {}

    RoundAtHand of(String campaign, String round) {
        Instant now = real.clock().instant();
        forgetIdle(now);
        if (!rounds.containsKey(new Key(campaign, round))) {
            AfterCommit.unless(() -> forget(campaign, round));
        }
        return rounds.computeIfAbsent(new Key(campaign, round), missing -> new RoundAtHand(now))
                .upToDate(reader -> figures.current(campaign, round, reader), now);
    }

    /** Takes note of a version in the caller's transaction, once that stands. */
    void enter(Version version, Map<String, Entry> entries) {
        if (version.verdict().isValid()) {
            AfterCommit.tell(() -> {
                forgetIdle(real.clock().instant());
                RoundAtHand round = rounds.get(new Key(version.campaign(), version.round()));
                if (round != null) {
                    round.tell(version, numbers(entries));
                }
            });
        }
    }

    /** To be called where versions that stand in the tables change: the round is read anew when it is asked for. */
    void forget(String campaign, String round) {
        rounds.remove(new Key(campaign, round));
    }

    int size() {
        return rounds.size();
    }

    private void forgetIdle(Instant now) {
        rounds.values().removeIf(round -> round.isIdleSince(now.minus(IDLE)));
    }

    static Map<String, BigDecimal> numbers(Map<String, Entry> entries) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        entries.forEach((column, entry) -> {
            if (entry instanceof Entry.Figure figure) {
                numbers.put(column, figure.value());
            }
        });
        return numbers;
    }
}
