package org.huibao.reading.formulas;

import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.grid.FormulaCell;
import org.huibao.reading.grid.Grid;
import org.jspecify.annotations.Nullable;

/** One grid as POI's evaluator wants to see it. Cells under a merge count, as they do in every office program. */
record EvaluationGrid(Evaluation book, Grid grid, LookLimit reads) implements EvaluationSheet {
    @Override
    public @Nullable EvaluationCell getCell(int row, int column) {
        reads.one();
        FormulaCell formula = grid.formulaAt(row, column);
        if (formula != null && book.isComputing(formula)) {
            return new EvaluationGridCell(this, row, column, formula, Cell.text(""));
        }
        Cell value = grid.bare(row, column);
        if (formula != null && value == null) {
            throw new LookLimit.NoResult("rests on a formula without a value");
        }
        return value == null ? null : new EvaluationGridCell(this, row, column, null, value);
    }

    @Override
    public int getLastRowNum() {
        return grid.rows() - 1;
    }

    @Override
    public boolean isRowHidden(int row) {
        return grid.isRowHidden(row);
    }

    @Override
    public void clearAllCachedResultValues() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
