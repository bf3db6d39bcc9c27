package org.huibao.plumbing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.spi.ExecutorServiceManager;
import org.apache.camel.support.DefaultConsumer;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.ArrivalsInProgress;
import org.huibao.intake.arrivals.Tries;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks through doors, each in its own rhythm, and sends what came through one along the route in its order; where work is side
 * by side is said by the route. Looks go on meanwhile: when a file came must not depend on how long another takes to be judged.
 */
class DoorConsumer extends DefaultConsumer {
    private static final Logger LOG = LoggerFactory.getLogger(DoorConsumer.class);

    private static final MachineTrouble MACHINE = new MachineTrouble();

    private final ArrivalsInProgress hand;
    private final Doors doors;
    private final List<Door> watched;
    private final Map<Door, ExecutorService> ways = new ConcurrentHashMap<>();
    private volatile @Nullable ScheduledExecutorService beat;

    DoorConsumer(Endpoint endpoint, Processor processor, ArrivalsInProgress hand, Doors doors, List<Door> watched) {
        super(endpoint, processor);
        this.hand = hand;
        this.doors = doors;
        this.watched = watched;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        String name = getEndpoint().getEndpointUri();
        watched.forEach(door -> ways.put(door, threads().newSingleThreadExecutor(this, name + " way")));
        beat = threads().newScheduledThreadPool(this, name, Math.max(1, watched.size()));
        doors.add(this);
        watched.forEach(door -> next(door, 0, Duration.ZERO));
    }

    @Override
    protected void doStop() throws Exception {
        doors.remove(this);
        ScheduledExecutorService running = beat;
        beat = null;
        if (running != null) {
            threads().shutdownGraceful(running);
        }
        ways.values().forEach(threads()::shutdownGraceful);
        ways.clear();
        super.doStop();
    }

    Stream<Door> doors() {
        return watched.stream();
    }

    private ExecutorServiceManager threads() {
        return getEndpoint().getCamelContext().getExecutorServiceManager();
    }

    private void next(Door door, int failures, Duration pause) {
        ScheduledExecutorService running = beat;
        if (running != null && !running.isShutdown()) {
            running.schedule(() -> turn(door, failures), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void turn(Door door, int failures) {
        try {
            look(door);
            next(door, 0, door.pause(0, ""));
        } catch (Door.DoorTrouble trouble) {
            next(door, failures + 1, door.pause(failures + 1, trouble.state()));
        } catch (RuntimeException | Error unforeseen) {
            failed(door, unforeseen);
            next(door, failures + 1, door.pause(failures + 1, ""));
        }
    }

    /** Trouble of the machine is said once, by its own name; how it comes about interests nobody. */
    private void failed(Door door, Throwable unforeseen) {
        boolean machine = MACHINE.isBehind(unforeseen);
        if (!machine) {
            LOG.error("{} failed and is tried again", door.name(), unforeseen);
        }
        doors.failed(door, new Door.DoorTrouble(machine ? Tries.OUR_TROUBLE : "unforeseen", unforeseen));
    }

    private void look(Door door) throws Door.DoorTrouble {
        try {
            doors.needRoom();
            door.look(arrival -> {
                hand.hold(arrival);
                ExecutorService way = ways.get(door);
                if (way != null) {
                    way.execute(() -> judge(arrival));
                }
            });
            doors.opened(door);
        } catch (Door.DoorTrouble trouble) {
            doors.failed(door, trouble);
            throw trouble;
        }
    }

    /** What has not been begun when the service stops waits, safe as it is, for the next start. */
    private void judge(Arrival arrival) {
        if (isRunAllowed()) {
            Exchange exchange = createExchange(false);
            exchange.getMessage().setBody(arrival);
            // where the route goes on side by side, the next one is sent along meanwhile
            getAsyncProcessor().process(exchange, done -> over(arrival, exchange));
        }
    }

    private void over(Arrival arrival, Exchange exchange) {
        hand.letGo(arrival);
        if (exchange.getException() != null) {
            LOG.error("arrival {} stays unfinished", arrival.id(), exchange.getException());
        }
        releaseExchange(exchange, false);
    }

    /** What lies behind the doors since the moment or before, and cannot be taken yet. */
    List<String> coming(Instant until) {
        return watched.stream().flatMap(door -> door.coming(until).stream()).toList();
    }

    /** A look out of turn through some doors; the names of those through which nothing could be seen. */
    List<String> lookNow(Predicate<Door> which) {
        List<String> closed = new ArrayList<>();
        for (Door door : watched) {
            try {
                if (which.test(door)) {
                    look(door);
                    if (!door.hasShownAll()) {
                        closed.add(door.name());
                    }
                }
            } catch (Door.DoorTrouble trouble) {
                closed.add(door.name());
            } catch (RuntimeException unforeseen) {
                failed(door, unforeseen);
                closed.add(door.name());
            }
        }
        return closed;
    }
}
