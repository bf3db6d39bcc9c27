package org.huibao.reading.ods;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Mark;
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
 * @param words the text that a person sees
 * @param struck whether all of it is struck out
 */
record OdsCell(
        int column,
        int times,
        int down,
        int right,
        String type,
        @Nullable String value,
        @Nullable String formula,
        OdsWords words,
        boolean struck) {

    private static final Pattern ERROR = Pattern.compile("Err:\\d+|#(?:[A-Z]+/?[A-Z0-9]*[!?]?|DIV/0!|N/A)");

    /**
     * The cell that has just begun, up to and including its end.
     *
     * @param otherwise the style of a cell that names none
     */
    static OdsCell read(Markup xml, int column, int times, OdsStyles styles, String otherwise) throws IOException {
        String type = orEmpty(xml.attribute("value-type"));
        String value = value(xml, type);
        String formula = xml.attribute("formula");
        int down = Math.max(1, xml.number("number-rows-spanned", 1));
        int right = Math.max(1, xml.number("number-columns-spanned", 1));
        String style = orEmpty(xml.attribute("style-name"));
        Mark mark = styles.cell(style.isEmpty() ? otherwise : style);
        boolean struck = mark == Mark.STRUCK;
        OdsWords words = OdsWords.read(xml, styles, mark);
        return new OdsCell(column, times, down, right, type, value, formula, words, struck);
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

    String shown() {
        return words.text();
    }

    boolean isEmpty() {
        return shown().isEmpty() && value == null && formula == null && down == 1 && right == 1;
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
            Cell kept = value == null && shown().isEmpty() && !type.equals("string") ? null : held;
            grid.formula(style, new FormulaCell(sheet, row, at, text, kept));
        } else if (number != null) {
            grid.number(row, at, style, number);
        } else if (held.kind() == Cell.Kind.LOGICAL) {
            grid.logical(row, at, held.text().equals("TRUE"));
        } else {
            grid.text(row, at, held.text());
        }
        if (number != null && words.faint() && number.signum() != 0) {
            grid.seen(row, at, "");
        } else if (number != null && !isSame(number)) {
            grid.seen(row, at, shown());
        }
        grid.strike(row, at, words.struck());
        if (struck) {
            grid.strike(row, at);
        }
        grid.span(new Span(row, at, row + down - 1, at + right - 1));
    }

    private boolean isSame(BigDecimal number) {
        BigDecimal read = Numerals.of(shown().replace(",", "").strip());
        return shown().isEmpty() || read != null && read.compareTo(number) == 0;
    }

    /** Programs keep a nought, or nothing, behind an error. */
    private boolean isNothing(@Nullable String raw) {
        return formula != null && (raw == null || raw.isEmpty()) || !type.equals("string") && "0".equals(raw);
    }

    private Cell held() {
        String raw = value;
        if (ERROR.matcher(shown()).matches() && isNothing(raw)) {
            return Grid.error(shown());
        }
        if (raw == null) {
            return Cell.text(shown());
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
            case "string" -> Cell.text(words.marked() ? shown() : raw);
            default -> Cell.text(shown().isEmpty() ? raw : shown());
        };
    }
}
