package org.huibao.checking;

import java.util.List;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Round;

/**
 * A check of units against each other, which shows what one table alone cannot: among those of a table, and among all that
 * have reported for a round. It knows figures, and neither places nor who came first.
 */
interface RoundCheck extends Check {
    /**
     * @param units those with figures; a 零报告 has none to look at
     */
    List<Suspicion> look(Campaign campaign, Round round, List<? extends UnitOfRound> units);

    @Override
    default void look(TableFigures table, Remarks remarks) {
        List<UnitFigures> units =
                table.units().stream().filter(unit -> !unit.isNil()).toList();
        for (Suspicion suspicion : look(table.table().campaign(), table.table().round(), units)) {
            if (suspicion.unit() instanceof UnitFigures unit
                    && unit.entries().get(suspicion.column().key()) instanceof Entry.Figure figure) {
                remarks.tell(suspicion.at(figure));
            }
        }
    }
}
