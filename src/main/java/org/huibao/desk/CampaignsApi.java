package org.huibao.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huibao.campaigns.Campaigns;
import org.huibao.campaigns.KnownCampaign;
import org.huibao.campaigns.Problem;
import org.huibao.campaigns.ProblemWording;
import org.huibao.desk.CampaignEntry.ProblemEntry;
import org.huibao.desk.CampaignEntry.RoundEntry;
import org.huibao.desk.asked.Zones;
import org.huibao.forwarding.RoundStates;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The campaign folders and their rounds. */
@RestController
class CampaignsApi {
    private final Campaigns campaigns;
    private final RoundStates states;

    CampaignsApi(Campaigns campaigns, RoundStates states) {
        this.campaigns = campaigns;
        this.states = states;
    }

    @GetMapping("/api/campaigns")
    List<CampaignEntry> campaigns(
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        ProblemWording words = ProblemWording.in(
                language != null && language.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        return campaigns.all().stream().map(known -> entry(known, words)).toList();
    }

    private CampaignEntry entry(KnownCampaign known, ProblemWording words) {
        Campaign campaign = known.campaign();
        List<ProblemEntry> problems = Stream.concat(
                        known.problems().stream().map(problem -> entry("error", problem, words)),
                        known.warnings().stream().map(problem -> entry("warning", problem, words)))
                .toList();
        if (campaign == null) {
            return new CampaignEntry(known.id(), null, null, "broken", List.of(), problems);
        }
        return new CampaignEntry(
                campaign.id(),
                campaign.title(),
                campaign.zone().getId(),
                state(known, campaign),
                campaign.rounds().stream().map(round -> entry(campaign, round)).toList(),
                problems);
    }

    private static String state(KnownCampaign known, Campaign campaign) {
        if (!known.problems().isEmpty()) {
            return "last-good";
        }
        return campaign.isDraft() ? "draft" : "active";
    }

    private RoundEntry entry(Campaign campaign, Round round) {
        return new RoundEntry(
                round.id(),
                round.title(),
                Zones.textOrNull(round.opens(), campaign.zone()),
                Zones.textOrNull(round.due(), campaign.zone()),
                Zones.textOrNull(round.forward(), campaign.zone()),
                states.of(campaign, round).word());
    }

    private static ProblemEntry entry(String severity, Problem problem, ProblemWording words) {
        return new ProblemEntry(
                problem.file(), problem.line(), problem.code(), severity, problem.arguments(), words.of(problem));
    }
}
