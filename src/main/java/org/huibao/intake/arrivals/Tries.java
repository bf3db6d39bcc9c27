package org.huibao.intake.arrivals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often an arrival is tried. Trouble of the machine is waited out and counts for nothing. An arrival over which the program
 * itself stumbles again and again, or during which it dies, is parked: it stays received, a person is told, and nobody who sent
 * it is blamed.
 */
@Component
public class Tries {
    /** After so many stumbles over one arrival the next one would only be the same. A start of the service forgets them. */
    static final int STUMBLES = 3;
    /** When the service has died so often while it judged one arrival, the arrival itself is what brings it down. */
    static final int DEATHS = 5;

    /** Why an arrival that is parked has no end yet. */
    public static final String OUR_TROUBLE = "our-trouble";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Journal journal;
    private final BegunArrivals begun;
    private final Map<Long, Integer> stumbles = new ConcurrentHashMap<>();
    private final Set<Long> deadly = ConcurrentHashMap.newKeySet();
    private final Alone alone;

    public Tries(JdbcClient jdbc, TransactionTemplate transaction, Journal journal, BegunArrivals begun) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.journal = journal;
        this.begun = begun;
        transaction.executeWithoutResult(status -> begun.left().forEach(this::died));
        begun.forgetLeft();
        alone = new Alone(Set.copyOf(jdbc.sql("SELECT id FROM arrivals WHERE state = 'received' AND attempts > 0")
                .query(Long.class)
                .list()));
        deadly.addAll(jdbc.sql("SELECT id FROM arrivals WHERE state = 'received' AND attempts >= ?")
                .param(DEATHS)
                .query(Long.class)
                .list());
    }

    private void died(long id) {
        jdbc.sql("UPDATE arrivals SET attempts = attempts + 1 WHERE id = ? AND state = 'received' RETURNING attempts")
                .param(id)
                .query(Integer.class)
                .optional()
                .filter(deaths -> deaths == DEATHS)
                .ifPresent(deaths -> park(id, Map.of("beginnings", String.valueOf(deaths))));
    }

    /** Notes a beginning; false where the arrival is parked and must not be begun again. */
    public boolean begin(Arrival arrival) {
        if (isParked(arrival)) {
            return false;
        }
        alone.begin(arrival);
        begun.begin(arrival);
        return true;
    }

    /** Whatever came of a beginning, the service has outlived it. */
    public void over(Arrival arrival) {
        begun.over(arrival);
        alone.over(arrival);
    }

    /** The program stumbled over the arrival: a person is told at the first time and when it is parked. */
    public void stumble(Arrival arrival, Throwable over) {
        int times = stumbles.merge(arrival.id(), 1, Integer::sum);
        if (times == 1) {
            tell(arrival.id(), Happening.ALERT_UNFORESEEN, Map.of("what", over.toString()));
        }
        if (times == STUMBLES) {
            park(arrival.id(), Map.of("what", over.toString()));
        }
    }

    /** A person wants it tried once more. */
    public void forgive(Arrival arrival) {
        stumbles.remove(arrival.id());
        deadly.remove(arrival.id());
    }

    /** Of these, the ones that may be begun again. */
    List<Arrival> again(List<Arrival> unfinished) {
        return unfinished.stream().filter(arrival -> !isParked(arrival)).toList();
    }

    private boolean isParked(Arrival arrival) {
        return stumbles.getOrDefault(arrival.id(), 0) >= STUMBLES || deadly.contains(arrival.id());
    }

    private void park(long arrival, Map<String, String> details) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("UPDATE arrivals SET reason = ? WHERE id = ? AND state = 'received'")
                    .params(OUR_TROUBLE, arrival)
                    .update();
            tell(arrival, Happening.ALERT_PARKED, details);
        });
    }

    private void tell(long arrival, Happening what, Map<String, String> details) {
        transaction.executeWithoutResult(status -> journal.append(what, About.arrival(arrival), details));
    }
}
