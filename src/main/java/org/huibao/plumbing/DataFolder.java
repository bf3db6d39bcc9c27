package org.huibao.plumbing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.huibao.files.OwnerOnly;
import org.huibao.intake.settings.SettingsProblem;
import org.jspecify.annotations.Nullable;

/** {@code huibao.data}, held by one process at a time. The operating system lets go of it when the process dies. */
record DataFolder(Path path, FileChannel channel) implements AutoCloseable {

    /** @throws SettingsProblem where another process holds the folder, or it cannot be written */
    static DataFolder lock(Path folder) {
        try {
            closeToOthers(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (attempt(channel) == null) {
                channel.close();
                throw new SettingsProblem("huibao.data", "data-in-use", folder.toString());
            }
            return new DataFolder(folder, channel);
        } catch (IOException cause) {
            throw new SettingsProblem("huibao.data", "folder-unusable", folder + ": " + cause.getMessage());
        }
    }

    /** Whatever an earlier program, or whoever made the folder, left open to others. */
    private static void closeToOthers(Path folder) throws IOException {
        OwnerOnly.folder(folder);
        OwnerOnly.files(folder);
        OwnerOnly.folder(folder.resolve("archive"));
    }

    private static @Nullable FileLock attempt(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
