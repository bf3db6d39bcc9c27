package org.huibao.checking;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.vocabulary.Column;
import org.jspecify.annotations.Nullable;

/**
 * What the units of a table have in common in one column: so much per head of another column, or so much by itself.
 *
 * @param per the column that counts the heads, or null
 * @param values each unit's value by its place in the table, where it has one
 */
record Witness(Column column, @Nullable Column per, Map<Integer, BigDecimal> values, Band band) {
    /** Far enough out to be looked at by {@link Glance}. */
    private static final BigDecimal LEAST_PER_HEAD = BigDecimal.valueOf(5);

    private static final BigDecimal LEAST_ALONE = BigDecimal.valueOf(8);
    /** Of fewer units even the outermost say how far values lie apart, and of two columns some go together by chance. */
    private static final int FEW = 12;

    private static final BigDecimal CLOSE = BigDecimal.valueOf(2);
    /** Where values lie further apart than this a small one is nothing odd: parts of a whole may come close to 0. */
    private static final BigDecimal LOOSE = BigDecimal.valueOf(2);
    /** The same for values of which none is left out. */
    private static final BigDecimal LOOSE_AMONG_FEW = BigDecimal.valueOf(3);

    private static final BigDecimal APART = BigDecimal.valueOf(3);
    /** No tail of usual values reaches as far up as 元 taken for 万元. */
    private static final BigDecimal BEYOND = BigDecimal.valueOf(100);
    /** Nor as far down as 万元 taken for 元. */
    private static final BigDecimal BELOW = BigDecimal.valueOf(1000);

    static Optional<Witness> of(Column column, @Nullable Column per, List<? extends Peer> units) {
        Map<Integer, BigDecimal> values = new HashMap<>();
        for (int at = 0; at < units.size(); at++) {
            Optional<BigDecimal> heads = per == null ? Optional.of(BigDecimal.ONE) : positive(units.get(at), per);
            Optional<BigDecimal> figure = positive(units.get(at), column);
            if (heads.isPresent() && figure.isPresent()) {
                values.put(at, figure.get().divide(heads.get(), Factor.ROUGH));
            }
        }
        return Band.of(values.values()).map(band -> new Witness(column, per, values, band));
    }

    static Optional<BigDecimal> positive(Peer unit, Column column) {
        return unit.figure(column).filter(figure -> figure.signum() > 0);
    }

    boolean knows(int unit) {
        return values.containsKey(unit);
    }

    BigDecimal value(int unit) {
        return values.getOrDefault(unit, band.median());
    }

    BigDecimal factor(int unit) {
        return band.factor(value(unit));
    }

    /** How many times the unit's value is the usual one, or the usual one its value. */
    BigDecimal apart(int unit) {
        return Factor.apart(factor(unit));
    }

    /** Whether the other units' two columns go together so well that one of the two is wrong where they do not. */
    boolean isClose(int unit) {
        return spread(unit).compareTo(CLOSE) <= 0;
    }

    boolean objectsTo(int unit, BigDecimal figure) {
        return leavesOut(unit) && Factor.isNoScatter(column, figure, figure.divide(factor(unit), Factor.ROUGH));
    }

    /**
     * Whether the unit's value lies much further out than the others' own spread, in any case so many times, and by
     * itself: usual values thin out towards their ends, a slip leaves a gap.
     */
    boolean leavesOut(int unit) {
        BigDecimal spread = spread(unit);
        BigDecimal least = per == null ? LEAST_ALONE : LEAST_PER_HEAD;
        boolean high = factor(unit).compareTo(BigDecimal.ONE) > 0;
        return apart(unit).compareTo(spread.multiply(spread).max(least)) > 0
                && (high || !isLoose(spread) || apart(unit).compareTo(BELOW) >= 0)
                && (factor(unit).compareTo(BEYOND) >= 0 || standsApart(unit, high));
    }

    private boolean isLoose(BigDecimal spread) {
        return spread.compareTo(isOfMany() ? LOOSE : LOOSE_AMONG_FEW) > 0;
    }

    private boolean isOfMany() {
        return band.size() >= FEW;
    }

    private boolean standsApart(int unit, boolean high) {
        BigDecimal value = value(unit);
        return values.entrySet().stream()
                .filter(other -> other.getKey() != unit)
                .map(Map.Entry::getValue)
                .filter(other -> high ? other.compareTo(value) <= 0 : other.compareTo(value) >= 0)
                .allMatch(
                        other -> Factor.apart(value.divide(other, Factor.ROUGH)).compareTo(APART) >= 0);
    }

    private BigDecimal spread(int unit) {
        if (isOfMany()) {
            return band.spread();
        }
        List<BigDecimal> others = values.entrySet().stream()
                .filter(other -> other.getKey() != unit)
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        return others.get(others.size() - 1).divide(others.get(0), Factor.ROUGH);
    }
}
