package org.huibao.plumbing;

import java.util.Map;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultEndpoint;
import org.huibao.intake.InHand;
import org.huibao.intake.Mailboxes;
import org.springframework.stereotype.Component;

/** {@code mailbox:all}: every mailbox of the settings, each mail as an arrival that is safe already. */
@Component("mailbox-component")
class MailboxComponent extends DefaultComponent {
    private final Mailboxes mailboxes;
    private final InHand hand;
    private final Doors doors;

    MailboxComponent(Mailboxes mailboxes, InHand hand, Doors doors) {
        this.mailboxes = mailboxes;
        this.hand = hand;
        this.doors = doors;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        return new DefaultEndpoint(uri, this) {
            @Override
            public Producer createProducer() {
                throw new UnsupportedOperationException("mails come out of a mailbox here, none goes in");
            }

            @Override
            public Consumer createConsumer(Processor processor) {
                return new DoorConsumer(
                        this,
                        processor,
                        hand,
                        doors,
                        mailboxes.all().stream().<Door>map(MailboxDoor::new).toList());
            }
        };
    }
}
