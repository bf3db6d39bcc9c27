package org.huibao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * The units of a round held against each other, column by column in the order of their sizes. Kept from one look to the next, it
 * takes in what has changed since then and says what one would say that was made afresh. For one thread at a time.
 */
public final class Comparison {
    /** So many sizes are kept in their order, some tens of megabytes; of more, each column is put in order whenever it is asked for. */
    private static final int MOST = 8_000_000;

    private final Campaign campaign;
    private final Round round;
    private final Map<Column, Integer> places = new IdentityHashMap<>();
    private final List<Column> columns;
    /** By column and unit; behind them the same columns' earlier figures. Those that nobody has asked for are missing. */
    private final int[] @Nullable [] sizes;

    private final Map<Ratio, Ordered> ordered = new HashMap<>();
    private final List<Object> marks = new ArrayList<>();
    private List<? extends UnitOfRound> units = List.of();
    private List<Function<ReportingUnit, Peer>> earlier = List.of();

    /** One measure by another one. */
    private record Ratio(int of, int by) {
        static final int NOTHING = -1;
    }

    public Comparison(Campaign campaign, Round round) {
        this.campaign = campaign;
        this.round = round;
        this.columns = campaign.form().columns();
        columns.forEach(column -> places.put(column, places.size()));
        this.sizes = new int[2 * columns.size()][];
    }

    /** The same units as before, each at its place, with the figures that they have now; one without figures has nothing to be compared. */
    Comparison holding(List<? extends UnitOfRound> now, EarlierFigures known) {
        units = now;
        earlier = known == EarlierFigures.NONE
                ? List.of()
                : Stream.of(Term.When.PREVIOUS_ROUND, Term.When.YEAR_BEFORE)
                        .map(when -> known.before(campaign, round, when))
                        .toList();
        BitSet changed = new BitSet();
        for (int at = 0; at < now.size(); at++) {
            Object mark = mark(at);
            if (at == marks.size()) {
                marks.add(mark);
                changed.set(at);
            } else if (!mark.equals(marks.set(at, mark))) {
                changed.set(at);
            }
        }
        if (2 * changed.cardinality() > now.size()) {
            Arrays.fill(sizes, null);
            ordered.clear();
        } else {
            changed.stream().forEach(this::renew);
        }
        return this;
    }

    private Object mark(int at) {
        Object mark = units.get(at).mark();
        return earlier.isEmpty()
                ? mark
                : List.of(mark, before(at, 0).mark(), before(at, 1).mark());
    }

    private Peer before(int at, int which) {
        return earlier.get(which).apply(units.get(at).unit());
    }

    private void renew(int at) {
        int[] before = new int[sizes.length];
        for (int place = 0; place < sizes.length; place++) {
            int[] known = sizes[place];
            if (known != null) {
                before[place] = known[at];
                known[at] = sized(place, at);
            }
        }
        ordered.forEach((ratio, all) -> all.exchange(
                Witness.ratio(before[ratio.of()], ratio.by() == Ratio.NOTHING ? 0 : before[ratio.by()]),
                Witness.ratio(sizes(ratio.of())[at], ratio.by() == Ratio.NOTHING ? 0 : sizes(ratio.by())[at])));
    }

    Campaign campaign() {
        return campaign;
    }

    int count() {
        return units.size();
    }

    UnitOfRound unit(int at) {
        return units.get(at);
    }

    Optional<BigDecimal> positive(Column column, int at) {
        return units.get(at).figure(column).filter(figure -> figure.signum() > 0);
    }

    /** What the unit reported before: in the round before, else a year before. */
    Optional<BigDecimal> before(Column column, int at) {
        return IntStream.range(0, earlier.size())
                .boxed()
                .flatMap(which -> before(at, which).figure(column).stream())
                .findFirst()
                .filter(figure -> figure.signum() > 0);
    }

    /** What the units have in common in the column, per head of another one or by itself; nothing where too few have any. */
    Optional<Witness> witness(Column column, @Nullable Column per) {
        Witness witness = witness(column, per, new Ratio(place(column), per == null ? Ratio.NOTHING : place(per)));
        return witness.values().count() < Witness.FEWEST ? Optional.empty() : Optional.of(witness);
    }

    /** How the units' figures have grown since they last reported, however few. */
    Witness growth(Column column) {
        return witness(column, null, new Ratio(place(column), columns.size() + place(column)));
    }

    private Witness witness(Column column, @Nullable Column per, Ratio ratio) {
        return new Witness(
                column, per, ordered(ratio), sizes(ratio.of()), ratio.by() == Ratio.NOTHING ? null : sizes(ratio.by()));
    }

    private Ordered ordered(Ratio ratio) {
        Ordered known = ordered.get(ratio);
        if (known == null) {
            int[] all = sizes(ratio.of()).clone();
            int[] by = ratio.by() == Ratio.NOTHING ? new int[all.length] : sizes(ratio.by());
            for (int at = 0; at < all.length; at++) {
                all[at] = Witness.ratio(all[at], by[at]);
            }
            known = new Ordered(all);
            if ((ordered.size() + 1L) * all.length > MOST) {
                ordered.clear();
            }
            ordered.put(ratio, known);
        }
        return known;
    }

    private int[] sizes(int place) {
        int[] known = sizes[place];
        if (known == null) {
            known = new int[units.size()];
            for (int unit = 0; unit < known.length; unit++) {
                known[unit] = sized(place, unit);
            }
            sizes[place] = known;
        }
        return known;
    }

    private int sized(int place, int at) {
        int own = columns.size();
        Optional<BigDecimal> figure =
                place < own ? positive(columns.get(place), at) : before(columns.get(place - own), at);
        return figure.map(Size::of).orElse(Size.NONE);
    }

    private int place(Column column) {
        return Objects.requireNonNull(places.get(column));
    }
}
