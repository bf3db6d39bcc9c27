package org.huibao.checking;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where the units' values lie: their median, and how far they lie apart, the outermost fifth left out on either side so
 * that a value cannot widen the band that it is held against.
 *
 * @param spread the largest over the smallest, at least 1
 * @param size how many values there are
 */
record Band(BigDecimal median, BigDecimal spread, int size) {
    /** A unit and five others; fewer say nothing about what is usual. */
    static final int FEWEST = 6;

    private static final int OUTERMOST = 5;

    /** The band of positive values; empty where there are too few. */
    static Optional<Band> of(Collection<BigDecimal> values) {
        if (values.size() < FEWEST) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int left = sorted.size() / OUTERMOST;
        BigDecimal largest = sorted.get(sorted.size() - 1 - left);
        BigDecimal spread = largest.divide(sorted.get(left), Factor.ROUGH);
        return Optional.of(new Band(sorted.get(sorted.size() / 2), spread, sorted.size()));
    }

    /** How many times the median the value is. */
    BigDecimal factor(BigDecimal value) {
        return value.divide(median, Factor.ROUGH);
    }
}
