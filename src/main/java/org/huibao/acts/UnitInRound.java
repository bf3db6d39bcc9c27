package org.huibao.acts;

import org.huibao.journal.About;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;

/** What an act on a unit's report is about. */
public record UnitInRound(Campaign campaign, Round round, ReportingUnit unit) {
    /** As the journal and acts name it. */
    public About about() {
        return About.submission(campaign.id(), round.id(), unit.name());
    }
}
