package org.huibao.intake.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.huibao.files.NotWritten;
import org.huibao.intake.arrivals.Archive;

/** Brings files into the archive several at a time: a disk that is asked by several forces their bytes down together. */
final class KeepingTogether {
    private static final int SIDE_BY_SIDE = 8;

    private final Archive archive;
    private final long largest;
    private final ExecutorService writers = Executors.newFixedThreadPool(SIDE_BY_SIDE, KeepingTogether::daemon);

    /** @param largest so many bytes of a file at most are kept; a larger one is only measured, for it is refused anyway */
    KeepingTogether(Archive archive, long largest) {
        this.archive = archive;
        this.largest = largest;
    }

    /** A file on its way into the archive. */
    record Keeping(Path file, Future<Archive.Coming> coming) {
        /** What is safe now. */
        Archive.Kept kept() throws IOException {
            return filled().kept();
        }

        /** Waits until the bytes are on the disk. */
        private Archive.Coming filled() throws IOException {
            try {
                return coming.get();
            } catch (ExecutionException trouble) {
                throw trouble.getCause() instanceof IOException cause ? cause : new IOException(trouble.getCause());
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("the service ends before " + file + " is safe");
            }
        }

        private Stream<Archive.Coming> filledOrNone() {
            try {
                return Stream.of(filled());
            } catch (IOException toldLater) {
                return Stream.empty();
            }
        }
    }

    /** Waits until the files are safe, as far as they can be read, and returns them in their order. */
    List<Keeping> keep(List<Path> files) {
        List<Keeping> all = files.stream()
                .map(file -> new Keeping(file, writers.submit(() -> filled(file))))
                .toList();
        try {
            archive.settle(all.stream().flatMap(Keeping::filledOrNone).toList());
            return all;
        } catch (IOException trouble) {
            return files.stream()
                    .map(file -> new Keeping(file, CompletableFuture.failedFuture(new NotWritten(trouble))))
                    .toList();
        }
    }

    private Archive.Coming filled(Path file) throws IOException {
        if (Files.size(file) > largest) {
            return archive.measure(file);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return archive.fill(bytes);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "archive");
        thread.setDaemon(true);
        return thread;
    }
}
