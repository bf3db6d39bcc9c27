package org.huibao.checking;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.recognition.whose.Subtotal;
import org.huibao.recognition.whose.UnitRows;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.HiddenPart;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Severity;

/** A unit's own row or total row against its detail rows. */
final class DetailTotals implements Check.OfUnit {

    @Override
    public void look(UnitFigures unit, Remarks remarks) {
        if (unit.rows().details().stream().noneMatch(Row::holdsFigures)) {
            return;
        }
        unit.rows().rows().stream()
                .filter(row -> row.role() != Row.Role.DETAIL && row.holdsFigures())
                .forEach(row -> compare(row, unit, remarks));
    }

    private static void compare(Row total, UnitFigures unit, Remarks remarks) {
        List<Row> added = added(total, unit.rows());
        new Addition(total, added, unit.unit().name()).compare(unit.form(), remarks);
        List<Row> hidden = unit.rows().hidden();
        if (!hidden.isEmpty() && !added.containsAll(hidden)) {
            long numbers = hidden.stream()
                    .flatMap(row -> row.entries().values().stream())
                    .filter(Entry.Figure.class::isInstance)
                    .count();
            remarks.tell(Finding.of(FindingCode.HIDDEN_CONTENT, Map.of("numbers", String.valueOf(numbers)))
                    .as(HiddenPart.ROWS)
                    .weighing(Severity.QUERY)
                    .at(hidden.get(0).place())
                    .ofUnit(unit.unit().name()));
        }
    }

    /** The rows whose sums the total shows best: all that are seen, else those that are parts without doubt, else hidden ones too. */
    private static List<Row> added(Row total, UnitRows rows) {
        List<Row> best = rows.details();
        for (List<Row> others :
                List.of(rows.parts(), with(rows.details(), rows.hidden()), with(rows.parts(), rows.hidden()))) {
            if (Subtotal.agreeing(total, others) > Subtotal.agreeing(total, best)) {
                best = others;
            }
        }
        return best;
    }

    private static List<Row> with(List<Row> seen, List<Row> hidden) {
        return Stream.concat(seen.stream(), hidden.stream()).toList();
    }
}
