package org.huibao.plumbing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.huibao.intake.arrivals.Arrival;

/** A way in: a mailbox or the folder. */
interface Door {
    /** How people know it. */
    String name();

    /** Takes what has come. */
    void look(Consumer<Arrival> taken) throws DoorTrouble;

    /** Whether the last look left nothing behind that could be seen but not fetched. */
    default boolean hasShownAll() {
        return true;
    }

    /** What lay there by the moment and cannot be taken yet. */
    default List<String> coming(Instant until) {
        return List.of();
    }

    /** How long to wait until the next look, after so many looks in a row that failed, the last one in this way. */
    Duration pause(int failures, String state);

    /** How it ended when it could not be looked into. */
    final class DoorTrouble extends Exception {
        private static final long serialVersionUID = 1L;

        private final String state;

        DoorTrouble(String state, Throwable cause) {
            super(cause.getMessage(), cause);
            this.state = state;
        }

        String state() {
            return state;
        }
    }
}
