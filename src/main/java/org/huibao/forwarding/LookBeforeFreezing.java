package org.huibao.forwarding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.ArrivalsInProgress;
import org.huibao.intake.arrivals.LastLook;
import org.huibao.ledger.RoundLooks;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.RealTime;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The look into every way in before a report is frozen: nothing that arrived in time may lie unseen or unjudged; then the
 * round is looked at as a whole for the last time. It is waited
 * for in real time and not for ever; what is parked waits for a person and is not waited for.
 */
@Component
class LookBeforeFreezing {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
    /** What lay there while the service stood still is given so long to be judged, however long ago the wait began. */
    private static final Duration AFTER_RESTART = Duration.ofMinutes(1);

    private final ObjectProvider<LastLook> ways;
    private final ArrivalsInProgress arrivals;
    private final RoundLooks looks;
    private final ForwardingSettings settings;
    private final BegunWaits begun;
    private final Clock clock;
    private final RealTime real;
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();

    LookBeforeFreezing(
            ObjectProvider<LastLook> ways,
            ArrivalsInProgress arrivals,
            RoundLooks looks,
            ForwardingSettings settings,
            BegunWaits begun,
            Clock clock,
            RealTime real) {
        this.ways = ways;
        this.arrivals = arrivals;
        this.looks = looks;
        this.settings = settings;
        this.begun = begun;
        this.clock = clock;
        this.real = real;
    }

    /** A round whose report waits: since when by our clock, until when in real time, and what the last look could not see. */
    private record Waiting(
            Instant begun, Instant until, @Nullable Instant looked, List<String> unseen) {
        Waiting looked(Instant now, List<String> unseen) {
            return new Waiting(begun, until, now, List.copyOf(unseen));
        }

        boolean isToLook(Instant now) {
            return looked == null || !unseen.isEmpty() && !now.isBefore(looked.plus(BETWEEN_LOOKS));
        }
    }

    /** What there is to see for a report that leaves at its time, or nothing while it is worth waiting. */
    Optional<LastSight> sight(Campaign campaign, Round round, Instant leaves) {
        String name = campaign.id() + "/" + round.id() + " " + leaves;
        Instant now = real.clock().instant();
        Waiting so = waiting.computeIfAbsent(name, first -> begins(campaign, round, leaves));
        if (so.isToLook(now)) {
            so = so.looked(real.clock().instant(), take());
            waiting.put(name, so);
        }
        LastSight sight = sight(so.begun(), so.unseen(), leaves);
        if (isWorthWaiting(sight) && real.clock().instant().isBefore(so.until())) {
            return Optional.empty();
        }
        looks.lookAtAll(campaign, round, false);
        waiting.remove(name);
        return Optional.of(sight);
    }

    private Waiting begins(Campaign campaign, Round round, Instant leaves) {
        Instant now = real.clock().instant();
        BegunWaits.Begun since = begun.begin(campaign, round, leaves, new BegunWaits.Begun(clock.instant(), now));
        Duration patience = settings.patience();
        Instant until = since.really().plus(patience);
        Instant least = now.plus(patience.compareTo(AFTER_RESTART) < 0 ? patience : AFTER_RESTART);
        return new Waiting(since.at(), until.isBefore(least) ? least : until, null, List.of());
    }

    /** What there is to see at a person's word, who waits for the answer. */
    LastSight sightNow(Campaign campaign, Round round) {
        Instant now = clock.instant();
        List<String> unseen =
                ways.orderedStream().flatMap(one -> one.look().stream()).toList();
        LastSight sight = sight(now, unseen, now);
        looks.lookAtAll(campaign, round, false);
        return sight;
    }

    private List<String> take() {
        return ways.orderedStream().flatMap(one -> one.take().stream()).toList();
    }

    /** A file is asked for before arrivals are: between the two it may become one. */
    private LastSight sight(Instant begun, List<String> unseen, Instant until) {
        List<String> coming =
                ways.orderedStream().flatMap(one -> one.coming(until).stream()).toList();
        return new LastSight(begun, unseen, coming, arrivals.unjudged(until));
    }

    private boolean isWorthWaiting(LastSight sight) {
        List<Arrival> unjudged = sight.unjudged();
        return !sight.unseen().isEmpty()
                || !sight.coming().isEmpty()
                || !arrivals.withoutParked(unjudged).isEmpty();
    }
}
