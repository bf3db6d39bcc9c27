package org.huibao.reading.spreadsheetml;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Numerals;
import org.huibao.reading.cells.SeenText;
import org.huibao.reading.cells.Span;
import org.huibao.reading.grid.FormulaCell;
import org.huibao.reading.grid.FormulaText;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.looks.Appearances;
import org.huibao.reading.looks.CalendarDate;
import org.huibao.reading.xml.Markup;
import org.jspecify.annotations.Nullable;

/** One worksheet of an XML spreadsheet on its way into a grid. */
final class XmlSpreadsheetTable {
    private final Markup xml;
    private final GridBuilder grid;
    private final int sheet;
    private final Map<String, Integer> styles;
    private int row = -1;
    /** A row element may stand for the empty rows below it, too. */
    private int lastOfRow = -1;

    private int column;
    private int tableColumn;

    /**
     * @param sheet the place of the sheet in the workbook
     * @param styles the indexes of styles by their names
     */
    XmlSpreadsheetTable(Markup xml, GridBuilder grid, int sheet, Map<String, Integer> styles) {
        this.xml = xml;
        this.grid = grid;
        this.sheet = sheet;
        this.styles = styles;
    }

    /** The worksheet that has just begun, up to and including its end. */
    void read() throws IOException {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.next() == Markup.START) {
                switch (xml.name()) {
                    case "Column" -> column();
                    case "Row" -> row();
                    case "Cell" -> cell();
                    case "Visible" -> {
                        if (!xml.textInside().equals("SheetVisible")) {
                            grid.hide();
                        }
                    }
                    case "Names", "Print", "Panes" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private void column() {
        int first = xml.number("Index", tableColumn + 1) - 1;
        int last = first + Math.max(0, xml.number("Span", 0));
        if (xml.flag("Hidden") || "0".equals(xml.attribute("Width"))) {
            grid.hideColumns(first, last);
        }
        tableColumn = last + 1;
    }

    private void row() {
        row = xml.number("Index", lastOfRow + 2) - 1;
        column = 0;
        int span = Math.max(0, Math.min(1 << 20, xml.number("Span", 0)));
        if (xml.flag("Hidden") || "0".equals(xml.attribute("Height"))) {
            grid.hideRows(row, row + span);
        }
        lastOfRow = row + span;
    }

    private void cell() throws IOException {
        int at = xml.number("Index", column + 1) - 1;
        int right = Math.max(0, xml.number("MergeAcross", 0));
        int down = Math.max(0, xml.number("MergeDown", 0));
        String named = xml.attribute("StyleID");
        int style = named == null ? 0 : styles.getOrDefault(named, 0);
        String formula = xml.attribute("Formula");
        Cell value = value(at);
        if (formula != null) {
            String text = RowColumnFormula.inExcelsWords(formula, row, at);
            grid.formula(style(value, style), new FormulaCell(sheet, row, at, FormulaText.of(text), value));
        } else if (value != null) {
            store(value, at, style(value, style));
        }
        if (grid.appearances().isStruck(style)) {
            grid.strike(row, at);
        }
        grid.span(new Span(row, at, row + down, at + right));
        column = at + right + 1;
    }

    private static int style(@Nullable Cell value, int style) {
        return value != null && value.kind() == Cell.Kind.DATE && style == 0 ? Appearances.ISO_DATE : style;
    }

    private void store(Cell value, int at, int style) {
        BigDecimal number = value.number();
        if (number != null) {
            grid.number(row, at, style, number);
        } else {
            switch (value.kind()) {
                case LOGICAL -> grid.logical(row, at, value.text().equals("TRUE"));
                case ERROR -> grid.error(row, at, value.text());
                default -> grid.text(row, at, value.text());
            }
        }
    }

    private @Nullable Cell value(int at) throws IOException {
        Cell value = null;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.next() == Markup.START) {
                if (xml.name().equals("Data")) {
                    String type = xml.attribute("Type");
                    SeenText text = MarkedData.read(xml);
                    value = value(type == null ? "String" : type, text.read());
                    grid.strike(row, at, text.struck());
                } else {
                    xml.skip();
                }
            }
        }
        return value;
    }

    private static Cell value(String type, String text) {
        return switch (type) {
            case "Number" -> {
                BigDecimal number = Numerals.of(text.strip());
                yield number == null ? Cell.text(text) : Cell.number(number);
            }
            case "DateTime" -> {
                BigDecimal serial = CalendarDate.serial(text.strip(), false);
                yield serial == null ? Cell.text(text) : new Cell(Cell.Kind.DATE, text, serial, null, null);
            }
            case "Boolean" -> Grid.logical(text.strip().equals("1"));
            case "Error" -> Grid.error(text);
            default -> Cell.text(text);
        };
    }
}
