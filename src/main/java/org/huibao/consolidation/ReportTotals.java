package org.huibao.consolidation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Column.Aggregate;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Term;

/** What stands in the row 合计: sums, and what formulas make of other totals. */
final class ReportTotals {
    /** A spreadsheet keeps 15 significant digits. */
    private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_UP);

    private final Form form;
    private final Function<Column, BigDecimal> sums;

    ReportTotals(Form form, Function<Column, BigDecimal> sums) {
        this.form = form;
        this.sums = sums;
    }

    /** The column's total; empty where it has none, or where its formula divides by zero. */
    Optional<BigDecimal> of(Column column) {
        return of(column, new HashSet<>());
    }

    /** Whether the formula speaks of nothing but other totals of this table. */
    static boolean isOfThisTable(Term term) {
        return term.operands().stream().allMatch(operand -> operand.when() == Term.When.HERE);
    }

    private Optional<BigDecimal> of(Column column, Set<String> above) {
        if (!column.isNumeric() || !above.add(column.key())) {
            return Optional.empty();
        }
        if (column.sums()) {
            return Optional.of(sums.apply(column));
        }
        return column.aggregate() instanceof Aggregate.Formula formula && isOfThisTable(formula.term())
                ? value(formula.term(), above)
                : Optional.empty();
    }

    private Optional<BigDecimal> value(Term term, Set<String> above) {
        return term.value(operand -> operand(operand.column(), above))
                .map(value -> ReportLine.plain(value.round(SPREADSHEET)));
    }

    /** A cell that stays empty counts as zero in a spreadsheet's arithmetic; one whose formula fails spoils it. */
    private Optional<BigDecimal> operand(String key, Set<String> above) {
        Column column = form.column(key).orElseThrow();
        return column.aggregate() instanceof Aggregate.Formula
                ? of(column, new HashSet<>(above))
                : Optional.of(of(column, new HashSet<>()).orElse(BigDecimal.ZERO));
    }
}
