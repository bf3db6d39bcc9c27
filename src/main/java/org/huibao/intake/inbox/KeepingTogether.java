package org.huibao.intake.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huibao.intake.arrivals.Archive;

/** Brings files into the archive several at a time: a disk that is asked by several forces their bytes down together. */
final class KeepingTogether {
    private static final int SIDE_BY_SIDE = 8;

    private final Archive archive;
    private final ExecutorService writers = Executors.newFixedThreadPool(SIDE_BY_SIDE, KeepingTogether::daemon);

    KeepingTogether(Archive archive) {
        this.archive = archive;
    }

    /** A file on its way into the archive. */
    record Keeping(Path file, Future<Archive.Kept> coming) {
        /** Waits until the file is safe. */
        Archive.Kept kept() throws IOException {
            try {
                return coming.get();
            } catch (ExecutionException trouble) {
                throw trouble.getCause() instanceof IOException cause ? cause : new IOException(trouble.getCause());
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("the service ends before " + file + " is safe");
            }
        }
    }

    /** The files on their way, in their order. */
    List<Keeping> keep(List<Path> files) {
        return files.stream()
                .map(file -> new Keeping(file, writers.submit(() -> kept(file))))
                .toList();
    }

    private Archive.Kept kept(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return archive.keep(bytes);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "archive");
        thread.setDaemon(true);
        return thread;
    }
}
