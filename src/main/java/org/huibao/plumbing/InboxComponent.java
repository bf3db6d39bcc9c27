package org.huibao.plumbing;

import java.util.Map;
import org.huibao.intake.arrivals.ArrivalsInProgress;
import org.huibao.intake.inbox.Inbox;
import org.huibao.intake.settings.IntakeSettings;
import org.springframework.stereotype.Component;

/** {@code inbox:all}: the watched folder, each file as an arrival that is safe already. */
@Component("inbox-component")
class InboxComponent extends DoorComponent {
    private final Inbox inbox;
    private final IntakeSettings settings;

    InboxComponent(Inbox inbox, IntakeSettings settings, ArrivalsInProgress hand, Doors doors) {
        super(hand, doors);
        this.inbox = inbox;
        this.settings = settings;
        doors.know(() -> watched().values());
    }

    @Override
    Map<String, Door> watched() {
        return Map.of("inbox", new InboxDoor(inbox, settings.inboxPoll()));
    }
}
