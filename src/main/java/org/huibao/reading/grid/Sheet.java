package org.huibao.reading.grid;

import java.util.List;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.jspecify.annotations.Nullable;

/** One sheet, or one table of a text document, as a grid of cells. Rows and columns are counted from 0. */
public interface Sheet {
    /** The name on its tab; a table of a text document is named after its order: 表1, 表2… */
    String name();

    /** Whether the sheet is hidden, in either of the two ways. */
    boolean isHidden();

    /** One more than the last row that holds a cell. */
    int rows();

    /** One more than the last column that holds a cell. */
    int columns();

    /** The cell, or null where nothing stands or where a merge covers it. */
    @Nullable
    Cell at(int row, int column);

    /** The merge that covers the cell, its top left included, or null. */
    @Nullable
    Span spanAt(int row, int column);

    List<Span> spans();

    boolean isRowHidden(int row);

    boolean isColumnHidden(int column);

    /** What is odd about how long the row is beside those above it. */
    default RowLength lengthOf(int row) {
        return RowLength.USUAL;
    }

    /** What is printed below each of its pages, as the program writes it; empty where nothing is. */
    default String footer() {
        return "";
    }

    /** What is struck out in its cells, row by row. */
    default List<StruckOut> struckOut() {
        return List.of();
    }

    /** The cell, or inside a merge the merge's top left one. */
    default @Nullable Cell effective(int row, int column) {
        Span span = spanAt(row, column);
        return span == null ? at(row, column) : at(span.top(), span.left());
    }

    /** The cell's text, empty where nothing stands. */
    default String text(int row, int column) {
        Cell cell = at(row, column);
        return cell == null ? "" : cell.text();
    }
}
