package org.huibao.campaigns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Header;
import org.huibao.vocabulary.Term;

/** The formulas by which some columns' totals follow from others' totals. */
final class TotalFormulas {
    private final Map<String, Term> formulas = new HashMap<>();
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, Boolean> reachable = new HashMap<>();
    private final MistakesFound mistakes;

    TotalFormulas(ColumnsSection read, RuleParser parser, MistakesFound mistakes) {
        this.mistakes = mistakes;
        read.columns().forEach(column -> columns.put(column.key(), column));
        read.formulas().forEach((key, text) -> parser.term(text).ifPresent(term -> formulas.put(key, term)));
        read.formulas().forEach(this::check);
    }

    List<Column> of(List<Column> all) {
        return all.stream().map(this::with).toList();
    }

    List<Header> in(List<Header> headers) {
        List<Header> completed = new ArrayList<>();
        for (Header header : headers) {
            if (header instanceof Header.Group group) {
                completed.add(new Header.Group(group.text(), in(group.members())));
            } else if (header instanceof Header.Leaf leaf) {
                completed.add(new Header.Leaf(leaf.text(), with(leaf.column())));
            }
        }
        return completed;
    }

    private Column with(Column column) {
        Term formula = formulas.get(column.key());
        return formula == null
                ? column
                : new Column(
                        column.key(),
                        column.no(),
                        column.path(),
                        column.type(),
                        column.unit(),
                        new Column.Aggregate.Formula(formula),
                        column.required(),
                        column.empty(),
                        column.scale());
    }

    private void check(String key, Scalar text) {
        Term formula = formulas.get(key);
        if (formula == null) {
            return;
        }
        for (Term.Operand operand : formula.operands()) {
            if (operand.when() != Term.When.HERE) {
                mistakes.error(text.line(), Mistake.AGGREGATE_ELSEWHERE, "key", key, "formula", text.value());
            } else if (!hasTotal(operand.column())) {
                mistakes.error(text.line(), Mistake.AGGREGATE_WITHOUT_TOTAL, "key", key, "column", operand.column());
            }
        }
    }

    /** Whether a column's total follows from sums in the end; one that follows from itself never does. */
    private boolean hasTotal(String key) {
        Boolean known = reachable.get(key);
        if (known != null) {
            return known;
        }
        reachable.put(key, false);
        Column column = columns.get(key);
        Term formula = formulas.get(key);
        boolean has = (column != null && column.sums())
                || (formula != null && formula.operands().stream().allMatch(operand -> hasTotal(operand.column())));
        reachable.put(key, has);
        return has;
    }
}
