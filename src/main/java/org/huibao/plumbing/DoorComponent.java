package org.huibao.plumbing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultEndpoint;
import org.huibao.intake.arrivals.ArrivalsInProgress;

/** Ways in of one kind as the beginning of a route: what comes through them is an arrival that is safe already. */
abstract class DoorComponent extends DefaultComponent {
    private static final String ALL = "all";

    private final ArrivalsInProgress hand;
    private final Doors doors;

    DoorComponent(ArrivalsInProgress hand, Doors doors) {
        this.hand = hand;
        this.doors = doors;
    }

    /** The ways in that are watched, by the names that a route may call them. */
    abstract Map<String, Door> watched();

    /** A name that nobody knows would stand still for ever without a word. */
    private List<Door> meant(String uri, String name) {
        Map<String, Door> watched = watched();
        if (name.equals(ALL)) {
            return List.copyOf(watched.values());
        }
        Door door = watched.get(name);
        if (door == null) {
            throw new IllegalArgumentException(uri + ": there is no " + name + " here, only " + ALL
                    + watched.keySet().stream().map(known -> ", " + known).collect(Collectors.joining()));
        }
        return List.of(door);
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        List<Door> meant = meant(uri, remaining);
        return new DefaultEndpoint(uri, this) {
            @Override
            public Producer createProducer() {
                throw new UnsupportedOperationException("arrivals come in through " + uri + ", nothing goes out");
            }

            @Override
            public Consumer createConsumer(Processor processor) {
                return new DoorConsumer(this, processor, hand, doors, meant);
            }
        };
    }
}
