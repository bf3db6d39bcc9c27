package org.huibao.checking;

import java.util.List;
import org.huibao.vocabulary.Entry;

/**
 * A check of units against each other, which shows what one table alone cannot: among those of a table, and among all that
 * have reported for a round. It knows figures, and neither places nor who came first.
 */
interface RoundCheck extends Check {
    List<Suspicion> look(Comparison units);

    /** Where earlier figures are looked up, if anywhere. */
    default EarlierFigures earlier() {
        return EarlierFigures.NONE;
    }

    @Override
    default void look(TableFigures table, Remarks remarks) {
        // a 零报告 has no figures to look at
        List<UnitFigures> units =
                table.units().stream().filter(unit -> !unit.isNil()).toList();
        Comparison compared =
                new Comparison(table.table().campaign(), table.table().round()).holding(units, earlier());
        for (Suspicion suspicion : look(compared)) {
            if (suspicion.unit() instanceof UnitFigures unit
                    && unit.entries().get(suspicion.column().key()) instanceof Entry.Figure figure) {
                remarks.tell(suspicion.at(figure));
            }
        }
    }
}
