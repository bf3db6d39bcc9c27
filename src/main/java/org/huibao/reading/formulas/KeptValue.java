package org.huibao.reading.formulas;

import java.math.BigDecimal;
import org.huibao.reading.cells.Cell;

/** The value that a file kept for a formula, beside the one that we compute. */
final class KeptValue {
    private static final BigDecimal RELATIVE = new BigDecimal("1e-11");
    private static final BigDecimal ABSOLUTE = new BigDecimal("1e-9");

    private KeptValue() {}

    /** Sums of binary numbers differ in their last digits with the order of adding. */
    static boolean isSame(Cell kept, Cell result) {
        BigDecimal old = kept.number();
        BigDecimal now = result.number();
        if (old == null || now == null) {
            return kept.kind() == result.kind() && kept.text().equals(result.text());
        }
        BigDecimal most = old.abs().max(now.abs()).multiply(RELATIVE).max(ABSOLUTE);
        return old.subtract(now).abs().compareTo(most) <= 0;
    }

    /** What a program keeps that cannot compute; nought may stand for a cell with the empty text. */
    static boolean saysNothing(Cell kept, Cell result) {
        BigDecimal number = result.number();
        return kept.isBlank() && number != null && number.signum() != 0;
    }
}
