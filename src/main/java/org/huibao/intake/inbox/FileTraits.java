package org.huibao.intake.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a file's folder says of it without opening it. */
record FileTraits(long size, Instant modified) {
    /** Of some disks two seconds. */
    private static final Duration COARSE = Duration.ofSeconds(3);

    static FileTraits of(Path file) throws IOException {
        BasicFileAttributes all = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!all.isRegularFile()) {
            throw new IOException("no longer a plain file");
        }
        return new FileTraits(all.size(), all.lastModifiedTime().toInstant());
    }

    /** Whether whatever is written into the file from the moment on shows in these traits: folders tell times coarsely. */
    boolean areSettledAt(Instant moment) {
        return modified.isBefore(moment.minus(COARSE));
    }

    /** When the file system last changed the file's entry, which no copying program can set; Windows does not tell. */
    static Optional<Instant> changed(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? Optional.of(
                        ((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)).toInstant())
                : Optional.empty();
    }
}
