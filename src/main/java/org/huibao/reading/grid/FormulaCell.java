package org.huibao.reading.grid;

import java.math.BigDecimal;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.looks.Appearance;
import org.jspecify.annotations.Nullable;

/** A cell with a formula: what the file kept as its value, and after recalculation what to take. */
public final class FormulaCell {
    /** How far recalculation has come with it. */
    public enum Progress {
        UNTOUCHED,
        WAITING,
        DONE
    }

    private final int sheet;
    private final int row;
    private final int column;
    private final FormulaText written;
    private final @Nullable Cell kept;
    private String text;
    private Ptg[] tokens = {};
    private Progress progress = Progress.UNTOUCHED;
    private Cell.Check check = Cell.Check.AGREES;
    private @Nullable Cell value;

    public FormulaCell(int sheet, int row, int column, FormulaText written, @Nullable Cell kept) {
        this.sheet = sheet;
        this.row = row;
        this.column = column;
        this.written = written;
        this.kept = kept;
        text = written.text();
        value = kept;
    }

    /** With its look, and what is to be said of its value. */
    Cell cell(Appearance appearance) {
        Cell taken = value;
        Cell old = kept;
        String differing = check == Cell.Check.STALE && old != null ? old.text() : null;
        Cell.Formula formula = new Cell.Formula(text, check, differing);
        if (taken == null) {
            return new Cell(Cell.Kind.NO_VALUE, "", null, null, formula);
        }
        BigDecimal number = taken.number();
        return number == null
                ? new Cell(taken.kind(), taken.text(), null, null, formula)
                : appearance.cell(number, formula);
    }

    public void settle(Cell.Check check, @Nullable Cell value) {
        this.check = check;
        this.value = value;
        progress = Progress.DONE;
        tokens = new Ptg[0];
    }

    public void await(Ptg[] tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    public void waiting() {
        progress = Progress.WAITING;
    }

    public Progress progress() {
        return progress;
    }

    public Ptg[] tokens() {
        return tokens;
    }

    /** The place of its sheet in the workbook. */
    public int sheet() {
        return sheet;
    }

    public int row() {
        return row;
    }

    public int column() {
        return column;
    }

    public FormulaText written() {
        return written;
    }

    int length() {
        return written.down() == 0 && written.right() == 0 ? written.text().length() : 0;
    }

    @Nullable
    public Cell kept() {
        return kept;
    }

    /** The value to take, or null where there is none. */
    @Nullable
    Cell value() {
        return value;
    }
}
