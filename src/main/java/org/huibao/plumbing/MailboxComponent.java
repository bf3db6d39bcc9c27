package org.huibao.plumbing;

import java.util.List;
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
    }

    @Override
    List<Door> watched() {
        return mailboxes.all().stream().<Door>map(MailboxDoor::new).toList();
    }
}
