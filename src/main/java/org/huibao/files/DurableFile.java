package org.huibao.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is either wholly there or not at all, whatever moment the power fails: temporary, fsync, rename, fsync. */
public final class DurableFile {
    private DurableFile() {}

    /** Writes or replaces the file; its folder is made where it is missing. */
    public static void write(Path file, byte[] bytes) {
        try {
            Path folder = folderOf(file);
            Path temporary = folder.resolve("." + UUID.randomUUID() + ".tmp");
            try {
                fill(temporary, new ByteArrayInputStream(bytes));
                settle(temporary, file);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write " + file, cause);
        }
    }

    /** As {@link #write}, where none of the folders between the two is a link. */
    public static void writeBelow(Path root, Path file, byte[] bytes) {
        try {
            write(WithoutLinks.below(root, file), bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write " + file + ": " + cause.getMessage(), cause);
        }
    }

    /** Copies the stream to a file and forces it to the disk. */
    public static void fill(Path file, InputStream bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            byte[] some = new byte[1 << 16];
            for (int count = bytes.read(some); count >= 0; count = bytes.read(some)) {
                put(out, some, count);
            }
            force(channel);
        }
    }

    private static void put(OutputStream out, byte[] some, int count) throws NotWritten {
        try {
            out.write(some, 0, count);
        } catch (IOException cause) {
            throw new NotWritten(cause);
        }
    }

    private static void force(FileChannel channel) throws NotWritten {
        try {
            channel.force(true);
        } catch (IOException cause) {
            throw new NotWritten(cause);
        }
    }

    /** Gives a filled file its final name, and forces the name to the disk. */
    public static void settle(Path temporary, Path file) throws IOException {
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folderOf(file));
    }

    /** Forces a folder's names to the disk; Windows knows no such thing and keeps names by itself. */
    public static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static Path folderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("not a file: " + file);
        }
        return Files.createDirectories(folder);
    }
}
