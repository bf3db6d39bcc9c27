package org.huibao.checking;

import java.math.BigDecimal;
import java.util.Collection;
import org.huibao.vocabulary.Column;
import org.jspecify.annotations.Nullable;

/** How far printed figures may lie from what they were rounded from. */
final class Precision {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** So many figures do not all end in zeros by chance. */
    private static final int MANY = 6;

    private Precision() {}

    /**
     * Half a unit of the last printed place: of the column's scale, or where none was said, of the most decimals among
     * the figures that stand together. Counts are never rounded.
     */
    static BigDecimal halfUnit(Column column, Collection<BigDecimal> together) {
        if (column.type() == Column.Type.COUNT) {
            return BigDecimal.ZERO;
        }
        return HALF.scaleByPowerOfTen(-places(column.scale(), together));
    }

    /**
     * The same for a column of figures under one another: where there are enough of them, and all have fewer decimals than
     * the scale allows, they were rounded to the decimals that they show.
     */
    static BigDecimal halfUnitOfMany(Column column, Collection<BigDecimal> together) {
        int shown = places(null, together);
        Integer scale = column.scale();
        boolean speak = shown > 0 && together.size() >= MANY;
        return speak && scale != null && column.type() != Column.Type.COUNT
                ? HALF.scaleByPowerOfTen(-Math.min(shown, scale))
                : halfUnit(column, together);
    }

    /** Whether the figures say themselves that they are rounded: by decimals, or by a scale in the form. */
    static boolean isRounded(Column column, Collection<BigDecimal> together) {
        return column.scale() != null || places(null, together) > 0;
    }

    /** The decimals that a figure has, trailing zeros left out. */
    static int decimals(BigDecimal figure) {
        return Math.max(0, figure.stripTrailingZeros().scale());
    }

    private static int places(@Nullable Integer scale, Collection<BigDecimal> together) {
        return scale != null
                ? scale
                : together.stream().mapToInt(Precision::decimals).max().orElse(0);
    }
}
