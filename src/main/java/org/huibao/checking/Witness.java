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
    private static final BigDecimal LEAST_PER_HEAD = BigDecimal.valueOf(5);
    private static final BigDecimal FIXED = new BigDecimal("1.1");
    private static final BigDecimal LEAST_ALONE = BigDecimal.valueOf(8);

    static Optional<Witness> of(Column column, @Nullable Column per, List<UnitFigures> units) {
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

    static Optional<BigDecimal> positive(UnitFigures unit, Column column) {
        return unit.figure(column).filter(figure -> figure.signum() > 0);
    }

    boolean isFixedRate() {
        return band.spread().compareTo(FIXED) <= 0;
    }

    boolean knows(int unit) {
        return values.containsKey(unit);
    }

    BigDecimal factor(int unit) {
        return band.factor(values.getOrDefault(unit, band.median()));
    }

    boolean objectsTo(int unit, BigDecimal figure) {
        BigDecimal value = values.getOrDefault(unit, band.median());
        BigDecimal expected = figure.divide(band.factor(value), Factor.ROUGH);
        return band.leavesOut(value, per == null ? LEAST_ALONE : LEAST_PER_HEAD)
                && Factor.isNoScatter(column, figure, expected);
    }
}
