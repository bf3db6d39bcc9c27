package org.huibao.consolidation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellStyle;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/** Rows of a sheet, written one after the other as the file holds them; nothing of a row stays in memory. */
final class SheetRows {
    private final Writer out;
    private final StringBuilder cells = new StringBuilder();
    private int row;

    SheetRows(Writer out) {
        this.out = out;
    }

    /** @param index counted from 0 */
    void begin(int index) {
        row = index + 1;
        cells.setLength(0);
    }

    void end(int points) {
        try {
            out.append("<row r=\"").append(Integer.toString(row)).append("\" ht=\"");
            out.append(Integer.toString(points)).append("\" customHeight=\"1\">");
            out.append(cells).append("</row>");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    void blank(int column, CellStyle style) {
        open(column, style).append("/>");
    }

    void text(int column, String text, CellStyle style) {
        open(column, style).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        escape(text);
        cells.append("</t></is></c>");
    }

    void number(int column, BigDecimal number, CellStyle style) {
        open(column, style).append("><v>").append(number.toPlainString()).append("</v></c>");
    }

    /** @param value what the formula comes to, or null where it comes to nothing */
    void formula(int column, String formula, @Nullable BigDecimal value, CellStyle style) {
        open(column, style).append(value == null ? " t=\"str\"><f>" : "><f>");
        escape(formula);
        cells.append("</f><v>")
                .append(value == null ? "" : value.toPlainString())
                .append("</v></c>");
    }

    private StringBuilder open(int column, CellStyle style) {
        return cells.append("<c r=\"")
                .append(Place.letters(column))
                .append(row)
                .append("\" s=\"")
                .append(style.getIndex())
                .append('"');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '<' -> cells.append("&lt;");
                case '>' -> cells.append("&gt;");
                case '&' -> cells.append("&amp;");
                case '\t', '\n', '\r' -> cells.append("&#").append((int) sign).append(';');
                default -> cells.append(isKnownToXml(sign) ? sign : '?');
            }
        }
    }

    private static boolean isKnownToXml(char sign) {
        return sign >= ' ' && sign != '\uFFFE' && sign != '\uFFFF';
    }
}
