package org.huibao.plumbing;

import java.util.List;
import java.util.Map;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultEndpoint;
import org.huibao.intake.arrivals.ArrivalsInProgress;

/** Ways in of one kind as the beginning of a route: what comes through them is an arrival that is safe already. */
abstract class DoorComponent extends DefaultComponent {
    private final ArrivalsInProgress hand;
    private final Doors doors;

    DoorComponent(ArrivalsInProgress hand, Doors doors) {
        this.hand = hand;
        this.doors = doors;
    }

    /** The ways in that are watched. */
    abstract List<Door> watched();

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        return new DefaultEndpoint(uri, this) {
            @Override
            public Producer createProducer() {
                throw new UnsupportedOperationException("arrivals come in through " + uri + ", nothing goes out");
            }

            @Override
            public Consumer createConsumer(Processor processor) {
                return new DoorConsumer(this, processor, hand, doors, watched());
            }
        };
    }
}
