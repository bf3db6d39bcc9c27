package org.huibao.reading.formulas;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Numerals;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.FormulaCell;
import org.huibao.reading.grid.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Computes a workbook's formulas again and compares the results with the values that the file kept. Each formula is
 * computed after those that it rests on, so none is ever computed inside another, however long the chain.
 */
public final class Recalculation {
    /** Errors that any office program comes to; others may be ours alone. */
    private static final Set<String> BROKEN = Set.of("#REF!", "#DIV/0!", "#NULL!");

    private final Book book;
    private final LookLimit reads = new LookLimit();
    private final Evaluation evaluation;
    private final Precedents precedents;
    private final ParsedFormulas parsed;
    private final WorkbookEvaluator evaluator;
    private final Deque<FormulaCell> pending = new ArrayDeque<>();

    public Recalculation(Book book) {
        this.book = book;
        evaluation = new Evaluation(book, reads);
        precedents = new Precedents(book, evaluation, reads);
        parsed = new ParsedFormulas(book, evaluation);
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
            Ptg[] tokens = parsed.tokens(formula);
            if (parsed.trust(formula, tokens) == Trust.NONE || reads.exhausted()) {
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
            Trust trust = parsed.trust(formula, formula.tokens());
            settle(formula, result(formula, Shaking.STILL), trust);
        } catch (RuntimeException | StackOverflowError noResult) {
            keep(formula);
        }
    }

    private @Nullable Cell result(FormulaCell formula, Shaking shaking) {
        if (shaking != Shaking.STILL) {
            evaluator.clearAllCachedResultValues();
        }
        evaluation.compute(formula, shaking);
        return cell(evaluator.evaluate(evaluation.getSheet(formula.sheet()).getCell(formula.row(), formula.column())));
    }

    private void settle(FormulaCell formula, @Nullable Cell result, Trust trust) {
        Cell kept = formula.kept();
        if (result == null) {
            keep(formula);
        } else if (kept == null || KeptValue.saysNothing(kept, result) && trust == Trust.SURE) {
            formula.settle(Cell.Check.COMPUTED, result);
        } else if (kept.kind() != Cell.Kind.NUMBER) {
            keep(formula);
        } else if (result.kind() == Cell.Kind.ERROR) {
            boolean broken = trust == Trust.SURE && BROKEN.contains(result.text());
            formula.settle(broken ? Cell.Check.BROKEN : Cell.Check.AGREES, kept);
        } else if (trust.compareTo(Trust.LIKELY) <= 0
                && !KeptValue.isSame(kept, result)
                && !precedents.namesLogical(formula)
                && !mayBeCut(formula, kept, result)) {
            formula.settle(
                    trust == Trust.SURE ? Cell.Check.STALE : Cell.Check.CONTRADICTED,
                    trust == Trust.SURE ? result : kept);
        } else {
            keep(formula);
        }
    }

    /** Whether the difference comes from the digits behind the fifteenth, which a grid does not keep. */
    private boolean mayBeCut(FormulaCell formula, Cell kept, Cell result) {
        BigDecimal old = kept.number();
        BigDecimal least = result.number();
        if (old == null || least == null) {
            return false;
        }
        BigDecimal most = least;
        for (Shaking shaking : Shaking.MOVING) {
            Cell shaken = result(formula, shaking);
            BigDecimal number = shaken == null ? null : shaken.number();
            if (number != null) {
                least = least.min(number);
                most = most.max(number);
            }
        }
        BigDecimal margin = most.subtract(least);
        return old.compareTo(least.subtract(margin)) >= 0 && old.compareTo(most.add(margin)) <= 0;
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
}
