package org.huibao.judging;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Document;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Limit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on documents, but on those of one arrival together only for so long: what was made to keep us must not keep the
 * others waiting, however many pieces it was cut into and in whichever room. Who works asks by the arrival, whose time is
 * forgotten with it. Safe for many threads.
 */
public final class InTime {
    /** What one poison arrival may delay the others; a command that starts for one file then ends within a minute. */
    private static final Duration LONGEST = Duration.ofSeconds(45);

    /** Patterns and formulas take a stack's depth with the length of what they look at. */
    private static final long STACK = 4L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(InTime.class);

    private final Duration longest;
    private final Map<Arrival, AtomicLong> spent = Collections.synchronizedMap(new WeakHashMap<>());
    /** More at a time than there are cores would only take each other's time. */
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private final ExecutorService workers = Executors.newCachedThreadPool(InTime::daemon);

    public InTime() {
        this(LONGEST);
    }

    public InTime(Duration longest) {
        this.longest = longest;
    }

    /** The arrival's time starts anew: it is judged for the first time, or once more. */
    void begin(Arrival arrival) {
        spent.remove(arrival);
        spent.put(arrival, new AtomicLong());
    }

    /**
     * What comes of the work on a document, or of the finding that its arrival's time is up. The work is done by another
     * thread, which is interrupted when nobody waits for it any more; what it throws is thrown here. Work that failed
     * takes none of the arrival's time, for it is tried again; work that ran out of memory or depth does.
     */
    <T> T spend(Document document, Supplier<T> work, Function<Finding, T> late) {
        return spend(document.arrival(), document.name(), work, late);
    }

    /** The same for work on the arrival itself: taking it apart. */
    public <T> T spend(Arrival arrival, String name, Supplier<T> work, Function<Finding, T> late) {
        AtomicLong so = spent.computeIfAbsent(arrival, first -> new AtomicLong());
        long left = longest.toNanos() - so.get();
        if (left <= 0) {
            return late.apply(tooLong(name));
        }
        takePlace(name);
        long began = System.nanoTime();
        try {
            return within(left, name, work, late);
        } catch (RuntimeException failed) {
            began = System.nanoTime();
            throw failed;
        } finally {
            so.addAndGet(System.nanoTime() - began);
            places.release();
        }
    }

    /** Waiting for a place takes none of an arrival's time. */
    private void takePlace(String name) {
        try {
            places.acquire();
        } catch (InterruptedException ending) {
            throw unfinished(name, ending);
        }
    }

    private static IllegalStateException unfinished(String name, InterruptedException ending) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("the work on " + name + " ends unfinished", ending);
    }

    private <T> T within(long nanos, String name, Supplier<T> work, Function<Finding, T> late) {
        Future<T> result = workers.submit(work::get);
        try {
            return result.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException tooLate) {
            return late.apply(tooLong(name));
        } catch (ExecutionException stumbled) {
            throw thrown(stumbled.getCause());
        } catch (InterruptedException ending) {
            throw unfinished(name, ending);
        } finally {
            // whoever still works finds out at the next cell
            result.cancel(true);
        }
    }

    private static RuntimeException thrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unforeseen ? unforeseen : new IllegalStateException(cause);
    }

    private Finding tooLong(String name) {
        LOG.debug("{} takes longer than {}", name, longest);
        return ReadingRefused.tooLarge(Limit.SECONDS, longest.toSeconds()).finding(name);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(null, work, "reading", STACK);
        thread.setDaemon(true);
        return thread;
    }
}
