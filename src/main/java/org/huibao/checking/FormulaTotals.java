package org.huibao.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Special;
import org.jspecify.annotations.Nullable;

/** Totals that do not add up but follow from other totals, such as an average: asked about where they do not. */
final class FormulaTotals implements Check {

    @Override
    public void look(TableFigures table, Remarks remarks) {
        Row total = table.table().total();
        if (total != null) {
            row(total, table.form(), null, remarks);
        }
        for (UnitFigures unit : table.units()) {
            Row own = unit.own();
            if (own != null && !unit.rows().details().isEmpty()) {
                row(own, table.form(), unit.unit().name(), remarks);
            }
        }
    }

    private static void row(Row row, Form form, @Nullable String unit, Remarks remarks) {
        for (Column column : form.columns()) {
            if (column.aggregate() instanceof Column.Aggregate.Formula formula
                    && row.entries().get(column.key()) instanceof Entry.Figure figure) {
                Side.of(formula.term(), operand -> row.figure(operand.column()).map(Entry.Figure::value))
                        .ifPresent(side -> compare(figure, side, row, column, form, unit, remarks));
            }
        }
    }

    private static void compare(
            Entry.Figure figure, Side side, Row row, Column column, Form form, @Nullable String unit, Remarks remarks) {
        BigDecimal difference = figure.value().subtract(side.value()).abs();
        BigDecimal tolerance =
                Precision.halfUnit(column, List.of(figure.value())).add(Tolerance.of(side, side.values(), form));
        if (difference.compareTo(tolerance) > 0) {
            remarks.tell(Finding.of(
                            FindingCode.TOTAL_MISMATCH,
                            Map.of(
                                    "label", row.label(),
                                    "header", Named.column(column),
                                    "total", figure.plain(),
                                    "arithmetic", side.shown()))
                    .as(Special.FORMULA)
                    .weighing(Severity.QUERY)
                    .at(figure.place())
                    .about(column.key())
                    .ofUnit(unit)
                    .with(figure.original(), figure.plain()));
        }
    }
}
