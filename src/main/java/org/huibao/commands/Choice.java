package org.huibao.commands;

import java.util.List;
import org.huibao.consolidation.UnitReport;

/**
 * What a consolidation is made of.
 *
 * @param decisions one for each unit, in the roster's order
 * @param useless documents that no unit's figures could be had from
 */
record Choice(List<Decision> decisions, List<Checked> useless) {
    Choice {
        decisions = List.copyOf(decisions);
        useless = List.copyOf(useless);
    }

    List<UnitReport> reports() {
        return decisions.stream().map(Decision::report).toList();
    }

    /** Every unit is in, and nothing that came was left out. */
    boolean isComplete() {
        return useless.isEmpty() && decisions.stream().allMatch(decision -> decision.taken() != null);
    }
}
