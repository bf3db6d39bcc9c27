package org.huibao.forwarding;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.ledger.UnitWords;
import org.huibao.ledger.Version;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.springframework.stereotype.Component;

/** What came in for a round and is in none of its figures: what nobody claimed, what is unjudged, what units wrote. */
@Component
class LyingBeside {
    private final Arrivals arrivals;
    private final UnitWords unitWords;

    LyingBeside(Arrivals arrivals, UnitWords unitWords) {
        this.arrivals = arrivals;
        this.unitWords = unitWords;
    }

    /** What waits for somebody to claim it. */
    NotCounted.OfWhom unclaimed(RoundSnapshot gathered) {
        return ofWhom(gathered.campaign(), arrivals.unclaimedSince(opens(gathered.round())));
    }

    /** What the last look before the freeze found without an end; what came before the round opened is none of its. */
    NotCounted.OfWhom unjudged(RoundSnapshot gathered, LastSight sight) {
        Instant opens = opens(gathered.round());
        NotCounted.OfWhom known = ofWhom(
                gathered.campaign(),
                sight.unjudged().stream()
                        .filter(arrival -> !arrival.receivedAt().isBefore(opens))
                        .toList());
        return new NotCounted.OfWhom(
                known.units(), known.others() + sight.coming().size());
    }

    private static Instant opens(Round round) {
        Instant opens = round.opens();
        return opens == null ? Instant.EPOCH : opens;
    }

    private static NotCounted.OfWhom ofWhom(Campaign campaign, List<Arrival> some) {
        Set<String> units = new LinkedHashSet<>();
        int others = 0;
        for (Arrival arrival : some) {
            List<ReportingUnit> senders =
                    arrival.sender() == null ? List.of() : campaign.roster().registeredTo(arrival.sender());
            senders.forEach(unit -> units.add(unit.name()));
            if (senders.isEmpty()) {
                others++;
            }
        }
        return new NotCounted.OfWhom(units, others);
    }

    /** The units that have written about the version that counts; what they wrote, people have seen. */
    Set<String> answered(RoundSnapshot gathered) {
        return gathered.standings().stream()
                .flatMap(unit -> unit.counting().stream())
                .filter(unitWords::isAnswered)
                .map(Version::unit)
                .collect(Collectors.toSet());
    }
}
