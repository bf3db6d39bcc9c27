package org.huibao.reminders;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.huibao.journal.Journal;
import org.huibao.needs.Need;
import org.huibao.needs.Needs;
import org.huibao.vocabulary.RealTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

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
    private final Needs needs;
    private final ToldSoFar told;
    private final ToldNeeds toldNeeds;
    private final RealTime real;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService bell = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "alarm");
        thread.setDaemon(true);
        return thread;
    });
    private volatile long seen = -1;
    private volatile Instant notBefore = Instant.MIN;

    Alarm(AlertSettings settings, Needs needs, ToldSoFar told, ToldNeeds toldNeeds, RealTime real) {
        this.settings = settings;
        this.needs = needs;
        this.told = told;
        this.toldNeeds = toldNeeds;
        this.real = real;
    }

    /** Rings where there is something new, without waiting for an answer. */
    void look() {
        if (settings.webhook() != null
                && !real.clock().instant().isBefore(notBefore)
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
            notBefore = real.clock().instant().plus(PAUSE);
            LOG.warn("huibao.alerts.webhook ({}) is tried again: {}", settings, trouble.toString());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            busy.set(false);
        }
    }

    private void tell() throws IOException, InterruptedException {
        if (seen < 0) {
            seen = told.to().orElseGet(this::begin);
        }
        List<Journal.Line> lines = told.after(seen, AT_ONCE);
        if (lines.isEmpty()) {
            return;
        }
        long last = lines.get(lines.size() - 1).id();
        List<Need> fresh = toldNeeds.untold(ToldNeeds.Way.BELL, present());
        List<Waiting> waiting = Waiting.of(fresh, lines);
        if (!waiting.isEmpty()) {
            new Ringing(settings).post(waiting, told.now());
            told.remember(last, waiting.size(), () -> toldNeeds.remember(ToldNeeds.Way.BELL, fresh));
        }
        seen = last;
    }

    private List<Need> present() {
        return needs.all().stream()
                .filter(need -> !Concerns.isToldByAlert(need.what()))
                .toList();
    }

    /** What waited before anybody wanted to be told is not told. */
    private long begin() {
        List<Need> present = present();
        return told.begin(() -> toldNeeds.remember(ToldNeeds.Way.BELL, present));
    }

    @Override
    public void destroy() {
        bell.shutdownNow();
    }
}
