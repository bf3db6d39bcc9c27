package org.huibao.reading.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.xml.Markup;

/** One table of an OpenDocument spreadsheet on its way into a grid. */
final class OdsTable {
    private static final int LOWEST = 1 << 20;
    private static final int WIDEST = 1 << 14;

    private final Markup xml;
    private final GridBuilder grid;
    private final OdsStyles styles;
    private final int sheet;
    private int row;
    private int column;
    private int columns;
    /** By the first column that has it, the style of cells that name none, in rows that name none. */
    private final NavigableMap<Integer, String> styleOfColumns = new TreeMap<>(Map.of(0, ""));

    private String styleOfRow = "";

    /** @param sheet the place of the sheet in the workbook */
    OdsTable(Markup xml, GridBuilder grid, OdsStyles styles, int sheet) {
        this.xml = xml;
        this.grid = grid;
        this.styles = styles;
        this.sheet = sheet;
    }

    /** The table that has just begun, up to and including its end. */
    void read() throws IOException {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.next() == Markup.START) {
                switch (xml.name()) {
                    case "table-column" -> column();
                    case "table-row" -> row();
                    case "shapes", "forms", "named-expressions", "table-source", "conditional-formats" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private boolean isHidden() {
        String visibility = xml.attribute("visibility");
        return visibility != null && !visibility.equals("visible");
    }

    private void column() {
        int count = Math.max(1, xml.number("number-columns-repeated", 1));
        int next = (int) Math.min(columns + (long) count, WIDEST);
        if (isHidden()) {
            grid.hideColumns(columns, next - 1);
        }
        styleOfColumns.put(columns, usualStyle());
        columns = next;
    }

    private String usualStyle() {
        String style = xml.attribute("default-cell-style-name");
        return style == null ? "" : style;
    }

    private void row() throws IOException {
        styleOfRow = usualStyle();
        int times = Math.max(1, xml.number("number-rows-repeated", 1));
        boolean hidden = isHidden();
        List<OdsCell> cells = cells();
        int last = (int) Math.min(row + (long) times, LOWEST);
        if (hidden) {
            grid.hideRows(row, last - 1);
        }
        for (int at = row; at < last && !cells.isEmpty(); at++) {
            for (OdsCell cell : cells) {
                cell.store(grid, sheet, at);
            }
        }
        row = last;
    }

    private List<OdsCell> cells() throws IOException {
        List<OdsCell> cells = new ArrayList<>();
        int outside = xml.depth() - 1;
        column = 0;
        while (xml.depth() > outside) {
            if (xml.next() == Markup.START) {
                int times = Math.max(1, xml.number("number-columns-repeated", 1));
                switch (xml.name()) {
                    case "table-cell", "covered-table-cell" -> cell(cells, times);
                    default -> xml.skip();
                }
            }
        }
        return cells;
    }

    private void cell(List<OdsCell> cells, int times) throws IOException {
        String usual = styleOfRow.isEmpty() ? styleOfColumns.floorEntry(column).getValue() : styleOfRow;
        OdsCell cell = OdsCell.read(xml, column, times, styles, usual);
        if (!cell.isEmpty()) {
            cells.add(cell);
        }
        column = (int) Math.min(column + (long) times, WIDEST);
    }
}
