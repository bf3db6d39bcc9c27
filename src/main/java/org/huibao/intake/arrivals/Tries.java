package org.huibao.intake.arrivals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
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
    /** After so many beginnings without an end, the arrival itself is what brings the service down. */
    static final int BEGINNINGS = 5;

    /** Why an arrival that is parked has no end yet. */
    public static final String OUR_TROUBLE = "our-trouble";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Journal journal;
    private final Map<Long, Integer> stumbles = new ConcurrentHashMap<>();
    /** Beginnings that do not count although the store could not be told: it was in trouble itself. */
    private final Map<Long, Integer> owed = new ConcurrentHashMap<>();

    public Tries(JdbcClient jdbc, TransactionTemplate transaction, Journal journal) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.journal = journal;
    }

    /** Counts a beginning; false where the arrival is parked and must not be begun again. */
    public boolean begin(Arrival arrival) {
        if (isParked(arrival)) {
            return false;
        }
        int back = owed.getOrDefault(arrival.id(), 0);
        int beginnings = Objects.requireNonNull(transaction.execute(
                status -> jdbc.sql("UPDATE arrivals SET attempts = attempts + 1 - ? WHERE id = ? RETURNING attempts")
                        .params(back, arrival.id())
                        .query(Integer.class)
                        .single()));
        owed.computeIfPresent(arrival.id(), (id, times) -> times > back ? times - back : null);
        if (beginnings <= BEGINNINGS) {
            return true;
        }
        park(arrival, Map.of("beginnings", String.valueOf(BEGINNINGS)));
        return false;
    }

    /** The machine was in trouble, not the arrival: the beginning does not count. */
    public void postpone(Arrival arrival) {
        try {
            transaction.executeWithoutResult(
                    status -> jdbc.sql("UPDATE arrivals SET attempts = attempts - 1 WHERE id = ? AND attempts > 0")
                            .param(arrival.id())
                            .update());
        } catch (DataAccessException | TransactionException full) {
            owed.merge(arrival.id(), 1, Integer::sum);
        }
    }

    /** The program stumbled over the arrival: a person is told at the first time and when it is parked. */
    public void stumble(Arrival arrival, Throwable over) {
        int times = stumbles.merge(arrival.id(), 1, Integer::sum);
        if (times == 1) {
            tell(arrival, Happening.ALERT_UNFORESEEN, Map.of("what", over.toString()));
        }
        if (times == STUMBLES) {
            park(arrival, Map.of("what", over.toString()));
        }
    }

    /** Of these, the ones that may be begun again. */
    List<Arrival> again(List<Arrival> unfinished) {
        return unfinished.stream().filter(arrival -> !isParked(arrival)).toList();
    }

    private boolean isParked(Arrival arrival) {
        return stumbles.getOrDefault(arrival.id(), 0) >= STUMBLES
                || beginnings(arrival) - owed.getOrDefault(arrival.id(), 0) > BEGINNINGS;
    }

    private int beginnings(Arrival arrival) {
        return jdbc.sql("SELECT attempts FROM arrivals WHERE id = ?")
                .param(arrival.id())
                .query(Integer.class)
                .single();
    }

    private void park(Arrival arrival, Map<String, String> details) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("UPDATE arrivals SET reason = ? WHERE id = ? AND state = 'received'")
                    .params(OUR_TROUBLE, arrival.id())
                    .update();
            tell(arrival, Happening.ALERT_PARKED, details);
        });
    }

    private void tell(Arrival arrival, Happening what, Map<String, String> details) {
        transaction.executeWithoutResult(status -> journal.append(what, About.arrival(arrival.id()), details));
    }
}
