package org.huibao.plumbing;

import java.util.List;
import java.util.Locale;
import org.huibao.campaigns.Campaigns;
import org.huibao.campaigns.FoldersWatched;
import org.huibao.campaigns.KnownCampaign;
import org.huibao.campaigns.ProblemWording;
import org.huibao.intake.settings.Places;
import org.huibao.ledger.Reported;
import org.huibao.rounds.FirstLoads;
import org.huibao.vocabulary.Campaign;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the campaign folders when the service starts and whenever a file in them has changed. */
@Component
class CampaignWatch implements FoldersWatched {
    private static final Logger LOG = LoggerFactory.getLogger(CampaignWatch.class);

    private final Campaigns campaigns;
    private final FirstLoads firstLoads;
    private final Reported reported;
    private final Places places;
    private final CampaignAlerts alerts;
    private final ProblemWording words = ProblemWording.in(Locale.ENGLISH);
    private boolean told;

    CampaignWatch(Campaigns campaigns, FirstLoads firstLoads, Reported reported, Places places, CampaignAlerts alerts) {
        this.campaigns = campaigns;
        this.firstLoads = firstLoads;
        this.reported = reported;
        this.places = places;
        this.alerts = alerts;
    }

    @Override
    public synchronized void look() {
        if (campaigns.refresh()) {
            campaigns.usable().forEach(this::remember);
            campaigns.all().forEach(this::tell);
        }
        if (campaigns.all().isEmpty() && !told) {
            LOG.warn(
                    "there is no campaign in {}: put a folder with campaign.yaml, form.yaml and units.csv there"
                            + " (2023-spring-festival, which comes with the program, is one to copy and change);"
                            + " it is found within 30 s",
                    places.campaigns());
        }
        told = campaigns.all().isEmpty();
    }

    /** A round that was entered after its report should have left is only shown, and somebody should know. */
    private void remember(Campaign campaign) {
        alerts.tell(
                campaign,
                () -> firstLoads.remember(campaign).stream()
                        .filter(round -> !reported.isReported(campaign, round))
                        .toList());
    }

    private void tell(KnownCampaign known) {
        known.problems().forEach(problem -> LOG.error("campaign {} is broken: {}", known.folder(), words.of(problem)));
        known.warnings().forEach(warning -> LOG.warn("campaign {}: {}", known.folder(), words.of(warning)));
        if (known.problems().isEmpty()) {
            LOG.info("campaign {} is loaded", known.id());
        } else {
            alerts.tell(known);
        }
    }

    /** The folders that cannot be used, or only in an older copy. */
    List<String> broken() {
        return campaigns.all().stream()
                .filter(known -> !known.problems().isEmpty())
                .map(KnownCampaign::folder)
                .toList();
    }
}
