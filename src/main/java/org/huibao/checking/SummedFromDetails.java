package org.huibao.checking;

import java.util.List;
import java.util.Map;
import org.huibao.recognition.whose.Doubt;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Listing;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Severity;

/** A unit without a row of its own: its detail rows were added up, and the sender is told. */
final class SummedFromDetails implements Check.OfUnit {

    /** So many rows are named, the rest counted. */
    private static final int NAMED = 8;

    @Override
    public void look(UnitFigures unit, Remarks remarks) {
        if (!unit.isSummed()) {
            return;
        }
        List<Row> details = unit.rows().parts();
        Finding told = Finding.of(FindingCode.SUMMED_FROM_DETAILS, Map.of("rows", String.valueOf(details.size())))
                .at(unit.stub())
                .ofUnit(unit.unit().name());
        List<Doubt> doubts = unit.rows().doubts();
        remarks.tell(doubts.isEmpty() ? told : asked(told, doubts));
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

    /** A sum in which a row may be that is no part, or in which one may be missing. */
    private static Finding asked(Finding told, List<Doubt> doubts) {
        List<String> named = doubts.stream().map(SummedFromDetails::named).toList();
        return told.telling("doubtful", Listing.of(named, NAMED))
                .weighing(Severity.QUERY)
                .at(doubts.get(0).row().place());
    }

    private static String named(Doubt doubt) {
        String cell = doubt.row().place().cell();
        return cell == null ? doubt.row().label() : Listing.placed(doubt.row().label(), cell);
    }
}
