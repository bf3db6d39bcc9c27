package org.huibao.intake.arrivals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.huibao.files.DurableFile;
import org.huibao.files.Sha256;
import org.huibao.intake.settings.Places;
import org.springframework.stereotype.Component;

/** The bytes of everything that ever arrived, each under its SHA-256. Nothing is ever changed or taken away. */
@Component
public class Archive {
    private final Path folder;

    public Archive(Places places) {
        this.folder = places.data().resolve("archive");
    }

    /**
     * Bytes that are on the disk.
     *
     * @param sha256 in lower-case hexadecimal
     */
    public record Kept(String sha256, long size) {}

    /** Keeps the bytes of a stream; when it returns they survive a power failure. */
    public Kept keep(InputStream bytes) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("coming")).resolve(UUID.randomUUID() + ".tmp");
        try {
            Sha256 sha256 = new Sha256();
            DurableFile.fill(temporary, sha256.following(bytes));
            Kept kept = new Kept(sha256.hex(), Files.size(temporary));
            Path place = place(kept.sha256());
            if (!Files.exists(place)) {
                Files.createDirectories(place.getParent());
                DurableFile.settle(temporary, place);
            }
            forceNames(place);
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
            if (Files.exists(place)) {
                forceNames(place);
                return new Kept(hash, bytes.length);
            }
            return keep(new ByteArrayInputStream(bytes));
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write to the archive " + folder, cause);
        }
    }

    /** Whoever else has just brought the same bytes may not have come so far. */
    private void forceNames(Path place) throws IOException {
        DurableFile.force(place.resolveSibling(""));
        DurableFile.force(folder);
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
