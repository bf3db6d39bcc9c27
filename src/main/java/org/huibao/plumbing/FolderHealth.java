package org.huibao.plumbing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.huibao.files.OwnerOnly;
import org.huibao.intake.settings.LimitSettings;
import org.huibao.intake.settings.Places;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.Happening;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** How the folders are that the service writes to: there, writable, and with room left on their disk. */
@Component
class FolderHealth {
    private static final Logger LOG = LoggerFactory.getLogger(FolderHealth.class);

    static final String NEARLY_FULL = "disk-nearly-full";

    private static final String DATA = "data";

    private final Map<String, Path> folders = new LinkedHashMap<>();
    private final long free;
    private final Changes changes;
    private volatile @Nullable Object identity;
    private final Set<String> told = new HashSet<>();
    private volatile Map<String, String> troubles = Map.of();

    FolderHealth(Places places, LimitSettings limits, Changes changes) {
        this.changes = changes;
        folders.put(DATA, places.data());
        folders.put("data/archive", places.data().resolve("archive"));
        folders.put("outbox", places.outbox());
        folders.put("inbox", places.inbox());
        this.free = limits.freeSpace().toBytes();
    }

    /** People look into the inbox and the outbox from the first day on, also while there is nothing in them. */
    void layOut() {
        try {
            for (Path folder : folders.values()) {
                Files.createDirectories(folder);
            }
            // the store has made its own by now
            OwnerOnly.files(Objects.requireNonNull(folders.get(DATA)));
            identity = identity();
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot make the folders", cause);
        }
    }

    /** Looks at every folder; a disk that answers slowly keeps nobody waiting who asks how the folders were. */
    void look() {
        Map<String, String> now = new TreeMap<>();
        folders.forEach((name, folder) -> {
            String state = state(folder);
            if (!state.isEmpty()) {
                now.put(name, state);
            }
        });
        Map<String, String> before = troubles;
        troubles = Map.copyOf(now);
        now.forEach((name, state) -> {
            if (!state.equals(before.get(name))) {
                LOG.warn("{} {}: {}", name, folders.get(name), state);
            }
        });
        tell(now);
    }

    /** A person is told once; on a disk without any room that has to wait for the first bit of it. */
    private void tell(Map<String, String> now) {
        try {
            now.forEach((name, state) -> {
                if (!told.contains(name)) {
                    enter(Happening.ALERT_FOLDER, name, Map.of("state", state));
                    told.add(name);
                }
            });
            for (String name : List.copyOf(told)) {
                if (!now.containsKey(name)) {
                    enter(Happening.FOLDER_WELL_AGAIN, name, Map.of());
                    told.remove(name);
                    LOG.info("{} is well again", name);
                }
            }
        } catch (DataAccessException | TransactionException full) {
            LOG.warn("the trouble of {} cannot be entered yet: {}", now.keySet(), full.toString());
        }
    }

    private void enter(Happening what, String name, Map<String, String> details) {
        changes.make(() -> changes.enter(what, About.folder(name), details));
    }

    /** What is wrong, by folder, as last seen. */
    Map<String, String> troubles() {
        return troubles;
    }

    /** Whether what comes can be kept, and room is left for what has to be said of it. */
    boolean isRoomLeft() {
        return troubles.entrySet().stream()
                .noneMatch(
                        one -> one.getKey().startsWith(DATA) && one.getValue().equals(NEARLY_FULL));
    }

    /** What the system knows the folder by that holds the store; none where it tells nothing. */
    private @Nullable Object identity() throws IOException {
        return Files.readAttributes(Objects.requireNonNull(folders.get(DATA)), BasicFileAttributes.class)
                .fileKey();
    }

    private String state(Path folder) {
        if (!Files.isDirectory(folder)) {
            return "missing";
        }
        if (!Files.isWritable(folder)) {
            return "not-writable";
        }
        try {
            if (identity != null && folder.equals(folders.get(DATA)) && !Objects.equals(identity, identity())) {
                return "replaced";
            }
            return Files.getFileStore(folder).getUsableSpace() < free ? NEARLY_FULL : "";
        } catch (IOException unknown) {
            return "unreadable";
        }
    }
}
