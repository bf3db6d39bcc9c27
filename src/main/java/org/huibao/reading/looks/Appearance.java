package org.huibao.reading.looks;

import java.math.BigDecimal;
import org.huibao.reading.cells.Cell;
import org.jspecify.annotations.Nullable;

/** What a number format makes of a number. */
public interface Appearance {
    /** As it is. */
    Appearance GENERAL = (number, formula) -> new Cell(Cell.Kind.NUMBER, number.toPlainString(), number, null, formula);

    /** The cell for a number, and what a person sees in it where that is something else. */
    Cell cell(BigDecimal number, Cell.@Nullable Formula formula);
}
