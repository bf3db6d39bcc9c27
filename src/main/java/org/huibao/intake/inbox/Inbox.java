package org.huibao.intake.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.huibao.files.NotWritten;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.NewArrival;
import org.huibao.intake.arrivals.Origin;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.intake.settings.LimitSettings;
import org.huibao.intake.settings.Places;
import org.huibao.vocabulary.RealTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The folder in which people drop files. A file is taken once it has stood still, and moved once it has been judged. */
// "inbox" alone is the name by which routes know the component
@Component("watchedFolder")
public class Inbox {
    /** So many files are taken in one transaction; judging begins after each such part of a look. */
    private static final int TOGETHER = 64;

    private final Places places;
    private final IntakeSettings settings;
    private final Archive archive;
    private final Arrivals arrivals;
    private final Clock clock;
    private final RealTime real;
    private final MovingJudgedFiles leaving;
    private final UnreadFiles unread;
    private final KeepingTogether keeping;
    private final Map<Path, SightedFile> sightings = new HashMap<>();
    private boolean looked;
    private @Nullable IOException unwritten;

    public Inbox(
            Places places,
            IntakeSettings settings,
            Archive archive,
            Arrivals arrivals,
            Clock clock,
            RealTime real,
            MovingJudgedFiles leaving,
            UnreadFiles unread,
            LimitSettings limits) {
        this.leaving = leaving;
        this.unread = unread;
        this.places = places;
        this.settings = settings;
        this.archive = archive;
        this.keeping = new KeepingTogether(archive, limits.mail().toBytes());
        this.arrivals = arrivals;
        this.clock = clock;
        this.real = real;
    }

    /**
     * One look at the folder.
     *
     * @param taken is given each file that was taken, which by then is safe
     * @throws IOException where the folder itself cannot be read
     */
    public synchronized void look(Consumer<Arrival> taken) throws IOException {
        Files.createDirectories(places.inbox());
        leaving.leave().forEach(sightings::remove);
        List<Path> files = new InboxTree(places.inbox()).files();
        sightings.keySet().retainAll(new HashSet<>(files));
        unread.forgetAllBut(files);
        List<Path> still = files.stream().filter(this::standsStill).toList();
        looked = true;
        for (int from = 0; from < still.size(); from += TOGETHER) {
            take(still.subList(from, Math.min(from + TOGETHER, still.size())), taken);
        }
        leaving.leave().forEach(sightings::remove);
        IOException trouble = unwritten;
        unwritten = null;
        if (trouble != null) {
            throw new UncheckedIOException("the archive cannot be written: " + trouble.getMessage(), trouble);
        }
    }

    /** The files that were seen by the moment and have not stood still for long enough to be taken. */
    public synchronized List<String> restless(Instant until) {
        return sightings.entrySet().stream()
                .filter(one ->
                        !one.getValue().isTaken() && !one.getValue().firstSeen().isAfter(until))
                .map(one -> slashed(places.inbox().relativize(one.getKey())))
                .sorted()
                .toList();
    }

    private boolean standsStill(Path file) {
        try {
            boolean still = see(file);
            unread.remove(file);
            return still;
        } catch (IOException trouble) {
            cannotRead(file, trouble);
            return false;
        }
    }

    private void cannotRead(Path file, IOException trouble) {
        unread.add(file, trouble);
        sightings.remove(file);
    }

    private boolean see(Path file) throws IOException {
        FileTraits traits = FileTraits.of(file);
        SightedFile before = sightings.get(file);
        boolean another = before == null || before.isTaken() && !before.traits().equals(traits);
        SightedFile now = before == null || another
                ? SightedFile.first(traits, firstSeen(file), real.clock().instant())
                : before.again(traits, file, real.clock().instant(), archive);
        sightings.put(file, now);
        return !now.isTaken()
                && now.hasStoodStill(settings.inboxQuiet(), real.clock().instant());
    }

    private Instant firstSeen(Path file) throws IOException {
        Instant now = clock.instant();
        return looked
                ? now
                : FileTraits.changed(file)
                        .filter(changed -> !changed.isAfter(now))
                        .orElse(now);
    }

    /** All of them are in the archive before the first one has its row. */
    private void take(List<Path> files, Consumer<Arrival> taken) {
        List<NewArrival> coming = keeping.keep(files).stream()
                .flatMap(one -> coming(one).stream())
                .toList();
        arrivals.take(coming).forEach(taken);
        coming.forEach(one -> sightings.computeIfPresent(
                PathText.in(places.inbox(), one.origin().path()), (file, sighting) -> sighting.taken()));
    }

    private Optional<NewArrival> coming(KeepingTogether.Keeping one) {
        Path file = one.file();
        SightedFile sighting = Objects.requireNonNull(sightings.get(file));
        try {
            Archive.Kept kept = one.kept();
            FileTraits traits = FileTraits.of(file);
            if (sighting.isOf(traits, kept.sha256())) {
                return Optional.of(coming(file, sighting, kept));
            }
            sightings.put(file, sighting.restless(traits, real.clock().instant()));
        } catch (NotWritten trouble) {
            // ours, and no fault of the file: it is taken at a later look
            unwritten = trouble;
        } catch (IOException trouble) {
            cannotRead(file, trouble);
        }
        return Optional.empty();
    }

    private NewArrival coming(Path file, SightedFile sighting, Archive.Kept kept) {
        String path = PathText.of(places.inbox(), file);
        String name = PathText.name(file);
        return new NewArrival(
                Channel.FOLDER,
                Origin.file(path, name),
                kept.sha256(),
                kept,
                sighting.firstSeen(),
                null,
                Arrivals.Choice.NONE);
    }

    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
