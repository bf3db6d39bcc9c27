package org.huibao.intake.inbox;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.files.DurableFile;
import org.huibao.files.NameOnDisk;
import org.huibao.files.WithoutLinks;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.FolderArrivals;
import org.huibao.intake.arrivals.FolderArrivals.Gone;
import org.huibao.intake.arrivals.FolderArrivals.Judged;
import org.huibao.intake.settings.Places;
import org.huibao.journal.Happening;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.RealTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Moves judged files out of the way, so that people see what became of them. A file that changed meanwhile stays. One that
 * cannot be moved is tried again from time to time; a person is told once.
 */
@Component
public class MovingJudgedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(MovingJudgedFiles.class);
    private static final Duration AGAIN = Duration.ofMinutes(10);
    /** So many files are moved before the table learns it. */
    private static final int TOGETHER = 64;

    private final Path inbox;
    private final Archive archive;
    private final FolderArrivals files;
    private final Arrivals arrivals;
    private final ObjectProvider<BesideFile> beside;
    private final RealTime real;
    private final Map<Long, Instant> stuck = new HashMap<>();

    public MovingJudgedFiles(
            Places places,
            Archive archive,
            FolderArrivals files,
            Arrivals arrivals,
            ObjectProvider<BesideFile> beside,
            RealTime real) {
        this.inbox = places.inbox();
        this.archive = archive;
        this.files = files;
        this.arrivals = arrivals;
        this.beside = beside;
        this.real = real;
    }

    /** Moves whatever has been judged; the paths of files that are gone from where they lay. */
    List<Path> leave() {
        Instant now = real.clock().instant();
        List<Judged> due = files.judgedFiles().stream()
                .filter(judged ->
                        !now.isBefore(stuck.getOrDefault(judged.arrival().id(), Instant.MIN)))
                .toList();
        List<Path> left = new ArrayList<>();
        for (int from = 0; from < due.size(); from += TOGETHER) {
            left.addAll(leave(due.subList(from, Math.min(from + TOGETHER, due.size()))));
        }
        return left;
    }

    /** Moves some of them, which the table then learns in one transaction. */
    private List<Path> leave(List<Judged> some) {
        List<Gone> gone =
                some.stream().flatMap(judged -> leave(judged).stream()).toList();
        try {
            files.gone(gone);
        } catch (RuntimeException trouble) {
            gone.forEach(file -> stays(file.arrival(), place(file.arrival()), trouble));
            return List.of();
        }
        gone.forEach(file -> stuck.remove(file.arrival().id()));
        return gone.stream().map(file -> place(file.arrival())).toList();
    }

    private Path place(Arrival arrival) {
        return PathText.in(inbox, arrival.path());
    }

    /** What became of the file, or nothing where it stays. */
    private Optional<Gone> leave(Judged judged) {
        Arrival arrival = judged.arrival();
        Path file = place(arrival);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(new Gone(arrival, Happening.FILE_GONE, Map.of()));
            }
            Instant now = real.clock().instant();
            FileTraits before = FileTraits.of(file);
            return Optional.of(
                    archive.hash(file).equals(arrival.sha256())
                            ? moved(
                                    judged,
                                    file,
                                    moved -> before.areSettledAt(now) && before.equals(FileTraits.of(moved)))
                            : new Gone(arrival, Happening.FILE_CHANGED, Map.of()));
        } catch (IOException | RuntimeException trouble) {
            stays(arrival, file, trouble);
            return Optional.empty();
        }
    }

    /** Whatever keeps one file where it is must not keep the others from being taken. */
    private void stays(Arrival arrival, Path file, Exception trouble) {
        Instant again = real.clock().instant().plus(AGAIN);
        if (stuck.put(arrival.id(), again) == null) {
            LOG.warn("{} was taken but cannot be moved, it stays where it is: {}", file, trouble.toString());
            arrivals.alert(arrival, Happening.ALERT_FILE_NOT_MOVED, Map.of("why", trouble.toString()));
        }
    }

    /** Tells without reading a file once more that nobody has written into it meanwhile. */
    private interface Untouched {
        boolean is(Path moved) throws IOException;
    }

    private Gone moved(Judged judged, Path file, Untouched untouched) throws IOException {
        Path folder = inbox.resolve(folderOf(judged.state()));
        String named = NameOnDisk.fitting(PathText.name(file));
        WithoutLinks.below(inbox, folder.resolve(named));
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        Path place = free(folder, named);
        String name = String.valueOf(place.getFileName());
        if (!folderOf(judged.state()).equals(InboxTree.ACCEPTED)) {
            beside.orderedStream()
                    .flatMap(one -> one.beside(judged.arrival(), judged.state(), name).entrySet().stream())
                    .forEach(note ->
                            DurableFile.write(folder.resolve(NameOnDisk.fitting(note.getKey())), note.getValue()));
        }
        move(file, place);
        if (untouched.is(place) || archive.hash(place).equals(judged.arrival().sha256())) {
            return new Gone(
                    judged.arrival(), Happening.FILE_MOVED, Map.of("to", Inbox.slashed(inbox.relativize(place))));
        }
        move(place, file);
        return new Gone(judged.arrival(), Happening.FILE_CHANGED, Map.of());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Files.move(from, to);
        }
    }

    static String folderOf(DocumentState state) {
        return switch (state) {
            case ACCEPTED, QUERIED, DUPLICATE, IGNORED -> InboxTree.ACCEPTED;
            case RETURNED, UNREADABLE -> InboxTree.RETURNED;
            case UNCLAIMED, RECEIVED -> InboxTree.UNCLAIMED;
        };
    }

    /** The name, or the name with the first number that is not in use. */
    static Path free(Path folder, String name) {
        Path place = folder.resolve(name);
        for (int n = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); n++) {
            place = folder.resolve(NameOnDisk.numbered(name, n));
        }
        return place;
    }
}
