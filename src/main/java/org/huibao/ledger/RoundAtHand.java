package org.huibao.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;

/**
 * The figures that count in one round, of all units that have reported, as the tables held them when they were read and as
 * they have changed since in this process. Never the truth: whatever must be right is asked of the tables.
 */
final class RoundAtHand {
    private final ColumnPlaces columns = new ColumnPlaces();
    private final Map<String, Current> units = new ConcurrentHashMap<>();
    /** Nobody who has just committed waits until a round is read. */
    private final Queue<News> news = new ConcurrentLinkedQueue<>();

    private volatile Instant used;
    private boolean read;

    RoundAtHand(Instant now) {
        this.used = now;
    }

    /** What counts of a unit, and when that was received. */
    record Current(Receipt receipt, PackedFigures figures) {
        private boolean isBefore(Current other) {
            return receipt.compareTo(other.receipt) <= 0;
        }
    }

    /** Where a version stands among its unit's, as {@link Version#BY_RECEIPT} has it. */
    record Receipt(Instant receivedAt, long arrival, int version) implements Comparable<Receipt> {
        private static final Comparator<Receipt> ORDER = Comparator.comparing(Receipt::receivedAt)
                .thenComparing(Receipt::arrival)
                .thenComparing(Receipt::version);

        @Override
        public int compareTo(Receipt other) {
            return ORDER.compare(this, other);
        }
    }

    private record News(String unit, Receipt receipt, Map<String, BigDecimal> figures) {}

    /** A source of all that counts in the round: the tables. */
    interface Source {
        void each(Reader reader);
    }

    /** Who is told of a unit's version that counts. */
    interface Reader {
        void take(String unit, Receipt receipt, Map<String, BigDecimal> figures);
    }

    /** Reads the round the first time; after that, only what has been committed since is new. Not to be called within a transaction. */
    synchronized RoundAtHand upToDate(Source source, Instant now) {
        used = now;
        if (!read) {
            source.each(this::enter);
            read = true;
        }
        for (News one = news.poll(); one != null; one = news.poll()) {
            enter(one.unit(), one.receipt(), one.figures());
        }
        return this;
    }

    void tell(Version version, Map<String, BigDecimal> figures) {
        Receipt receipt = new Receipt(version.receivedAt(), version.arrival(), version.number());
        news.add(new News(version.unit(), receipt, figures));
    }

    private void enter(String unit, Receipt receipt, Map<String, BigDecimal> figures) {
        Current current = new Current(receipt, new PackedFigures(columns, figures));
        units.merge(unit, current, (one, other) -> one.isBefore(other) ? other : one);
    }

    boolean isIdleSince(Instant then) {
        return used.isBefore(then);
    }

    /** The figures by column key of each of these units that has reported some. */
    List<Map<String, BigDecimal>> figures(Collection<String> of) {
        return of.stream()
                .map(units::get)
                .filter(Objects::nonNull)
                .map(current -> current.figures().all())
                .filter(figures -> !figures.isEmpty())
                .toList();
    }

    /** Every unit that has reported, by its name. */
    void each(BiConsumer<String, Current> reader) {
        units.forEach(reader);
    }
}
