package org.huibao.intake.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.NewArrival;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.intake.settings.Places;
import org.huibao.vocabulary.RealTime;
import org.springframework.stereotype.Component;

/** The folder in which people drop files. A file is taken once it has stood still, and moved once it has been judged. */
// "inbox" alone is the name by which routes know the component
@Component("watchedFolder")
public class Inbox {
    private final Places places;
    private final IntakeSettings settings;
    private final Archive archive;
    private final Arrivals arrivals;
    private final Clock clock;
    private final RealTime real;
    private final MovingJudgedFiles leaving;
    private final UnreadFiles unread;
    private final Map<Path, SightedFile> sightings = new HashMap<>();
    private boolean looked;

    public Inbox(
            Places places,
            IntakeSettings settings,
            Archive archive,
            Arrivals arrivals,
            Clock clock,
            RealTime real,
            MovingJudgedFiles leaving,
            UnreadFiles unread) {
        this.leaving = leaving;
        this.unread = unread;
        this.places = places;
        this.settings = settings;
        this.archive = archive;
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
        sightings.keySet().retainAll(files);
        unread.forgetAllBut(files);
        for (Path file : files) {
            try {
                see(file).ifPresent(taken);
                unread.remove(file);
            } catch (IOException trouble) {
                unread.add(file, trouble);
                sightings.remove(file);
            }
        }
        looked = true;
        leaving.leave().forEach(sightings::remove);
    }

    private Optional<Arrival> see(Path file) throws IOException {
        FileTraits traits = FileTraits.of(file);
        SightedFile before = sightings.get(file);
        boolean another = before == null || before.isTaken() && !before.traits().equals(traits);
        SightedFile now = before == null || another
                ? SightedFile.first(traits, firstSeen(file), real.clock().instant())
                : before.again(traits, file, real.clock().instant(), archive);
        sightings.put(file, now);
        return now.isTaken()
                        || !now.hasStoodStill(
                                settings.inboxQuiet(), real.clock().instant())
                ? Optional.empty()
                : take(file, now);
    }

    private Instant firstSeen(Path file) throws IOException {
        Instant now = clock.instant();
        return looked
                ? now
                : FileTraits.changed(file)
                        .filter(changed -> !changed.isAfter(now))
                        .orElse(now);
    }

    private Optional<Arrival> take(Path file, SightedFile sighting) throws IOException {
        Archive.Kept kept;
        try (InputStream bytes = Files.newInputStream(file)) {
            kept = archive.keep(bytes);
        }
        if (!sighting.isOf(FileTraits.of(file), kept.sha256())) {
            sightings.put(
                    file, sighting.restless(FileTraits.of(file), real.clock().instant()));
            return Optional.empty();
        }
        sightings.put(file, sighting.taken());
        return arrivals.take(coming(file, sighting, kept));
    }

    private NewArrival coming(Path file, SightedFile sighting, Archive.Kept kept) {
        String path = slashed(places.inbox().relativize(file));
        String name = String.valueOf(file.getFileName());
        return new NewArrival(
                Channel.FOLDER,
                path,
                kept.sha256(),
                name,
                null,
                null,
                "",
                kept,
                sighting.firstSeen(),
                null,
                null,
                null);
    }

    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
