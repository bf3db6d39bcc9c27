package org.huibao.reading.formulas;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.huibao.reading.grid.FormulaCell;

/** The formulas of a sheet by their rows. */
final class FormulaIndex {
    private final FormulaCell[] sorted;

    FormulaIndex(List<FormulaCell> formulas) {
        sorted = formulas.toArray(FormulaCell[]::new);
        java.util.Arrays.sort(sorted, Comparator.comparingInt(FormulaCell::row));
    }

    void forEach(int firstRow, int lastRow, Consumer<FormulaCell> what) {
        for (int i = first(firstRow); i < sorted.length && sorted[i].row() <= lastRow; i++) {
            what.accept(sorted[i]);
        }
    }

    private int first(int row) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sorted[middle].row() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
