package org.huibao.plumbing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.intake.settings.LimitSettings;
import org.huibao.intake.settings.Places;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How the folders are that the service writes to: there, writable, and with room left on their disk. */
@Component
class FolderHealth {
    private static final Logger LOG = LoggerFactory.getLogger(FolderHealth.class);

    private final Map<String, Path> folders = new LinkedHashMap<>();
    private final long free;
    private volatile Map<String, String> troubles = Map.of();

    FolderHealth(Places places, LimitSettings limits) {
        folders.put("data", places.data());
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
        now.forEach((name, state) -> {
            if (!state.equals(before.get(name))) {
                LOG.warn("{} {}: {}", name, folders.get(name), state);
            }
        });
        before.keySet().stream()
                .filter(name -> !now.containsKey(name))
                .forEach(name -> LOG.info("{} is well again", name));
        troubles = Map.copyOf(now);
    }

    /** What is wrong, by folder, as last seen. */
    Map<String, String> troubles() {
        return troubles;
    }

    private String state(Path folder) {
        if (!Files.isDirectory(folder)) {
            return "missing";
        }
        if (!Files.isWritable(folder)) {
            return "not-writable";
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < free ? "disk-nearly-full" : "";
        } catch (IOException unknown) {
            return "unreadable";
        }
    }
}
