package org.huibao.recognition.whose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Row;
import org.jspecify.annotations.Nullable;

/**
 * Whose the rows of a table are.
 *
 * @param units the units that count, with their rows
 * @param total the overall total row, or null
 * @param members what the overall total should add up
 * @param subtotals rows that add up some of the table's rows
 * @param findings of the rows that count
 * @param unclaimed why rows, or all of them, are nobody's
 */
public record OwnedRows(
        List<UnitRows> units,
        @Nullable Row total,
        List<Row> members,
        List<Subtotal> subtotals,
        List<Finding> findings,
        List<Finding> unclaimed) {

    static OwnedRows nobody(Finding why) {
        return new OwnedRows(List.of(), null, List.of(), List.of(), List.of(), List.of(why));
    }

    OwnedRows telling(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new OwnedRows(units, total, members, subtotals, all, unclaimed);
    }

    public Set<ReportingUnit> owners() {
        return Set.copyOf(units.stream().map(UnitRows::unit).toList());
    }
}
