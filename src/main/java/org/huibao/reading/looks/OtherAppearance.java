package org.huibao.reading.looks;

import java.math.BigDecimal;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * Any other number format: colours, sections, words in quotes, currencies; with powers of ten and the like as POI
 * understands them.
 *
 * @param parsed the code taken apart, or null where only POI can show it
 */
record OtherAppearance(
        Appearances workbook, int id, String code, @Nullable FormatCode parsed) implements Appearance {
    OtherAppearance(Appearances workbook, int id, String code) {
        this(workbook, id, code, FormatCode.of(code));
    }

    @Override
    public Cell cell(BigDecimal number, Cell.@Nullable Formula formula) {
        String seen = parsed == null
                ? workbook.show(number.doubleValue(), id, code)
                : parsed.show(number).strip();
        String shown = seen == null || isSame(seen, number) ? null : seen;
        return new Cell(Cell.Kind.NUMBER, number.toPlainString(), number, shown, formula);
    }

    private static boolean isSame(String seen, BigDecimal number) {
        BigDecimal read = Numerals.of(seen.replace(",", "").replace(" ", ""));
        return read != null && read.compareTo(number) == 0;
    }
}
