package org.huibao.checking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What is usual among units, as it is told: in figures.
 *
 * @param value the unit's in the middle
 */
record Usual(Comparison units, Witness witness, BigDecimal value) {
    static Usual of(Comparison units, Witness witness) {
        BigDecimal middle = IntStream.range(0, units.count())
                .filter(at -> witness.ratio(at) == witness.values().median())
                .mapToObj(at -> value(units, witness, at))
                .min(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
        return new Usual(units, witness, middle);
    }

    /** The unit's figure, per head where the witness counts any. */
    BigDecimal value(int at) {
        return value(units, witness, at);
    }

    /** How many times the usual the unit's value is. */
    BigDecimal factor(int at) {
        return value(at).divide(value, Factor.ROUGH);
    }

    int others() {
        return witness.values().count() - 1;
    }

    private static BigDecimal value(Comparison units, Witness witness, int at) {
        BigDecimal heads = witness.per() == null
                ? BigDecimal.ONE
                : units.positive(witness.per(), at).orElse(BigDecimal.ONE);
        return units.positive(witness.column(), at).orElse(BigDecimal.ZERO).divide(heads, Factor.ROUGH);
    }
}
