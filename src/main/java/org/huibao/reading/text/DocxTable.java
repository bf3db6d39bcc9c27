package org.huibao.reading.text;

import java.util.HashMap;
import java.util.Map;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.vocabulary.Limit;
import org.jspecify.annotations.Nullable;

/** One table of a text document while it is read. A cell that is merged downwards is written once for each row. */
final class DocxTable {
    private static final int WIDEST = 1 << 14;

    private final TextTable table;
    private final Map<Integer, Tall> growing = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private int row = -1;
    private boolean dropped;
    private int column;
    private int right = 1;
    private @Nullable Boolean restarts;

    DocxTable(TextTable table) {
        this.table = table;
    }

    /** A cell that may go on in the next row. */
    private record Tall(int row, int right, String text, int down) {}

    void beginRow() {
        row += dropped ? 0 : 1;
        dropped = false;
        column = 0;
    }

    /** The row was deleted; that it is still shown does not bring it back. */
    void dropRow() {
        dropped = true;
    }

    void beginCell() {
        right = 1;
        restarts = null;
        text.setLength(0);
        struck.setLength(0);
    }

    void spread(int columns) {
        right = Math.max(1, columns);
    }

    void leaveOut(int columns) {
        column += Math.max(0, columns);
    }

    /** The cell is part of a merge; whether it is its top. */
    void merge(boolean top) {
        restarts = top;
    }

    void hideRow() {
        table.hideRow(Math.max(0, row));
    }

    void say(String paragraph) {
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append(paragraph);
    }

    /** What is struck out in a paragraph of the cell. */
    void strike(String words) {
        struck.append(struck.length() > 0 && !words.isEmpty() ? " " : "").append(words);
    }

    void endCell() {
        if (column + right > WIDEST) {
            throw ReadingRefused.tooLarge(Limit.COLUMNS, WIDEST);
        }
        if (dropped) {
            column += right;
            return;
        }
        table.strike(row, column, struck.toString());
        Tall above = growing.get(column);
        if (Boolean.FALSE.equals(restarts) && above != null) {
            growing.put(column, new Tall(above.row(), above.right(), above.text(), row - above.row() + 1));
        } else {
            settle(column, growing.remove(column));
            growing.put(column, new Tall(row, right, text.toString().strip(), 1));
        }
        column += right;
    }

    void end() {
        growing.forEach(this::settle);
        growing.clear();
    }

    private void settle(int column, @Nullable Tall cell) {
        if (cell != null) {
            table.add(cell.row(), column, cell.down(), cell.right(), cell.text());
        }
    }
}
