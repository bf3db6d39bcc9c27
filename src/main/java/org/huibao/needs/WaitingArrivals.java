package org.huibao.needs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.ArrivalList;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.ArrivalsInProgress;
import org.huibao.journal.About;
import org.huibao.needs.Need.Kind;
import org.huibao.rounds.BeforeOurTime;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.ShownName;
import org.springframework.stereotype.Component;

/** Arrivals that nobody has claimed, that could not be read, or over which the program has stumbled three times. */
@Component
class WaitingArrivals implements NeedSource {
    private static final int MOST = 500;

    private final ArrivalList list;
    private final Arrivals arrivals;
    private final ArrivalsInProgress inProgress;
    private final BeforeOurTime longAgo;

    WaitingArrivals(ArrivalList list, Arrivals arrivals, ArrivalsInProgress inProgress, BeforeOurTime longAgo) {
        this.list = list;
        this.arrivals = arrivals;
        this.inProgress = inProgress;
        this.longAgo = longAgo;
    }

    @Override
    public Stream<Need> needs() {
        return Stream.of(
                        ended(DocumentState.UNCLAIMED, Kind.UNCLAIMED),
                        ended(DocumentState.UNREADABLE, Kind.UNREADABLE),
                        parked())
                .flatMap(some -> some);
    }

    private Stream<Need> ended(DocumentState state, Kind kind) {
        return list.newest(state, Long.MAX_VALUE, MOST).stream()
                .map(ArrivalList.Listed::arrival)
                .filter(arrival -> !longAgo.isPast(arrival))
                .map(arrival -> need(kind, arrival));
    }

    private Stream<Need> parked() {
        List<Arrival> unfinished = arrivals.unfinished();
        Set<Long> going =
                inProgress.withoutParked(unfinished).stream().map(Arrival::id).collect(Collectors.toSet());
        return unfinished.stream()
                .filter(arrival -> !going.contains(arrival.id()))
                .map(arrival -> need(Kind.TROUBLE, arrival));
    }

    private static Need need(Kind kind, Arrival arrival) {
        return new Need(
                kind,
                About.arrival(arrival.id()),
                Need.Matter.NONE,
                arrival.receivedAt(),
                null,
                ShownName.of(arrival.name()));
    }
}
