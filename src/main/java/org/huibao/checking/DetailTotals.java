package org.huibao.checking;

import java.util.List;
import org.huibao.vocabulary.Row;

/** A unit's own row or total row against its detail rows. */
final class DetailTotals implements Check.OfUnit {

    @Override
    public void look(UnitFigures unit, Remarks remarks) {
        List<Row> details = unit.rows().details();
        if (details.stream().noneMatch(Row::holdsFigures)) {
            return;
        }
        unit.rows().rows().stream()
                .filter(row -> row.role() != Row.Role.DETAIL && row.holdsFigures())
                .forEach(row -> new Addition(row, details, unit.unit().name()).compare(unit.form(), remarks));
    }
}
