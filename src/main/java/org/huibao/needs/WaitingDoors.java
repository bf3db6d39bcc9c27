package org.huibao.needs;

import java.time.Clock;
import java.util.stream.Stream;
import org.huibao.journal.About;
import org.huibao.needs.Need.Kind;
import org.springframework.stereotype.Component;

/** Mailboxes and folders that cannot be looked into. */
@Component
class WaitingDoors implements NeedSource {
    private final ClosedMailboxes doors;
    private final Clock clock;

    WaitingDoors(ClosedMailboxes doors, Clock clock) {
        this.doors = doors;
        this.clock = clock;
    }

    @Override
    public Stream<Need> needs() {
        return doors.closed().entrySet().stream()
                .map(door -> new Need(
                        Kind.MAILBOX,
                        About.door(door.getKey()),
                        Need.Matter.NONE,
                        clock.instant(),
                        null,
                        About.door(door.getKey()).withoutWhere().key()));
    }
}
