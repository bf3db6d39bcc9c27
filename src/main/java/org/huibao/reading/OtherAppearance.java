package org.huibao.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Any other number format, as POI understands it: colours, sections, words in quotes, currencies, powers of ten. */
record OtherAppearance(Appearances workbook, int id, String code) implements Appearance {

    @Override
    public Cell cell(BigDecimal number, Cell.@Nullable Formula formula) {
        String seen = workbook.show(number.doubleValue(), id, code);
        String shown = seen == null || isSame(seen, number) ? null : seen;
        return new Cell(Cell.Kind.NUMBER, number.toPlainString(), number, shown, formula);
    }

    private static boolean isSame(String seen, BigDecimal number) {
        BigDecimal read = Numerals.of(seen.replace(",", "").replace(" ", ""));
        return read != null && read.compareTo(number) == 0;
    }
}
