package org.huibao.intake.arrivals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.huibao.intake.settings.Places;
import org.springframework.stereotype.Component;

/**
 * The arrivals that are being judged at this moment, in a file: it outlives a service that dies, and tells the next one during
 * which of them that happened. It is not forced to the disk, for a power failure is no arrival's fault.
 */
@Component
public class BegunArrivals implements AutoCloseable {
    private static final long NOBODY = 0;

    private final RandomAccessFile file;
    private final Set<Long> left = new LinkedHashSet<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private boolean closed;

    public BegunArrivals(Places places) {
        Path path = places.data().resolve("begun");
        try {
            Files.createDirectories(places.data());
            file = new RandomAccessFile(path.toFile(), "rw");
            while (file.getFilePointer() + Long.BYTES <= file.length()) {
                left.add(file.readLong());
            }
            left.remove(NOBODY);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot use " + path, cause);
        }
    }

    /** Those during which an earlier service died. */
    Set<Long> left() {
        return Set.copyOf(left);
    }

    /** They have been counted. */
    synchronized void forgetLeft() {
        clear();
    }

    synchronized void begin(Arrival arrival) {
        int place = places.computeIfAbsent(arrival.id(), id -> free.isEmpty() ? places.size() : free.pop());
        write(place, arrival.id());
    }

    synchronized void over(Arrival arrival) {
        Integer place = places.remove(arrival.id());
        if (place != null) {
            free.push(place);
            write(place, NOBODY);
        }
    }

    private void clear() {
        try {
            file.setLength(0);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot forget which arrivals were begun", cause);
        }
    }

    private void write(int place, long who) {
        if (closed) {
            return;
        }
        try {
            file.seek((long) place * Long.BYTES);
            file.write(ByteBuffer.allocate(Long.BYTES).putLong(who).array());
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot say which arrivals are begun", cause);
        }
    }

    /** A service that ends in peace leaves nothing behind. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            clear();
            closeFile();
        }
    }

    private void closeFile() {
        try {
            file.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
