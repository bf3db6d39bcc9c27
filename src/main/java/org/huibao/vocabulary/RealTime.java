package org.huibao.vocabulary;

import java.time.Clock;
import java.util.function.LongSupplier;

/** The real time, by which polls, quiet periods, pauses and time-outs run, whatever our own clock says. */
public record RealTime(Clock clock) {
    /**
     * The time of a clock on the wall at this moment, counted on from here: nobody can put it forward or back.
     *
     * @param nanos what counts, never backwards
     */
    public static RealTime from(Clock wall, LongSupplier nanos) {
        return new RealTime(new EvenClock(wall, nanos));
    }
}
