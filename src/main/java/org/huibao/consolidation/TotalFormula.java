package org.huibao.consolidation;

import java.util.ArrayList;
import java.util.List;
import org.huibao.lexicon.OurWords;
import org.huibao.vocabulary.Arithmetic;
import org.huibao.vocabulary.Column.Aggregate;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Term;

/** The formulas of the row 合计, as a spreadsheet writes them, without the leading equals sign. */
final class TotalFormula {
    /** Spreadsheets refuse a function with more arguments. */
    private static final int ARGUMENTS = 250;
    /** Spreadsheets refuse a formula of more than 8192 characters. */
    private static final int CHARACTERS = 8000;

    private final Form form;
    private final SheetLayout layout;
    private final List<Run> unitLines;

    TotalFormula(Form form, SheetLayout layout, List<Run> unitLines) {
        this.form = form;
        this.layout = layout;
        this.unitLines = unitLines;
    }

    /** Adds up the unit lines and leaves out the detail lines between them. */
    String sum(int column) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < unitLines.size(); from += ARGUMENTS) {
            List<Run> runs = unitLines.subList(from, Math.min(unitLines.size(), from + ARGUMENTS));
            parts.add("SUM("
                    + String.join(
                            ",", runs.stream().map(run -> range(column, run)).toList()) + ")");
        }
        String sum = String.join("+", parts);
        return sum.length() <= CHARACTERS ? sum : sumByIndent(column);
    }

    /** With very many units the detail lines are told by their indent. */
    private String sumByIndent(int column) {
        Run all = new Run(0, layout.totalRow() - layout.firstLine() - 1);
        return "SUMIF(" + range(0, all) + ",\"<>" + OurWords.INDENT + "*\"," + range(column, all) + ")";
    }

    /** The term with every operand replaced by its column's cell in the same row. */
    String of(Term term) {
        String formula = term.what().written(new Arithmetic.Notation() {
            @Override
            public String figure(int operand) {
                return cell(term.operands().get(operand).column());
            }
        });
        return mayFail(term) ? "IFERROR(" + formula + ",\"\")" : formula;
    }

    private boolean mayFail(Term term) {
        return term.what().divides()
                || term.operands().stream()
                        .map(operand -> form.column(operand.column()).orElseThrow())
                        .anyMatch(column -> column.aggregate() instanceof Aggregate.Formula);
    }

    private String cell(String key) {
        int column = 1 + form.columns().indexOf(form.column(key).orElseThrow());
        return Place.letters(column) + (layout.totalRow() + 1);
    }

    private String range(int column, Run run) {
        String letters = Place.letters(column);
        int top = layout.firstLine() + 1;
        String first = letters + (top + run.first());
        return run.first() == run.last() ? first : first + ":" + letters + (top + run.last());
    }
}
