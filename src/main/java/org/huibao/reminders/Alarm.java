package org.huibao.reminders;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.vocabulary.RealTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rings at another program's door when something new waits for a person. Whether anybody opens disturbs nothing: it is
 * tried again later, with all that has come meanwhile.
 */
@Component
class Alarm implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 500;

    private final AlertSettings settings;
    private final Waiting waiting;
    private final Book book;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService bell = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "alarm");
        thread.setDaemon(true);
        return thread;
    });
    private volatile long seen = -1;
    private volatile Instant notBefore = Instant.MIN;

    Alarm(AlertSettings settings, Waiting waiting, Book book) {
        this.settings = settings;
        this.waiting = waiting;
        this.book = book;
    }

    /** What remembering needs. */
    @Component("alarmBook")
    record Book(Journal journal, ToldSoFar told, TransactionTemplate transaction, Clock clock, RealTime real) {}

    /** Rings where there is something new, without waiting for an answer. */
    void look() {
        if (settings.webhook() != null
                && !book.real.clock().instant().isBefore(notBefore)
                && busy.compareAndSet(false, true)) {
            bell.execute(this::ring);
        }
    }

    /** Whether nothing is on its way. */
    boolean isIdle() {
        return !busy.get();
    }

    private void ring() {
        try {
            tell();
        } catch (IOException | RuntimeException trouble) {
            notBefore = book.real.clock().instant().plus(PAUSE);
            LOG.warn("huibao.alerts.webhook ({}) is tried again: {}", settings, trouble.toString());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            busy.set(false);
        }
    }

    private void tell() throws IOException, InterruptedException {
        if (seen < 0) {
            seen = book.told.to().orElseGet(this::begin);
        }
        List<Journal.Line> lines = book.journal.after(seen, AT_ONCE);
        List<Waiting.Need> needs = waiting.needs(lines);
        long last = lines.isEmpty() ? seen : lines.get(lines.size() - 1).id();
        if (!needs.isEmpty()) {
            new Ringing(settings).post(needs, book.clock.instant());
            remember(last, needs.size());
        }
        seen = last;
    }

    /** What happened before anybody wanted to be told is not told. */
    private long begin() {
        long newest = book.journal.newest(Long.MAX_VALUE, 1).stream()
                .mapToLong(Journal.Line::id)
                .sum();
        remember(newest, 0);
        return newest;
    }

    private void remember(long to, int needs) {
        Map<String, String> details = Map.of("to", String.valueOf(to), "needs", String.valueOf(needs));
        book.transaction.executeWithoutResult(status -> {
            book.told.remember(to);
            book.journal.append(Happening.ALARM_TOLD, About.ALARM, details);
        });
    }

    @Override
    public void destroy() {
        bell.shutdownNow();
    }
}
