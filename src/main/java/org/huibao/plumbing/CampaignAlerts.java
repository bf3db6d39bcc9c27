package org.huibao.plumbing;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.huibao.campaigns.KnownCampaign;
import org.huibao.campaigns.Problem;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.Happening;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where a person is told that a campaign folder has to be mended, or that a round was entered too late. */
@Component
class CampaignAlerts {
    private static final Logger LOG = LoggerFactory.getLogger(CampaignAlerts.class);

    private final Changes changes;

    CampaignAlerts(Changes changes) {
        this.changes = changes;
    }

    void tell(KnownCampaign known) {
        Problem first = known.problems().get(0);
        Map<String, String> details =
                Map.of("file", first.file(), "line", String.valueOf(first.line()), "code", first.code());
        changes.make(() -> changes.enter(Happening.ALERT_CAMPAIGN_BROKEN, About.campaign(known.folder()), details));
    }

    /** Enters rounds and tells of those that were entered too late, both or neither. */
    void tell(Campaign campaign, Supplier<List<Round>> tooLate) {
        changes.make(() -> tooLate.get().forEach(round -> tell(campaign, round)));
    }

    private void tell(Campaign campaign, Round round) {
        LOG.warn(
                "round {} of campaign {} was not known before {}, when its report would have left:"
                        + " it is only shown, nothing is reminded or sent of itself",
                round.id(),
                campaign.id(),
                round.forward());
        changes.enter(
                Happening.ALERT_ROUND_CLOSED,
                About.round(campaign.id(), round.id()),
                Map.of("title", campaign.title(), "round", round.title()));
    }
}
