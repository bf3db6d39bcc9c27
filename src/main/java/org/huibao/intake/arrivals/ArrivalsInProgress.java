package org.huibao.intake.arrivals;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The arrivals that are being judged at this moment, and those that somebody must take up again. */
@Component
public class ArrivalsInProgress {
    private final Arrivals arrivals;
    private final Tries tries;
    private final Set<Long> held = ConcurrentHashMap.newKeySet();
    private Set<Long> left = new HashSet<>();

    public ArrivalsInProgress(Arrivals arrivals, Tries tries) {
        this.arrivals = arrivals;
        this.tries = tries;
    }

    /** Says that an arrival is about to be judged. */
    public void hold(Arrival arrival) {
        held.add(arrival.id());
    }

    /** Judges an arrival that is held, and lets go of it whatever comes of that. */
    public void judge(Arrival arrival, Consumer<Arrival> judging) {
        hold(arrival);
        try {
            judging.accept(arrival);
        } finally {
            letGo(arrival);
        }
    }

    /** The arrival is no longer being judged, whatever came of it. */
    public void letGo(Arrival arrival) {
        tries.over(arrival);
        held.remove(arrival.id());
        synchronized (held) {
            held.notifyAll();
        }
    }

    /** Waits until everything that is in hand now has been let go of; false where one of them takes longer. */
    public boolean isFreeWithin(Duration time) {
        Set<Long> awaited = new HashSet<>(held);
        long end = System.nanoTime() + time.toNanos();
        synchronized (held) {
            while (!awaited.isEmpty()) {
                if (awaited.retainAll(held)) {
                    end = System.nanoTime() + time.toNanos();
                    continue;
                }
                long left = end - System.nanoTime();
                if (left <= 0 || !waited(left)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean waited(long nanos) {
        try {
            TimeUnit.NANOSECONDS.timedWait(held, nanos);
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What was received by the moment and has no end yet, parked or not. */
    public List<Arrival> unjudged(Instant until) {
        return arrivals.unfinished().stream()
                .filter(arrival -> !arrival.receivedAt().isAfter(until))
                .toList();
    }

    /** Of these, the ones that come to their end by themselves. */
    public List<Arrival> withoutParked(List<Arrival> unjudged) {
        return tries.again(unjudged);
    }

    /** What an earlier run of the service left unfinished: at its start nothing is in hand. */
    public List<Arrival> unfinished() {
        return arrivals.unfinished().stream()
                .filter(arrival -> !held.contains(arrival.id()))
                .toList();
    }

    /** What nobody has had in hand since the last time that this was asked, and that is not parked. */
    public synchronized List<Arrival> abandoned() {
        List<Arrival> now = unfinished();
        List<Arrival> abandoned = tries.again(
                now.stream().filter(arrival -> left.contains(arrival.id())).toList());
        Set<Long> ids = new HashSet<>();
        now.forEach(arrival -> ids.add(arrival.id()));
        left = ids;
        return abandoned;
    }
}
