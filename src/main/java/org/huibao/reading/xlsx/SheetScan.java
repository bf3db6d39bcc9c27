package org.huibao.reading.xlsx;

import java.io.IOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibao.reading.cells.Span;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.xml.AttributeText;
import org.huibao.reading.xml.Markup;
import org.jspecify.annotations.Nullable;

/** One pass over a worksheet part, which fills a grid. Nothing is made for cells without a value. */
final class SheetScan {
    private final Markup xml;
    private final GridBuilder grid;
    private final CellScan cell;
    private int row = -1;

    /** @param sheet the place of the sheet in the workbook */
    SheetScan(Markup xml, GridBuilder grid, int sheet) {
        this.xml = xml;
        this.grid = grid;
        cell = new CellScan(xml, grid, sheet);
    }

    void run() throws IOException {
        for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
            if (event == Markup.START) {
                element();
            }
        }
    }

    private void element() throws IOException {
        switch (xml.name()) {
            case "c" -> cell.read(row);
            case "row" -> row();
            case "col" -> column();
            case "mergeCell" -> merge();
            case "worksheet", "sheetData", "cols", "mergeCells" -> {}
            default -> xml.skip();
        }
    }

    private void row() throws IOException {
        int next = row + 1;
        boolean hidden = false;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> next = xml.attributeText(i).number() - 1;
                case "hidden" -> hidden = isTrue(xml.attributeText(i));
                case "ht" -> hidden |= isZero(xml.attributeText(i));
                default -> {}
            }
        }
        row = next;
        cell.newRow();
        if (hidden) {
            grid.hideRow(row);
        }
    }

    private void column() {
        String width = xml.attribute("width");
        if (xml.flag("hidden") || width != null && width.matches("0+(\\.0*)?")) {
            grid.hideColumns(xml.number("min", 0) - 1, xml.number("max", 0) - 1);
        }
    }

    private void merge() {
        Span span = span(xml.attribute("ref"));
        if (span != null) {
            grid.span(span);
        }
    }

    private static @Nullable Span span(@Nullable String range) {
        if (range == null) {
            return null;
        }
        CellRangeAddress cells = CellRangeAddress.valueOf(range);
        return new Span(
                Math.max(0, cells.getFirstRow()),
                Math.max(0, cells.getFirstColumn()),
                cells.getLastRow() < 0 ? (1 << 20) - 1 : cells.getLastRow(),
                cells.getLastColumn() < 0 ? (1 << 14) - 1 : cells.getLastColumn());
    }

    private static boolean isTrue(AttributeText text) {
        return text.length() > 0 && (text.at(0) == '1' || text.at(0) == 't');
    }

    private static boolean isZero(AttributeText text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) != '0' && text.at(i) != '.') {
                return false;
            }
        }
        return text.length() > 0;
    }
}
