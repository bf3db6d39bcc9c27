package org.huibao.plumbing;

import java.util.List;
import java.util.Map;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultEndpoint;
import org.huibao.intake.InHand;
import org.huibao.intake.Inbox;
import org.huibao.intake.IntakeSettings;
import org.springframework.stereotype.Component;

/** {@code inbox:all}: the watched folder, each file as an arrival that is safe already. */
@Component("inbox-component")
class InboxComponent extends DefaultComponent {
    private final Inbox inbox;
    private final IntakeSettings settings;
    private final InHand hand;
    private final Doors doors;

    InboxComponent(Inbox inbox, IntakeSettings settings, InHand hand, Doors doors) {
        this.inbox = inbox;
        this.settings = settings;
        this.hand = hand;
        this.doors = doors;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        return new DefaultEndpoint(uri, this) {
            @Override
            public Producer createProducer() {
                throw new UnsupportedOperationException("files come out of the inbox here, none goes in");
            }

            @Override
            public Consumer createConsumer(Processor processor) {
                return new DoorConsumer(
                        this, processor, hand, doors, List.of(new InboxDoor(inbox, settings.inboxPoll())));
            }
        };
    }
}
