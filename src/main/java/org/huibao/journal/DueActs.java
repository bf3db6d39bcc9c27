package org.huibao.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.huibao.vocabulary.RealTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * What is due by our clock and cannot be done, for want of room on a disk for instance: a report, a reminder, letters on their
 * way. It is tried again, and a person is told as long as it fails.
 */
@Component
public class DueActs {
    private static final Logger LOG = LoggerFactory.getLogger(DueActs.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final RealTime real;
    private final Changes changes;
    private final Map<String, Failing> failing = new ConcurrentHashMap<>();

    public DueActs(RealTime real, Changes changes) {
        this.real = real;
        this.changes = changes;
    }

    /**
     * An act that fails.
     *
     * @param since when it failed first, by our clock
     * @param again until then nobody needs to try, or to hear of it again
     * @param isTold whether the journal has it
     */
    public record Failing(About about, Instant since, Instant again, String why, boolean isTold) {}

    /** Does what is due; what it fails over keeps nothing else from being done, and is tried again on the next beat. */
    public void carefully(String act, About about, Runnable what) {
        try {
            what.run();
        } catch (RuntimeException trouble) {
            if (!isPausing(act)) {
                LOG.error("{} cannot be done and is tried again", act, trouble);
                begin(act, about, trouble.toString());
                tell(act, Happening.ALERT_DUE_ACT_FAILED, Map.of("act", act, "why", trouble.toString()));
            }
            return;
        }
        if (failing.containsKey(act)) {
            tell(act, Happening.DUE_ACT_DONE, Map.of("act", act));
            over(act);
        }
    }

    /** What stands in the way may be the store itself: then the journal has it as soon as it can. */
    private void tell(String act, Happening what, Map<String, String> details) {
        Failing so = failing.get(act);
        if (so == null || so.isTold() == (what == Happening.ALERT_DUE_ACT_FAILED)) {
            return;
        }
        try {
            changes.make(() -> changes.enter(what, so.about(), details));
            failing.put(act, new Failing(so.about(), so.since(), so.again(), so.why(), true));
        } catch (DataAccessException | TransactionException later) {
            LOG.warn("that {} failed cannot be entered yet: {}", act, later.toString());
        }
    }

    public boolean isPausing(String act) {
        Failing known = failing.get(act);
        return known != null && real.clock().instant().isBefore(known.again());
    }

    /** Keeps that it failed; whether it had not failed before. */
    public boolean begin(String act, About about, String why) {
        Failing before = failing.get(act);
        Instant again = real.clock().instant().plus(PAUSE);
        failing.put(
                act,
                before == null
                        ? new Failing(about, changes.now(), again, why, false)
                        : new Failing(about, before.since(), again, why, before.isTold()));
        return before == null;
    }

    public void over(String act) {
        failing.remove(act);
    }

    public List<Failing> all() {
        return List.copyOf(failing.values());
    }

    /** Why each of them cannot be done, by its name. */
    public Map<String, String> reasons() {
        Map<String, String> reasons = new TreeMap<>();
        failing.forEach((act, why) -> reasons.put(act, why.why()));
        return reasons;
    }
}
