package org.huibao.checking;

import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Row;

/** A unit without a row of its own: its detail rows were added up, and the sender is told. */
final class SummedFromDetails implements Check.OfUnit {

    @Override
    public void look(UnitFigures unit, Remarks remarks) {
        if (!unit.isSummed()) {
            return;
        }
        List<Row> details = unit.rows().details();
        remarks.tell(Finding.of(FindingCode.SUMMED_FROM_DETAILS, Map.of("rows", String.valueOf(details.size())))
                .at(unit.stub())
                .ofUnit(unit.unit().name()));
        for (Column column : unit.form().columns()) {
            Sum sum = Sum.of(column, details);
            if (column.isNumeric() && column.sums() && sum.isKnown()) {
                BlankRows.tell(
                        sum,
                        column,
                        unit.entries().get(column.key()),
                        unit.unit().name(),
                        remarks);
            }
        }
    }
}
