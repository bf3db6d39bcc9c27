package org.huibao.reading.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.grid.FormulaCell;
import org.huibao.reading.grid.FormulaText;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.looks.Appearances;
import org.huibao.reading.looks.CalendarDate;
import org.huibao.reading.xml.AttributeText;
import org.huibao.reading.xml.Markup;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a worksheet part, one after the other, into a grid. */
final class CellScan {
    /** Of a row's number: there are 1,048,576 of them. */
    private static final int MOST_DIGITS = 7;

    private static final char[] BREAK = {'\n'};

    private final Markup xml;
    private final GridBuilder grid;
    private final SharedTexts texts;
    private final int sheet;
    private final CellValue value = new CellValue();
    private final Map<Integer, FormulaCell> masters = new HashMap<>();
    private int row;
    private int column = -1;
    private int style;
    private WrittenType type = WrittenType.NUMBER;
    private SharedTexts.@Nullable Rich inline;
    private @Nullable FormulaText formula;
    private int master = -1;

    CellScan(Markup xml, GridBuilder grid, SharedTexts texts, int sheet) {
        this.xml = xml;
        this.grid = grid;
        this.texts = texts;
        this.sheet = sheet;
    }

    void newRow() {
        column = -1;
    }

    /** The cell that has just begun, up to and including its end. */
    void read(int rowAround) throws IOException {
        begin(rowAround);
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.next() == Markup.START) {
                switch (xml.name()) {
                    case "v" -> readValue();
                    case "is" -> inline = SharedTexts.rich(xml);
                    case "f" -> formula();
                    default -> xml.skip();
                }
            }
        }
        if (formula != null) {
            storeFormula(formula);
        } else if (!value.isEmpty() || inline != null) {
            store();
        }
        if (inline != null) {
            grid.strike(row, column, inline.struck());
        }
        if (grid.appearances().isStruck(style) && !isInRuns()) {
            grid.strike(row, column);
        }
    }

    /** What is struck out in a text of several looks is told by them. */
    private boolean isInRuns() {
        return inline != null
                ? inline.inRuns()
                : type == WrittenType.SHARED && !value.isEmpty() && texts.isInRuns(value.index());
    }

    private void begin(int rowAround) throws IOException {
        row = rowAround;
        column++;
        style = 0;
        type = WrittenType.NUMBER;
        value.clear();
        inline = null;
        formula = null;
        master = -1;
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attributeName(i);
            if (name.length() == 1) {
                switch (name.charAt(0)) {
                    case 'r' -> place(xml.attributeText(i));
                    case 's' -> style = Math.max(0, xml.attributeText(i).number());
                    case 't' -> type = WrittenType.of(xml.attributeText(i));
                    default -> {}
                }
            }
        }
    }

    private void place(AttributeText text) {
        int letters = 0;
        int at = 0;
        for (; at < text.length() && at < 4 && (text.at(at) & ~0x20) >= 'A' && (text.at(at) & ~0x20) <= 'Z'; at++) {
            letters = letters * 26 + (text.at(at) & ~0x20) - 'A' + 1;
        }
        int digits = 0;
        for (int i = at; i < text.length(); i++) {
            if (text.at(i) < '0' || text.at(i) > '9' || i >= at + MOST_DIGITS) {
                throw ReadingRefused.unreadable("cell-reference");
            }
            digits = digits * 10 + text.at(i) - '0';
        }
        if (at == 0 || digits == 0) {
            throw ReadingRefused.unreadable("cell-reference");
        }
        column = letters - 1;
        row = digits - 1;
    }

    /** A second value is no part of the first. */
    private void readValue() throws IOException {
        if (!value.isEmpty()) {
            value.append(BREAK, 0, 1);
        }
        for (int event = xml.next(); event != Markup.END; event = xml.next()) {
            if (event == Markup.TEXT) {
                value.append(xml.characters(), xml.from(), xml.length());
            } else {
                xml.skip();
            }
        }
    }

    private void formula() throws IOException {
        String kind = xml.attribute("t");
        int shared = "shared".equals(kind) ? xml.number("si", -1) : -1;
        String text = xml.textInside();
        if (shared < 0) {
            formula = new FormulaText(text, 0, 0, "array".equals(kind) || "dataTable".equals(kind));
            return;
        }
        FormulaCell first = masters.get(shared);
        if (text.isEmpty() && first != null) {
            formula = new FormulaText(first.written().text(), row - first.row(), column - first.column(), false);
        } else {
            formula = FormulaText.of(text);
            master = shared;
        }
    }

    private void storeFormula(FormulaText written) {
        FormulaCell cell = new FormulaCell(sheet, row, column, written, kept());
        if (master >= 0) {
            masters.put(master, cell);
        }
        grid.formula(style, cell);
    }

    private @Nullable Cell kept() {
        return switch (type) {
            case NUMBER -> value.isEmpty() ? null : numberOrText();
            case SHARED -> value.isEmpty() ? null : Cell.text(grid.shared(value.index()));
            case TEXT -> Cell.text(text());
            case ERROR -> Grid.error(text());
            case LOGICAL -> value.isEmpty() ? null : Grid.logical(value.isTrue());
            case DATE -> date();
        };
    }

    private Cell numberOrText() {
        return value.isNumber() ? Cell.number(value.number()) : Cell.text(text());
    }

    private void store() {
        switch (type) {
            case NUMBER -> storeNumber();
            case SHARED -> storeShared();
            case TEXT -> grid.text(row, column, text());
            case ERROR -> grid.error(row, column, text());
            case LOGICAL -> grid.logical(row, column, value.isTrue());
            case DATE -> storeDate();
        }
    }

    private void storeShared() {
        if (!value.isEmpty()) {
            grid.sharedText(row, column, value.index());
            grid.strike(row, column, texts.struck(value.index()));
        } else if (inline != null) {
            grid.text(row, column, inline.text());
        }
    }

    /** What is no number in a number's place is kept as the text it is, so that somebody sees it. */
    private void storeNumber() {
        if (inline != null && value.isEmpty()) {
            grid.text(row, column, inline.text());
        } else if (value.isNumber()) {
            grid.number(row, column, style, value.digits(), value.scale());
        } else {
            grid.text(row, column, text());
        }
    }

    private void storeDate() {
        BigDecimal serial = date().number();
        if (serial == null) {
            grid.text(row, column, text());
        } else {
            grid.number(row, column, Appearances.ISO_DATE, serial);
        }
    }

    private Cell date() {
        BigDecimal serial = CalendarDate.serial(text(), grid.appearances().from1904());
        return serial == null ? Cell.text(text()) : Cell.number(serial);
    }

    private String text() {
        return inline != null ? inline.text() : value.text();
    }
}
