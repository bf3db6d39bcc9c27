package org.huibao.plumbing;

import java.time.Duration;
import java.util.function.Consumer;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.mailbox.MailboxTrouble;
import org.huibao.intake.mailbox.MailboxWatch;

/** A mailbox. After a refused password it waits longer each time: many servers lock out whoever keeps knocking. */
record MailboxDoor(MailboxWatch watch) implements Door {
    private static final Duration LINE = Duration.ofMinutes(1);
    private static final Duration PASSWORD = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "mailbox " + watch.name() + " (" + watch.settings() + ")";
    }

    @Override
    public void look(Consumer<Arrival> taken) throws DoorTrouble {
        try {
            watch.look(taken);
        } catch (MailboxTrouble trouble) {
            throw new DoorTrouble(trouble.kind().word(), trouble);
        }
    }

    @Override
    public boolean hasShownAll() {
        return watch.unfetched() == 0;
    }

    @Override
    public Duration pause(int failures, String state) {
        Duration poll = watch.settings().poll();
        Duration longest = state.equals(MailboxTrouble.Kind.REFUSED.word()) ? PASSWORD : LINE;
        Duration wanted = poll.multipliedBy(1L << Math.min(failures, 10));
        return wanted.compareTo(longest) < 0 ? wanted : longest.compareTo(poll) > 0 ? longest : poll;
    }
}
