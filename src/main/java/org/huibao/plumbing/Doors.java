package org.huibao.plumbing;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.intake.arrivals.ArrivalsInProgress;
import org.huibao.intake.arrivals.LastLook;
import org.huibao.needs.ClosedMailboxes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Every way in that is watched, and how each one stands. */
@Component
class Doors implements LastLook, ClosedMailboxes {
    private static final Logger LOG = LoggerFactory.getLogger(Doors.class);
    private static final String OPEN = "open";

    private static final Duration JUDGING = Duration.ofSeconds(60);

    private final ArrivalsInProgress hand;
    private final ClosedDoors closed;
    private final FolderHealth folders;
    private final List<DoorConsumer> watched = new CopyOnWriteArrayList<>();
    private final List<Supplier<Collection<Door>>> known = new CopyOnWriteArrayList<>();
    private final Map<String, String> states = new ConcurrentHashMap<>();

    Doors(ArrivalsInProgress hand, ClosedDoors closed, FolderHealth folders) {
        this.hand = hand;
        this.closed = closed;
        this.folders = folders;
    }

    /** While the disk is nearly full nothing is taken: what lies behind the doors is safe there. */
    void needRoom() throws Door.DoorTrouble {
        if (!folders.isRoomLeft()) {
            throw new Door.DoorTrouble(
                    FolderHealth.NEARLY_FULL,
                    new IOException("the disk of data/ has less room than huibao.limits.free-space"));
        }
    }

    /** There are such doors, whether or not a route watches them. */
    void know(Supplier<Collection<Door>> doors) {
        known.add(doors);
    }

    void add(DoorConsumer consumer) {
        watched.add(consumer);
    }

    void remove(DoorConsumer consumer) {
        watched.remove(consumer);
    }

    void opened(Door door) {
        closed.opened(door.name());
        if (!OPEN.equals(states.put(door.name(), OPEN))) {
            LOG.info("{} is open", door.name());
        }
    }

    void failed(Door door, Door.DoorTrouble trouble) {
        closed.failed(door.name(), trouble.state());
        if (!trouble.state().equals(states.put(door.name(), trouble.state()))) {
            LOG.warn("{}: {}: {}; it is tried again by itself", door.name(), trouble.state(), trouble.getMessage());
        }
    }

    @Override
    public Map<String, String> closed() {
        return troubles();
    }

    /** The doors that cannot be looked into at the moment, with their states. */
    Map<String, String> troubles() {
        Map<String, String> troubles = new TreeMap<>(states);
        troubles.values().removeIf(OPEN::equals);
        return troubles;
    }

    @Override
    public List<String> look() {
        List<String> unseen = take();
        unseen.forEach(door -> LOG.warn("the last look could not be had into {}", door));
        if (!hand.isFreeWithin(JUDGING)) {
            LOG.warn("what came last is still being judged");
        }
        return unseen;
    }

    @Override
    public List<String> take() {
        return Stream.concat(
                        watched.stream().flatMap(consumer -> consumer.lookNow(door -> true).stream()),
                        unwatched(door -> true))
                .toList();
    }

    /** The stage that should watch them is missing or stands still. */
    private Stream<String> unwatched(Predicate<Door> wanted) {
        Set<String> seen = watched.stream()
                .flatMap(consumer -> consumer.doors().map(Door::name))
                .collect(Collectors.toSet());
        return known.stream()
                .flatMap(doors -> doors.get().stream())
                .filter(wanted)
                .map(Door::name)
                .filter(name -> !seen.contains(name))
                .distinct();
    }

    @Override
    public List<String> coming(Instant until) {
        return watched.stream()
                .flatMap(consumer -> consumer.coming(until).stream())
                .toList();
    }

    @Override
    public List<String> lookForMail() {
        List<String> unseen = Stream.concat(
                        watched.stream().flatMap(consumer -> consumer.lookNow(MailboxDoor.class::isInstance).stream()),
                        unwatched(MailboxDoor.class::isInstance))
                .toList();
        return hand.isFreeWithin(JUDGING)
                ? unseen
                : Stream.concat(unseen.stream(), Stream.of("what came last")).toList();
    }
}
