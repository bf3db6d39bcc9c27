package org.huibao.desk;

import java.time.Instant;

/** What the desk may do with our clock. */
public interface ManualClock {
    Instant instant();

    /** Whether the clock stands still until it is moved. */
    boolean isManual();

    /**
     * Moves a manual clock forward.
     *
     * @return false where it is not manual or the instant lies before its time
     */
    boolean moveTo(Instant now);
}
