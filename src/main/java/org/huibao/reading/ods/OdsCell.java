package org.huibao.reading.ods;

import java.io.IOException;
import java.math.BigDecimal;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Numerals;
import org.huibao.reading.cells.Span;
import org.huibao.reading.grid.FormulaCell;
import org.huibao.reading.grid.FormulaText;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.looks.Appearances;
import org.huibao.reading.looks.CalendarDate;
import org.huibao.reading.xml.Markup;
import org.jspecify.annotations.Nullable;

/**
 * A cell of an OpenDocument spreadsheet.
 *
 * @param times how often it stands, one beside the other
 * @param shown the text that a person sees
 */
record OdsCell(
        int column,
        int times,
        int down,
        int right,
        String type,
        @Nullable String value,
        @Nullable String formula,
        String shown) {

    /** The cell that has just begun, up to and including its end. */
    static OdsCell read(Markup xml, int column, int times) throws IOException {
        String type = orEmpty(xml.attribute("value-type"));
        String value = value(xml, type);
        String formula = xml.attribute("formula");
        int down = Math.max(1, xml.number("number-rows-spanned", 1));
        int right = Math.max(1, xml.number("number-columns-spanned", 1));
        return new OdsCell(column, times, down, right, type, value, formula, paragraphs(xml));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String value(Markup xml, String type) {
        return switch (type) {
            case "date" -> xml.attribute("date-value");
            case "boolean" -> xml.attribute("boolean-value");
            case "string" -> xml.attribute("string-value");
            case "time" -> xml.attribute("time-value");
            default -> xml.attribute("value");
        };
    }

    private static String paragraphs(Markup xml) throws IOException {
        StringBuilder text = new StringBuilder();
        int outside = xml.depth() - 1;
        boolean first = true;
        while (xml.depth() > outside) {
            int event = xml.next();
            if (event == Markup.TEXT && xml.depth() > outside + 1) {
                text.append(xml.characters(), xml.from(), xml.length());
            } else if (event == Markup.START) {
                switch (xml.name()) {
                    case "p" -> {
                        text.append(first ? "" : "\n");
                        first = false;
                    }
                    case "s" -> text.append(" ".repeat(Math.max(1, Math.min(1_000, xml.number("c", 1)))));
                    case "tab" -> text.append(' ');
                    case "line-break" -> text.append('\n');
                    case "annotation", "ruby-text", "frame", "custom-shape" -> xml.skip();
                    default -> {}
                }
            }
        }
        return text.toString();
    }

    boolean isEmpty() {
        return shown.isEmpty() && value == null && formula == null && down == 1 && right == 1;
    }

    void store(GridBuilder grid, int sheet, int row) {
        for (int at = column; at - column < times; at++) {
            store(grid, sheet, row, at);
        }
    }

    private void store(GridBuilder grid, int sheet, int row, int at) {
        Cell held = held();
        BigDecimal number = held.number();
        int style = held.kind() == Cell.Kind.DATE ? Appearances.ISO_DATE : 0;
        if (formula != null) {
            FormulaText text = FormulaText.of(OpenFormula.inExcelsWords(formula));
            Cell kept = value == null && shown.isEmpty() && !type.equals("string") ? null : held;
            grid.formula(style, new FormulaCell(sheet, row, at, text, kept));
        } else if (number != null) {
            grid.number(row, at, style, number);
        } else if (held.kind() == Cell.Kind.LOGICAL) {
            grid.logical(row, at, held.text().equals("TRUE"));
        } else {
            grid.text(row, at, held.text());
        }
        if (number != null && !isSame(number)) {
            grid.seen(row, at, shown);
        }
        grid.span(new Span(row, at, row + down - 1, at + right - 1));
    }

    private boolean isSame(BigDecimal number) {
        BigDecimal read = Numerals.of(shown.replace(",", "").strip());
        return shown.isEmpty() || read != null && read.compareTo(number) == 0;
    }

    private Cell held() {
        String raw = value;
        if (formula != null && (raw == null || raw.isEmpty()) && shown.matches("(?:#|Err:).*")) {
            return Grid.error(shown);
        }
        if (raw == null) {
            return Cell.text(shown);
        }
        return switch (type) {
            case "float", "percentage", "currency" -> {
                BigDecimal number = Numerals.of(raw);
                yield number == null ? Cell.text(raw) : Cell.number(number);
            }
            case "date" -> {
                BigDecimal serial = CalendarDate.serial(raw, false);
                yield serial == null ? Cell.text(raw) : new Cell(Cell.Kind.DATE, raw, serial, null, null);
            }
            case "boolean" -> Grid.logical(raw.equals("true"));
            case "string" -> Cell.text(raw);
            default -> Cell.text(shown.isEmpty() ? raw : shown);
        };
    }
}
