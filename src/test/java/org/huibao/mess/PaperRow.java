package org.huibao.mess;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** A row as a sender's table has it. */
final class PaperRow {
    final Kind kind;
    /** The unit whose row it is, or empty. */
    final String unit;

    String label;
    boolean hidden;
    boolean struck;
    /** Over how many rows below its own the name in the stub is merged. */
    int mergedDown;
    /** Columns whose cell is merged with the one below. */
    final Set<PaperColumn> merged = new HashSet<>();

    final Map<PaperColumn, PaperCell> cells = new IdentityHashMap<>();

    enum Kind {
        UNIT,
        DETAIL,
        TOTAL,
        /** Words or numbers that are nobody's figures. */
        ASIDE,
        /** The head printed once more. */
        HEAD
    }

    PaperRow(Kind kind, String unit, String label) {
        this.kind = kind;
        this.unit = unit;
        this.label = label;
    }

    /** A row of numbers that nobody gave. */
    static PaperRow made(Paper paper, String label, java.util.Random random) {
        PaperRow made = new PaperRow(Kind.ASIDE, "", label);
        paper.numeric().forEach(column -> made.put(column, PaperCell.number(1 + random.nextInt(99))));
        return made;
    }

    PaperCell at(PaperColumn column) {
        return cells.getOrDefault(column, PaperCell.BLANK);
    }

    void put(PaperColumn column, PaperCell cell) {
        cells.put(column, cell);
    }

    /** Whether a number stands elsewhere in the row too; a row without any figure is nobody's submission. */
    boolean isFilledBeside(PaperColumn column) {
        return cells.entrySet().stream()
                .anyMatch(cell -> cell.getKey() != column
                        && cell.getKey().means != null
                        && cell.getValue().isNumber());
    }

    PaperRow copy(Kind kind, String unit, String label) {
        PaperRow copy = new PaperRow(kind, unit, label);
        copy.cells.putAll(cells);
        return copy;
    }
}
