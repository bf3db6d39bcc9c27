package org.huibao.ledger;

import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;

/** Asked of whoever makes the reports: whether a round has one, so that later figures are candidates for a correction. */
public interface Reported {
    boolean isReported(Campaign campaign, Round round);

    /** Whether a report of the round holds the unit's version of this number, so that nothing about it may change. */
    default boolean holds(Campaign campaign, Round round, String unit, int version) {
        return false;
    }
}
