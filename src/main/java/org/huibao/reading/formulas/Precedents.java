package org.huibao.reading.formulas;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.FormulaCell;
import org.huibao.reading.grid.Grid;

/** The formulas on whose results another formula rests. */
final class Precedents {
    private static final int DEEPEST_NAME = 8;
    private static final Set<String> PLACES = Set.of("ROW", "ROWS", "COLUMN", "COLUMNS", "AREAS");

    private final Book book;
    private final Evaluation evaluation;
    private final LookLimit reads;
    private final List<FormulaIndex> indexes;

    Precedents(Book book, Evaluation evaluation, LookLimit reads) {
        this.book = book;
        this.evaluation = evaluation;
        this.reads = reads;
        indexes = book.sheets().stream()
                .map(grid -> new FormulaIndex(grid.formulas()))
                .toList();
    }

    List<FormulaCell> of(FormulaCell formula) {
        List<FormulaCell> found = new ArrayList<>();
        collect(formula.tokens(), formula.sheet(), found, 0);
        return found;
    }

    private void collect(Ptg[] tokens, int sheet, List<FormulaCell> found, int depth) {
        for (int i = 0; i < tokens.length; i++) {
            Ptg token = tokens[i];
            if (i + 1 < tokens.length && asksOnlyWhere(tokens[i + 1])) {
                continue;
            }
            if (token instanceof RefPtgBase cell) {
                int on = token instanceof Ref3DPxg other ? evaluation.getSheetIndex(other.getSheetName()) : sheet;
                add(on, cell, found);
            } else if (token instanceof AreaPtgBase area) {
                int on = token instanceof Area3DPxg other ? evaluation.getSheetIndex(other.getSheetName()) : sheet;
                add(on, area, found);
            } else if (token instanceof NamePtg name && depth < DEEPEST_NAME) {
                collect(evaluation.definition(name.getIndex()), sheet, found, depth + 1);
            }
        }
    }

    /** Whether a logical value is among the cells that it names: some programs add it up as one, others pass it over. */
    boolean namesLogical(FormulaCell formula) {
        for (Ptg token : formula.tokens()) {
            if (token instanceof RefPtgBase cell && isLogical(sheet(token, formula), cell.getRow(), cell.getColumn())
                    || token instanceof AreaPtgBase area && isLogical(sheet(token, formula), area)) {
                return true;
            }
        }
        return false;
    }

    private int sheet(Ptg token, FormulaCell formula) {
        return token instanceof Ref3DPxg cell
                ? evaluation.getSheetIndex(cell.getSheetName())
                : token instanceof Area3DPxg area ? evaluation.getSheetIndex(area.getSheetName()) : formula.sheet();
    }

    private boolean isLogical(int sheet, AreaPtgBase area) {
        if (sheet < 0) {
            return false;
        }
        Grid grid = book.sheets().get(sheet);
        int lastRow = Math.min(area.getLastRow(), grid.rows() - 1);
        int lastColumn = Math.min(area.getLastColumn(), grid.columns() - 1);
        for (int row = area.getFirstRow(); row <= lastRow; row++) {
            for (int column = area.getFirstColumn(); column <= lastColumn; column++) {
                if (isLogical(sheet, row, column)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isLogical(int sheet, int row, int column) {
        reads.one();
        Cell cell = sheet < 0 ? null : book.sheets().get(sheet).bare(row, column);
        return cell != null && cell.kind() == Cell.Kind.LOGICAL;
    }

    /** A function that wants to know where a cell lies, not what it holds. */
    private static boolean asksOnlyWhere(Ptg token) {
        return token instanceof AbstractFunctionPtg function && PLACES.contains(function.getName());
    }

    private void add(int sheet, RefPtgBase cell, List<FormulaCell> found) {
        reads.one();
        FormulaCell formula = sheet < 0 ? null : book.sheets().get(sheet).formulaAt(cell.getRow(), cell.getColumn());
        if (formula != null) {
            found.add(formula);
        }
    }

    private void add(int sheet, AreaPtgBase area, List<FormulaCell> found) {
        if (sheet < 0) {
            return;
        }
        indexes.get(sheet).forEach(area.getFirstRow(), area.getLastRow(), formula -> {
            reads.one();
            if (formula.column() >= area.getFirstColumn() && formula.column() <= area.getLastColumn()) {
                found.add(formula);
            }
        });
    }
}
