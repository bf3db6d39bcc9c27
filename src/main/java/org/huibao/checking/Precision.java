package org.huibao.checking;

import java.math.BigDecimal;
import java.util.Collection;
import org.huibao.vocabulary.Column;
import org.jspecify.annotations.Nullable;

/** How far printed figures may lie from what they were rounded from. */
final class Precision {
    private static final BigDecimal HALF = new BigDecimal("0.5");

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
