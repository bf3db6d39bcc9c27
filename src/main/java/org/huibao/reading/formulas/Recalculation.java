package org.huibao.reading.formulas;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Numerals;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.FormulaCell;
import org.huibao.reading.grid.FormulaText;
import org.huibao.reading.grid.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Computes a workbook's formulas again and compares the results with the values that the file kept. Each formula is
 * computed after those that it rests on, so none is ever computed inside another, however long the chain.
 */
public final class Recalculation {
    private static final BigDecimal RELATIVE = new BigDecimal("1e-11");
    private static final BigDecimal ABSOLUTE = new BigDecimal("1e-9");

    /** Errors that any office program comes to; others may be ours alone. */
    private static final Set<String> BROKEN = Set.of("#REF!", "#DIV/0!", "#NULL!");

    private final Book book;
    private final LookLimit reads = new LookLimit();
    private final Evaluation evaluation;
    private final Precedents precedents;
    private final WorkbookEvaluator evaluator;
    private final Deque<FormulaCell> pending = new ArrayDeque<>();

    public Recalculation(Book book) {
        this.book = book;
        evaluation = new Evaluation(book, reads);
        precedents = new Precedents(book, evaluation, reads);
        evaluator = new WorkbookEvaluator(evaluation, IStabilityClassifier.TOTALLY_IMMUTABLE, null);
    }

    public void run() {
        for (Grid grid : book.sheets()) {
            for (FormulaCell formula : grid.formulas()) {
                pending.push(formula);
                settlePending();
            }
        }
    }

    private void settlePending() {
        while (!pending.isEmpty()) {
            FormulaCell formula = pending.element();
            switch (formula.progress()) {
                case UNTOUCHED -> prepare(formula);
                case WAITING -> compute(formula);
                case DONE -> pending.pop();
            }
        }
    }

    /** Leaves what it rests on above it in the pile, or settles it if computing is no use. */
    private void prepare(FormulaCell formula) {
        if (OtherFiles.isNamedIn(formula.written().text())) {
            formula.settle(Cell.Check.EXTERNAL, formula.kept());
            return;
        }
        try {
            reads.formula();
            Ptg[] tokens = tokens(formula);
            if (trust(formula, tokens) == Trust.NONE || reads.exhausted()) {
                keep(formula);
                return;
            }
            formula.waiting();
            for (FormulaCell precedent : precedents.of(formula)) {
                if (precedent.progress() == FormulaCell.Progress.WAITING) {
                    doubt(formula);
                    return;
                }
                if (precedent.progress() == FormulaCell.Progress.UNTOUCHED) {
                    pending.push(precedent);
                }
            }
        } catch (RuntimeException | StackOverflowError notUnderstood) {
            keep(formula);
        }
    }

    private Ptg[] tokens(FormulaCell formula) {
        FormulaText written = formula.written();
        Ptg[] tokens = evaluation.parse(formula);
        if (written.down() != 0 || written.right() != 0) {
            tokens = new SharedFormula(SpreadsheetVersion.EXCEL2007)
                    .convertSharedFormulas(tokens, written.down(), written.right());
            formula.await(tokens, FormulaRenderer.toFormulaString(evaluation, tokens));
        } else {
            formula.await(tokens, written.text());
        }
        return tokens;
    }

    private Trust trust(FormulaCell formula, Ptg[] tokens) {
        Trust trust = formula.written().array() ? Trust.NONE : Trust.in(tokens);
        for (Ptg token : tokens) {
            if (token instanceof NamePtg name) {
                String text = book.names().get(name.getIndex()).text();
                Trust named =
                        OtherFiles.isNamedIn(text) ? Trust.NONE : Trust.in(evaluation.definition(name.getIndex()));
                trust = named.compareTo(trust) > 0 ? named : trust;
            }
        }
        return trust;
    }

    private static void keep(FormulaCell formula) {
        Cell kept = formula.kept();
        formula.settle(kept == null ? Cell.Check.NO_VALUE : Cell.Check.AGREES, kept);
    }

    /** A figure was kept though the formula has none, or rests on itself. */
    private static void doubt(FormulaCell formula) {
        Cell kept = formula.kept();
        if (kept != null && kept.kind() == Cell.Kind.NUMBER) {
            formula.settle(Cell.Check.BROKEN, kept);
        } else {
            keep(formula);
        }
    }

    private void compute(FormulaCell formula) {
        try {
            Trust trust = trust(formula, formula.tokens());
            evaluation.compute(formula);
            Cell result = cell(
                    evaluator.evaluate(evaluation.getSheet(formula.sheet()).getCell(formula.row(), formula.column())));
            settle(formula, result, trust);
        } catch (RuntimeException | StackOverflowError noResult) {
            keep(formula);
        }
    }

    private static void settle(FormulaCell formula, @Nullable Cell result, Trust trust) {
        Cell kept = formula.kept();
        if (result == null) {
            keep(formula);
        } else if (kept == null) {
            formula.settle(Cell.Check.COMPUTED, result);
        } else if (trust == Trust.SURE && BROKEN.contains(result.text()) && result.kind() == Cell.Kind.ERROR) {
            doubt(formula);
        } else if (trust == Trust.SURE && result.kind() != Cell.Kind.ERROR && !isSame(kept, result)) {
            formula.settle(Cell.Check.STALE, result);
        } else {
            formula.settle(Cell.Check.AGREES, kept);
        }
    }

    private static @Nullable Cell cell(ValueEval value) {
        if (value instanceof NumberEval number) {
            BigDecimal shown = Numerals.shown(number.getNumberValue());
            return shown == null ? null : Cell.number(shown);
        }
        if (value instanceof StringEval text) {
            return Cell.text(text.getStringValue());
        }
        if (value instanceof BoolEval logical) {
            return Grid.logical(logical.getBooleanValue());
        }
        return value instanceof ErrorEval error ? Grid.error(error.getErrorString()) : null;
    }

    /** Sums of binary numbers differ in their last digits with the order of adding. */
    private static boolean isSame(Cell kept, Cell result) {
        BigDecimal old = kept.number();
        BigDecimal now = result.number();
        if (old == null || now == null) {
            return kept.kind() == result.kind() && kept.text().equals(result.text());
        }
        BigDecimal most = old.abs().max(now.abs()).multiply(RELATIVE).max(ABSOLUTE);
        return old.subtract(now).abs().compareTo(most) <= 0;
    }
}
