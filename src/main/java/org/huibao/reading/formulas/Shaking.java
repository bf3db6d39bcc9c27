package org.huibao.reading.formulas;

import java.math.BigDecimal;
import java.util.List;

/**
 * A nudge to every number that may have been cut to fifteen digits, by what may have been cut. A result that moves with it
 * is no surer than it moves.
 */
enum Shaking {
    STILL,
    UP,
    DOWN,
    BY_ROWS,
    BY_COLUMNS;

    static final List<Shaking> MOVING = List.of(UP, DOWN, BY_ROWS, BY_COLUMNS);
    private static final int SIGNIFICANT = 15;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    BigDecimal shaken(BigDecimal number, int row, int column) {
        if (this == STILL || number.precision() < SIGNIFICANT) {
            return number;
        }
        boolean up = switch (this) {
            case STILL, UP -> true;
            case DOWN -> false;
            case BY_ROWS -> row % 2 == 0;
            case BY_COLUMNS -> column % 2 == 0;
        };
        BigDecimal step = number.ulp().multiply(HALF);
        return up ? number.add(step) : number.subtract(step);
    }
}
