package org.huibao.reading.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibao.lexicon.Glyphs;
import org.huibao.lexicon.Quantity;
import org.huibao.reading.cells.Numerals;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The number that a spreadsheet program kept beside the text of a web page's cell: Excel in {@code x:num}, LibreOffice in
 * {@code sdval}, Google Sheets in {@code data-sheets-value}.
 */
final class HeldValue {
    private static final Pattern SHEETS = Pattern.compile("\\{\"1\":3,\"3\":(-?[0-9.]+(?:[eE][+-]?\\d+)?)\\D*}");
    /** What a column shows that is too narrow. */
    private static final Pattern NO_ROOM = Pattern.compile("#*");

    private HeldValue() {}

    /** The number, or null where there is none, or the text is the same, or says something else than a number, or is not read. */
    static @Nullable BigDecimal of(Element cell, String text) {
        String kept = Stream.of(cell.attr("x:num"), cell.attr("sdval"), sheets(cell.attr("data-sheets-value")))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
        BigDecimal number = kept.isEmpty() ? null : Numerals.of(kept.strip());
        boolean unread = text.isEmpty() && cell.hasText();
        if (number == null || unread || isSame(text, number)) {
            return null;
        }
        boolean figure = NO_ROOM.matcher(text).matches()
                || Quantity.of(Glyphs.close(text)).isPresent();
        return figure ? number : null;
    }

    private static boolean isSame(String text, BigDecimal number) {
        BigDecimal written = Numerals.of(text.replace(",", ""));
        return written != null && written.compareTo(number) == 0;
    }

    private static String sheets(String value) {
        Matcher number = SHEETS.matcher(value);
        return number.matches() ? number.group(1) : "";
    }
}
