package org.huibao.reading;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Any other number format, as POI understands it: colours, sections, words in quotes, currencies, powers of ten. */
record OtherAppearance(Appearances workbook, int id, String code) implements Appearance {

    /** A point that is printed between digits, as in 0!.0000"万元": 21000 is seen as 2.1000. POI takes it for a real one. */
    private static final Pattern PRINTED_POINT = Pattern.compile("([#0])[!\\\\]\\.([0#]+)(,*)");

    @Override
    public Cell cell(BigDecimal number, Cell.@Nullable Formula formula) {
        String seen = seen(number);
        String shown = seen == null || isSame(seen, number) ? null : seen;
        return new Cell(Cell.Kind.NUMBER, number.toPlainString(), number, shown, formula);
    }

    private @Nullable String seen(BigDecimal number) {
        Matcher printed = PRINTED_POINT.matcher(code);
        if (!printed.find()) {
            return workbook.show(number.doubleValue(), id, code);
        }
        int places = printed.group(2).length() + 3 * printed.group(3).length();
        return workbook.show(number.movePointLeft(places).doubleValue(), id, printed.replaceAll("$1.$2"));
    }

    private static boolean isSame(String seen, BigDecimal number) {
        BigDecimal read = Numerals.of(seen.replace(",", "").replace(" ", ""));
        return read != null && read.compareTo(number) == 0;
    }
}
