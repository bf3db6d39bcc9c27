package org.huibao.intake.arrivals;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets arrivals during which the service has died be judged one at a time and beside no other, so that the next death blames the
 * one that brings it about and nobody who was only there.
 */
final class Alone {
    private static final int ROOM = 1 << 16;
    /** Nobody waits for longer for what takes its time. */
    private static final long SECONDS = 60;

    private final Set<Long> suspects;
    private final Semaphore room = new Semaphore(ROOM, true);
    private final Map<Long, Integer> taken = new ConcurrentHashMap<>();

    /** @param suspects the ids of those during which an earlier run of the service died */
    Alone(Set<Long> suspects) {
        this.suspects = suspects;
    }

    void begin(Arrival arrival) {
        if (taken.containsKey(arrival.id())) {
            return;
        }
        int wanted = suspects.contains(arrival.id()) ? ROOM : 1;
        try {
            if (room.tryAcquire(wanted, SECONDS, TimeUnit.SECONDS)) {
                taken.put(arrival.id(), wanted);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    void over(Arrival arrival) {
        Integer had = taken.remove(arrival.id());
        if (had != null) {
            room.release(had);
        }
    }
}
