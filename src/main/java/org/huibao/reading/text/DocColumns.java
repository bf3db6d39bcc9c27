package org.huibao.reading.text;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The columns of a table in an old Word document, whose cells are only said to lie so far from its edge. */
final class DocColumns {
    /** In twentieths of a point: nobody draws so narrow a column, and rows that were drawn by hand part by less. */
    private static final int NARROWEST = 60;

    private final NavigableMap<Integer, Integer> columns = new TreeMap<>();

    private DocColumns() {}

    static DocColumns of(Table table) {
        NavigableMap<Integer, Boolean> edges = new TreeMap<>();
        for (int at = 0; at < table.numRows(); at++) {
            TableRow row = table.getRow(at);
            for (int one = 0; one < row.numCells(); one++) {
                TableCell cell = row.getCell(one);
                edges.put((int) cell.getLeftEdge(), true);
                edges.put(cell.getLeftEdge() + cell.getWidth(), true);
            }
        }
        DocColumns columns = new DocColumns();
        edges.keySet().forEach(columns::edge);
        return columns;
    }

    private void edge(int edge) {
        Integer last = columns.isEmpty() ? null : columns.lastKey();
        if (last == null || edge - last >= NARROWEST) {
            columns.put(edge, columns.size());
        }
    }

    /** The column that begins at this edge, or nearly there. */
    int at(int edge) {
        var begun = columns.floorEntry(edge);
        return begun == null ? 0 : begun.getValue();
    }
}
