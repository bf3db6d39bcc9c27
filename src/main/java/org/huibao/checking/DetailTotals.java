package org.huibao.checking;

import java.util.ArrayList;
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
        List<Row> details = rows.details();
        List<Row> parts = rows.parts();
        List<Row> hidden = rows.hidden();
        List<List<Row>> candidates = new ArrayList<>(List.of(details));
        if (parts.size() < details.size()) {
            candidates.add(parts);
        }
        if (!hidden.isEmpty()) {
            candidates.add(with(details, hidden));
            candidates.add(with(parts, hidden));
        }
        return candidates.size() == 1 ? details : best(total, candidates);
    }

    /** The first of those that agree in most columns. */
    private static List<Row> best(Row total, List<List<Row>> candidates) {
        List<Row> best = List.of();
        long most = -1;
        for (List<Row> rows : candidates) {
            long agreeing = Subtotal.agreeing(total, rows);
            if (agreeing > most) {
                most = agreeing;
                best = rows;
            }
        }
        return best;
    }

    private static List<Row> with(List<Row> seen, List<Row> hidden) {
        return Stream.concat(seen.stream(), hidden.stream()).toList();
    }
}
