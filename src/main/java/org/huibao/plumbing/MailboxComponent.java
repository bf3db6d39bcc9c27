package org.huibao.plumbing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huibao.intake.arrivals.ArrivalsInProgress;
import org.huibao.intake.mailbox.Mailboxes;
import org.springframework.stereotype.Component;

/** {@code mailbox:all}: every mailbox of the settings, each mail as an arrival that is safe already. */
@Component("mailbox-component")
class MailboxComponent extends DoorComponent {
    private final Mailboxes mailboxes;

    MailboxComponent(Mailboxes mailboxes, ArrivalsInProgress hand, Doors doors) {
        super(hand, doors);
        this.mailboxes = mailboxes;
        doors.know(() -> watched().values());
    }

    @Override
    Map<String, Door> watched() {
        Map<String, Door> doors = new LinkedHashMap<>();
        mailboxes.all().forEach(watch -> doors.put(watch.name(), new MailboxDoor(watch)));
        return doors;
    }
}
