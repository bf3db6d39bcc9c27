package org.huibao.reading.formulas;

import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.formula.ptg.UnaryPlusPtg;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.FormulaCell;
import org.huibao.reading.grid.FormulaText;

/** Formulas taken apart, and how far what they and their names come to may be trusted. */
record ParsedFormulas(Book book, Evaluation evaluation) {
    Ptg[] tokens(FormulaCell formula) {
        FormulaText written = formula.written();
        Ptg[] tokens = withoutPlus(evaluation.parse(formula));
        if (written.down() != 0 || written.right() != 0) {
            tokens = new SharedFormula(SpreadsheetVersion.EXCEL2007)
                    .convertSharedFormulas(tokens, written.down(), written.right());
            formula.await(tokens, FormulaRenderer.toFormulaString(evaluation, tokens));
        } else {
            formula.await(tokens, written.text());
        }
        return tokens;
    }

    /** A plus before something leaves it as it is, a logical value too. */
    private static Ptg[] withoutPlus(Ptg[] tokens) {
        return Stream.of(tokens)
                .filter(token -> !(token instanceof UnaryPlusPtg))
                .toArray(Ptg[]::new);
    }

    Trust trust(FormulaCell formula, Ptg[] tokens) {
        Trust trust = formula.written().array() ? Trust.NONE : Trust.in(tokens);
        for (Ptg token : tokens) {
            if (token instanceof NamePtg name) {
                Trust named = trust(name);
                trust = named.compareTo(trust) > 0 ? named : trust;
            }
        }
        return trust;
    }

    /** A name that moves with the cell in which it is used means what cannot be told here. */
    private Trust trust(NamePtg name) {
        Ptg[] meaning = evaluation.definition(name.getIndex());
        boolean elsewhere =
                OtherFiles.isNamedIn(book.names().get(name.getIndex()).text());
        return elsewhere || Stream.of(meaning).anyMatch(ParsedFormulas::moves) ? Trust.NONE : Trust.in(meaning);
    }

    private static boolean moves(Ptg token) {
        return token instanceof RefPtgBase cell && (cell.isRowRelative() || cell.isColRelative())
                || token instanceof AreaPtgBase area
                        && (area.isFirstRowRelative()
                                || area.isFirstColRelative()
                                || area.isLastRowRelative()
                                || area.isLastColRelative());
    }
}
