package org.huibao.intake.mailbox;

import java.util.List;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.intake.settings.Places;
import org.springframework.stereotype.Component;

/** Every mailbox that the settings name. */
@Component
public class Mailboxes {
    private final List<MailboxWatch> watches;

    Mailboxes(IntakeSettings settings, Places places, MailTaking taking, MailboxMarks marks) {
        this.watches = settings.watched().entrySet().stream()
                .map(one -> {
                    String key = one.getKey().equals(IntakeSettings.MAIN)
                            ? "huibao.mailbox"
                            : "huibao.mailboxes." + one.getKey();
                    MailLine line = new MailLine(key, one.getValue(), places.home());
                    return new MailboxWatch(one.getKey(), one.getValue(), line, taking, marks);
                })
                .toList();
    }

    public List<MailboxWatch> all() {
        return watches;
    }
}
