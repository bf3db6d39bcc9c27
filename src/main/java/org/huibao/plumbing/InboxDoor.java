package org.huibao.plumbing;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.inbox.Inbox;

/** The watched folder. */
record InboxDoor(Inbox inbox, Duration poll) implements Door {
    @Override
    public String name() {
        return "folder inbox";
    }

    @Override
    public void look(Consumer<Arrival> taken) throws DoorTrouble {
        try {
            inbox.look(taken);
        } catch (IOException trouble) {
            throw new DoorTrouble("unreadable", trouble);
        }
    }

    @Override
    public List<String> coming(Instant until) {
        return inbox.restless(until);
    }

    @Override
    public Duration pause(int failures, String state) {
        return poll;
    }
}
