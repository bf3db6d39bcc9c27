package org.huibao.intake.arrivals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.huibao.files.DurableFile;
import org.huibao.files.Sha256;
import org.huibao.intake.settings.Places;
import org.springframework.stereotype.Component;

/** The bytes of everything that ever arrived, each under its SHA-256. Nothing is ever changed or taken away. */
@Component
public class Archive {
    private final Path folder;
    private final Map<Path, Object> turns = new ConcurrentHashMap<>();

    public Archive(Places places) {
        this.folder = places.data().resolve("archive");
    }

    /**
     * Bytes that are on the disk.
     *
     * @param sha256 in lower-case hexadecimal
     */
    public record Kept(String sha256, long size) {
        /** Of what has no bytes of its own, or is not kept. */
        public static final Kept NOTHING = new Kept("", 0);
    }

    /** Keeps the bytes of a stream; when it returns they survive a power failure. */
    public Kept keep(InputStream bytes) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("coming")).resolve(UUID.randomUUID() + ".tmp");
        try {
            Sha256 sha256 = new Sha256();
            DurableFile.fill(temporary, sha256.following(bytes));
            Kept kept = new Kept(sha256.hex(), Files.size(temporary));
            Path place = place(kept.sha256());
            settle(temporary, place);
            return kept;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Keeps bytes; those that are kept already, as a file's are when it is opened, are not written again. */
    public Kept keep(byte[] bytes) {
        String hash = Sha256.of(bytes);
        try {
            Path place = place(hash);
            if (isKept(place)) {
                return new Kept(hash, bytes.length);
            }
            return keep(new ByteArrayInputStream(bytes));
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write to the archive " + folder, cause);
        }
    }

    private void settle(Path temporary, Path place) throws IOException {
        synchronized (turn(place)) {
            if (!Files.exists(place)) {
                Path below = place.resolveSibling("");
                boolean fresh = !Files.exists(below);
                Files.createDirectories(below);
                DurableFile.settle(temporary, place);
                if (fresh) {
                    DurableFile.force(folder);
                }
            }
        }
    }

    private boolean isKept(Path place) {
        synchronized (turn(place)) {
            return Files.exists(place);
        }
    }

    /** Who finds bytes kept that another has just brought must know their name forced to the disk, too. */
    private Object turn(Path place) {
        return turns.computeIfAbsent(place.resolveSibling(""), below -> new Object());
    }

    /** The hash of a file that may still change. */
    public String hash(Path file) throws IOException {
        Sha256 sha256 = new Sha256();
        try (InputStream bytes = sha256.following(Files.newInputStream(file))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return sha256.hex();
        }
    }

    /** What is kept under the hash, to be closed by the caller. */
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    public byte[] bytes(String sha256) {
        try {
            return Files.readAllBytes(place(sha256));
        } catch (IOException cause) {
            throw new UncheckedIOException("the archive has lost " + sha256, cause);
        }
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
