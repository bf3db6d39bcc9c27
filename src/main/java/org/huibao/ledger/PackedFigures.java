package org.huibao.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One unit's exact figures in little room: a long and a byte each, since all units of a country may be kept at once. */
final class PackedFigures {
    private static final byte ABSENT = Byte.MIN_VALUE;
    private static final byte UNPACKED = Byte.MAX_VALUE;
    private static final int BITS = 63;

    private final ColumnPlaces places;
    private final long[] digits;
    private final byte[] scales;
    /** What does not fit, by its place. */
    private final Map<Integer, BigDecimal> unpacked;

    PackedFigures(ColumnPlaces places, Map<String, BigDecimal> figures) {
        this.places = places;
        figures.keySet().forEach(places::placed);
        digits = new long[places.size()];
        scales = new byte[digits.length];
        Arrays.fill(scales, ABSENT);
        Map<Integer, BigDecimal> others = new HashMap<>();
        figures.forEach((column, figure) -> put(places.placed(column), figure, others));
        unpacked = Map.copyOf(others);
    }

    private void put(int place, BigDecimal figure, Map<Integer, BigDecimal> others) {
        boolean fits =
                figure.unscaledValue().bitLength() <= BITS && figure.scale() > ABSENT && figure.scale() < UNPACKED;
        if (fits) {
            digits[place] = figure.unscaledValue().longValueExact();
            scales[place] = (byte) figure.scale();
        } else {
            scales[place] = UNPACKED;
            others.put(place, figure);
        }
    }

    boolean isEmpty() {
        for (byte scale : scales) {
            if (scale != ABSENT) {
                return false;
            }
        }
        return true;
    }

    Optional<BigDecimal> figure(String column) {
        return places.of(column).map(this::at);
    }

    /** By column key. */
    Map<String, BigDecimal> all() {
        Map<String, BigDecimal> all = new HashMap<>();
        places.each((column, place) -> {
            BigDecimal figure = at(place);
            if (figure != null) {
                all.put(column, figure);
            }
        });
        return all;
    }

    private @Nullable BigDecimal at(int place) {
        if (place >= scales.length || scales[place] == ABSENT) {
            return null;
        }
        return scales[place] == UNPACKED ? unpacked.get(place) : BigDecimal.valueOf(digits[place], scales[place]);
    }
}
