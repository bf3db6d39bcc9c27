package org.huibao.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import org.huibao.checking.Comparison;
import org.huibao.checking.Peer;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;

/**
 * The figures that count in one round, of all units that have reported, as the tables held them when they were read and as
 * they have changed since in this process. Never the truth: whatever must be right is asked of the tables.
 */
final class RoundAtHand {
    private final ColumnPlaces columns = new ColumnPlaces();
    private final Map<String, Current> units = new ConcurrentHashMap<>();
    /** Nobody who has just committed waits until a round is read. */
    private final Queue<News> news = new ConcurrentLinkedQueue<>();

    private final Map<ReportingUnit, Compared> compared = new ConcurrentHashMap<>();
    private volatile Instant used;
    private boolean read;

    RoundAtHand(Instant now) {
        this.used = now;
    }

    /**
     * What counts of a unit, and when that was received.
     *
     * @param id of the version
     */
    record Current(long id, Receipt receipt, PackedFigures figures) implements Peer {
        @Override
        public Optional<BigDecimal> figure(Column column) {
            return figures.figure(column.key());
        }

        /** A version's figures never change. */
        @Override
        public Object mark() {
            return id;
        }

        private boolean isBefore(Current other) {
            return receipt.compareTo(other.receipt) <= 0;
        }
    }

    /** Where a version stands among its unit's, as {@link Version#BY_RECEIPT} has it. */
    record Receipt(Instant receivedAt, long arrival, int version) implements Comparable<Receipt> {
        private static final Comparator<Receipt> ORDER = Comparator.comparing(Receipt::receivedAt)
                .thenComparing(Receipt::arrival)
                .thenComparing(Receipt::version);

        static Receipt of(Version version) {
            return new Receipt(version.receivedAt(), version.arrival(), version.number());
        }

        @Override
        public int compareTo(Receipt other) {
            return ORDER.compare(this, other);
        }
    }

    /** Units of the round as one edition of its campaign has them. */
    private record Compared(Campaign campaign, Comparison units) {}

    private record News(long id, String unit, Receipt receipt, Map<String, BigDecimal> figures) {}

    /** A source of all that counts in the round: the tables. */
    interface Source {
        void each(Reader reader);
    }

    /** Who is told of a unit's version that counts. */
    interface Reader {
        void take(long id, String unit, Receipt receipt, Map<String, BigDecimal> figures);
    }

    /** Reads the round the first time; after that, only what has been committed since is new. Not to be called within a transaction. */
    synchronized RoundAtHand upToDate(Source source, Instant now) {
        used = now;
        if (!read) {
            source.each(this::enter);
            read = true;
        }
        for (News one = news.poll(); one != null; one = news.poll()) {
            enter(one.id(), one.unit(), one.receipt(), one.figures());
        }
        return this;
    }

    void tell(Version version, Map<String, BigDecimal> figures) {
        news.add(new News(version.id(), version.unit(), Receipt.of(version), figures));
    }

    private void enter(long id, String unit, Receipt receipt, Map<String, BigDecimal> figures) {
        Current current = new Current(id, receipt, packed(figures));
        units.merge(unit, current, (one, other) -> one.isBefore(other) ? other : one);
    }

    PackedFigures packed(Map<String, BigDecimal> figures) {
        return new PackedFigures(columns, figures);
    }

    boolean isIdleSince(Instant then) {
        return used.isBefore(then);
    }

    /** What counts of the unit, if it has reported. */
    Optional<Current> current(String unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /** The comparison that these units were held against each other in at the last look, or a new one. */
    Comparison compared(Campaign campaign, Round round, List<ReportingUnit> units) {
        return compared.compute(
                        units.get(0),
                        (first, known) -> known != null && known.campaign() == campaign
                                ? known
                                : new Compared(campaign, new Comparison(campaign, round)))
                .units();
    }

    /** Every unit that has reported, by its name. */
    void each(BiConsumer<String, Current> reader) {
        units.forEach(reader);
    }
}
