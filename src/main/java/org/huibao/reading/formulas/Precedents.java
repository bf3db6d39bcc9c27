package org.huibao.reading.formulas;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.FormulaCell;

/** The formulas on whose results another formula rests. */
final class Precedents {
    private static final int DEEPEST_NAME = 8;

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
        for (Ptg token : tokens) {
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
