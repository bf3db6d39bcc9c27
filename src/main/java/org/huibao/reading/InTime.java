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

/** Reads a document, but only for so long: one that was made to keep us must not keep the others waiting. */
final class InTime {
    private static final Logger LOG = LoggerFactory.getLogger(InTime.class);

    private final Reading reading;
    private final Duration longest;
    private final ExecutorService work = Executors.newCachedThreadPool(InTime::daemon);

    InTime(Reading reading, Duration longest) {
        this.reading = reading;
        this.longest = longest;
    }

    Contents read(String name, byte[] bytes) {
        Future<Contents> contents = work.submit(() -> reading.read(name, bytes));
        try {
            return contents.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            LOG.warn("{} could not be read within {}", name, longest);
            return refused(name, Refusal.tooLarge("seconds", longest.toSeconds()));
        } catch (ExecutionException stumbled) {
            LOG.error("{} cannot be read", name, stumbled.getCause());
            return refused(name, Refusal.unreadable("broken"));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service ends while " + name + " is read", ending);
        } finally {
            // whoever still reads finds out at the next cell
            contents.cancel(true);
        }
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
