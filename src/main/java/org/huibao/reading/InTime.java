package org.huibao.reading;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads documents, but those of one arrival together only for so long: what was made to keep us must not keep the others
 * waiting, however many pieces it was cut into. Safe for many threads.
 */
public final class InTime {
    /** What one poison arrival may delay the others. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(InTime.class);

    private final Reading reading;
    private final Duration longest;
    private final ExecutorService work = Executors.newCachedThreadPool(InTime::daemon);

    public InTime(Reading reading) {
        this(reading, LONGEST);
    }

    InTime(Reading reading, Duration longest) {
        this.reading = reading;
        this.longest = longest;
    }

    /** The time of an arrival begins. */
    public Turn turn() {
        return new Turn(System.nanoTime());
    }

    /** The time that the documents of one arrival may take together. */
    public final class Turn {
        private final long began;

        private Turn(long began) {
            this.began = began;
        }

        /** The document's cells, or why there are none; {@link Reading#read} with an end. */
        public Contents read(String name, byte[] bytes) {
            long left = longest.toNanos() - (System.nanoTime() - began);
            return left > 0 ? within(left, name, bytes) : late(name);
        }
    }

    private Contents within(long nanos, String name, byte[] bytes) {
        Future<Contents> contents = work.submit(() -> reading.read(name, bytes));
        try {
            return contents.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return late(name);
        } catch (ExecutionException stumbled) {
            LOG.error("{} cannot be read", name, stumbled.getCause());
            return refused(name, Refusal.unreadable("broken"));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the work ends while " + name + " is read", ending);
        } finally {
            // whoever still reads finds out at the next cell
            contents.cancel(true);
        }
    }

    private Contents late(String name) {
        LOG.debug("{} could not be read within {}", name, longest);
        return refused(name, Refusal.tooLarge("seconds", longest.toSeconds()));
    }

    private static Contents refused(String name, Refusal refusal) {
        return new Contents.Unreadable(refusal.finding(name));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "reading");
        thread.setDaemon(true);
        return thread;
    }
}
