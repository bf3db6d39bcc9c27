package org.huibao.reading.looks;

import java.math.BigDecimal;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.jspecify.annotations.Nullable;

/** A number format that a region has besides the cells' own, for the numbers that meet a condition. */
public record ConditionalLook(Span region, Condition condition, Appearance look) {
    /** The cell as it is seen through it, or null where it does not apply. */
    public @Nullable Cell through(int row, int column, Cell cell) {
        BigDecimal number = cell.number();
        return number != null && region.covers(row, column) && condition.fits(number)
                ? look.cell(number, cell.formula())
                : null;
    }
}
