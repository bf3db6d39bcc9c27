package org.huibao.intake.arrivals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huibao.files.DurableFile;
import org.huibao.files.NotWritten;
import org.huibao.files.OwnerOnly;
import org.huibao.files.Sha256;
import org.huibao.intake.settings.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The bytes of everything that ever arrived, each under its SHA-256. Nothing is ever changed or taken away. */
@Component
public class Archive {
    /** No setting lets anything be kept that is larger; see {@code LimitSettings}. */
    private static final long LARGEST = 1L << 30;

    private final Path folder;
    private final Object names = new Object();
    private @Nullable Object identity;

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

    /** Bytes that are on the disk, but not under their name yet; without a file where they shall not be kept. */
    public record Coming(Kept kept, @Nullable Path temporary) {}

    /** Keeps the bytes of a stream; when it returns they survive a power failure. */
    public Kept keep(InputStream bytes) throws IOException {
        Coming coming = fill(bytes);
        settle(List.of(coming));
        return coming.kept();
    }

    /** The store holds on to the old folder when somebody puts another in its place: bytes and rows would part. */
    private synchronized void mustBeTheSame() throws IOException {
        Path there = identity == null ? OwnerOnly.folder(folder) : folder;
        Object now = Files.readAttributes(there, BasicFileAttributes.class).fileKey();
        if (identity == null) {
            identity = now;
        } else if (!identity.equals(now)) {
            throw new NotWritten(
                    new IOException(folder + " was replaced while the service runs; it has to be started again"));
        }
    }

    /** Brings the bytes of a stream to the disk; they are not kept before they are settled. */
    public Coming fill(InputStream bytes) throws IOException {
        return fill(temporary -> {
            Sha256 sha256 = new Sha256();
            DurableFile.fill(temporary, sha256.following(bytes));
            return new Kept(sha256.hex(), Files.size(temporary));
        });
    }

    private Coming fill(byte[] bytes, Kept known) throws IOException {
        return fill(temporary -> {
            DurableFile.fill(temporary, new ByteArrayInputStream(bytes));
            return known;
        });
    }

    private Coming fill(Filling filling) throws IOException {
        mustBeTheSame();
        Path temporary = OwnerOnly.folder(folder.resolve("coming")).resolve(UUID.randomUUID() + ".tmp");
        try {
            Kept kept = filling.into(temporary);
            OwnerOnly.file(temporary);
            return new Coming(kept, temporary);
        } catch (IOException | RuntimeException trouble) {
            Files.deleteIfExists(temporary);
            throw trouble;
        }
    }

    /** What brings bytes into a file, and says what they are. */
    private interface Filling {
        Kept into(Path temporary) throws IOException;
    }

    /** What a file is that is too large to be kept. */
    public Coming measure(Path file) throws IOException {
        return new Coming(new Kept(hash(file), Files.size(file)), null);
    }

    /** Gives them their names, all of which are forced to the disk together: when it returns they survive a power failure. */
    public void settle(List<Coming> coming) throws IOException {
        if (coming.isEmpty()) {
            return;
        }
        try {
            synchronized (names) {
                Set<Path> changed = new LinkedHashSet<>();
                for (Coming one : coming) {
                    name(one, changed);
                }
                for (Path below : changed) {
                    DurableFile.force(below);
                }
            }
        } finally {
            for (Coming one : coming) {
                if (one.temporary() != null) {
                    Files.deleteIfExists(one.temporary());
                }
            }
        }
    }

    private void name(Coming coming, Set<Path> changed) throws IOException {
        Path place = place(coming.kept().sha256());
        Path temporary = coming.temporary();
        if (temporary != null && !Files.exists(place)) {
            Path below = place.resolveSibling("");
            if (!Files.exists(below)) {
                OwnerOnly.folder(below);
                changed.add(folder);
            }
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
            changed.add(below);
        }
    }

    /** Keeps bytes; those that are kept already, as a file's are when it is opened, are not written again. */
    public Kept keep(byte[] bytes) {
        return keep(List.of(bytes)).get(0);
    }

    /** Keeps several together, in their order. */
    public List<Kept> keep(List<byte[]> several) {
        List<Kept> kept = new ArrayList<>();
        List<Coming> fresh = new ArrayList<>();
        try {
            for (byte[] bytes : several) {
                kept.add(new Kept(Sha256.of(bytes), bytes.length));
            }
            try {
                for (int one = 0; one < several.size(); one++) {
                    if (!isKept(place(kept.get(one).sha256()))) {
                        fresh.add(fill(several.get(one), kept.get(one)));
                    }
                }
            } finally {
                settle(fresh);
            }
            return kept;
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write to the archive " + folder, cause);
        }
    }

    /** Who finds bytes kept that another has just brought must know their name forced to the disk, too. */
    private boolean isKept(Path place) {
        synchronized (names) {
            return Files.exists(place);
        }
    }

    /** The hash of a file that may still change; of one that nobody keeps, of its beginning and its size. */
    public String hash(Path file) throws IOException {
        Sha256 sha256 = new Sha256();
        try (InputStream bytes = sha256.following(Files.newInputStream(file))) {
            byte[] some = new byte[1 << 16];
            long left = LARGEST;
            for (int count = bytes.read(some); count >= 0 && left > 0; count = bytes.read(some)) {
                left -= count;
            }
            return left > 0
                    ? sha256.hex()
                    : sha256.add(String.valueOf(Files.size(file))).hex();
        }
    }

    /** What is kept under the hash, to be closed by the caller. */
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    /** Whether the bytes are kept; what was too large is not. */
    public boolean holds(String sha256) {
        return Files.exists(place(sha256));
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
