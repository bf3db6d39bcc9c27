package org.huibao.recognition.layout;

import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.huibao.reading.grid.Sheet;
import org.jspecify.annotations.Nullable;

/** The cells and merges of a sheet of ordinary size, each made once: recognition looks at them many times. */
final class MadeCells {
    private static final long MOST = 20_000;
    private final Sheet sheet;
    private final int columns;
    private final @Nullable Cell[] @Nullable [] cells;
    private final @Nullable Span[] @Nullable [] spans;

    MadeCells(Sheet sheet) {
        this.sheet = sheet;
        this.columns = sheet.columns();
        boolean ordinary = (long) sheet.rows() * columns <= MOST;
        this.cells = new Cell[ordinary ? sheet.rows() : 0][];
        this.spans = new Span[cells.length][];
    }

    @Nullable
    Cell at(int row, int column) {
        if (!isKept(row, column)) {
            return sheet.at(row, column);
        }
        @Nullable Cell[] made = cells[row];
        if (made == null) {
            made = new Cell[columns];
            for (int i = 0; i < columns; i++) {
                made[i] = sheet.at(row, i);
            }
            cells[row] = made;
        }
        return made[column];
    }

    @Nullable
    Span span(int row, int column) {
        if (!isKept(row, column)) {
            return sheet.spanAt(row, column);
        }
        @Nullable Span[] made = spans[row];
        if (made == null) {
            made = new Span[columns];
            for (int i = 0; i < columns; i++) {
                made[i] = sheet.spanAt(row, i);
            }
            spans[row] = made;
        }
        return made[column];
    }

    private boolean isKept(int row, int column) {
        return row >= 0 && row < cells.length && column >= 0 && column < columns;
    }
}
