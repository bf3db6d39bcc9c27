package org.huibao.blanks;

import java.util.List;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.huibao.reading.grid.Sheet;
import org.jspecify.annotations.Nullable;

/** Some rows of a sheet turned so that what stood one below the other stands side by side. */
final class TurnedSheet implements Sheet {
    private final DrawnSheet sheet;
    private final List<Integer> rows;

    /**
     * @param rows the rows that become columns, in their order
     */
    TurnedSheet(DrawnSheet sheet, List<Integer> rows) {
        this.sheet = sheet;
        this.rows = List.copyOf(rows);
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public int rows() {
        return sheet.columns();
    }

    @Override
    public int columns() {
        return rows.size();
    }

    @Override
    public @Nullable Cell at(int row, int column) {
        return column < rows.size() ? sheet.at(rows.get(column), row) : null;
    }

    /** A merge over rows is one over columns now; one that reaches out of the rows is cut. */
    @Override
    public @Nullable Span spanAt(int row, int column) {
        if (column >= rows.size()) {
            return null;
        }
        Span span = sheet.span(rows.get(column), row);
        if (span == null) {
            return null;
        }
        int left = rows.indexOf(span.top());
        int right = rows.lastIndexOf(span.bottom());
        return left < 0 || right < 0 ? null : new Span(span.left(), left, span.right(), right);
    }

    @Override
    public List<Span> spans() {
        return List.of();
    }

    @Override
    public boolean isRowHidden(int row) {
        return sheet.isColumnHidden(row);
    }

    @Override
    public boolean isColumnHidden(int column) {
        return sheet.isHidden(rows.get(column), 0);
    }
}
