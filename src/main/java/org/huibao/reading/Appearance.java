package org.huibao.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a number format makes of a number. */
interface Appearance {
    /** As it is. */
    Appearance GENERAL = (number, formula) -> new Cell(Cell.Kind.NUMBER, number.toPlainString(), number, null, formula);

    /** The cell for a number, and what a person sees in it where that is something else. */
    Cell cell(BigDecimal number, Cell.@Nullable Formula formula);
}
