package org.huibao.demo;

import java.math.BigDecimal;
import java.util.Map;
import org.huibao.vocabulary.ReportingUnit;

/**
 * A table that a township is about to fill in.
 *
 * @param number the unit's place in the roster, from 0
 * @param figures what the township means, by column key
 */
record MadeTable(
        ReportingUnit unit,
        int number,
        MadeHabit habit,
        MadeOccasion occasion,
        Map<String, BigDecimal> figures,
        MadeMistake mistake) {
    MadeTable {
        figures = Map.copyOf(figures);
    }
}
