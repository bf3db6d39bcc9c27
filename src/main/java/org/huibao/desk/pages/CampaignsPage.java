package org.huibao.desk.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huibao.campaigns.Campaigns;
import org.huibao.campaigns.KnownCampaign;
import org.huibao.campaigns.ProblemWording;
import org.huibao.forwarding.RoundStates;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 任务: every campaign folder with its rounds, how many units are in, and what is wrong with a folder. */
@Controller
class CampaignsPage {
    private final Campaigns campaigns;
    private final RoundStates states;
    private final Standings standings;

    CampaignsPage(Campaigns campaigns, RoundStates states, Standings standings) {
        this.campaigns = campaigns;
        this.states = states;
        this.standings = standings;
    }

    /** @param title null where the folder never could be read */
    record Shown(String id, @Nullable String title, List<String> problems, List<ShownRound> rounds) {}

    /** @param valid how many units have valid figures, of {@code expected} */
    record ShownRound(
            String campaign,
            String id,
            String title,
            String due,
            String forward,
            String state,
            long valid,
            int expected) {}

    @GetMapping("/campaigns")
    String all(Model page, Locale locale) {
        ProblemWording words = ProblemWording.in(locale);
        page.addAttribute(
                "all",
                campaigns.all().stream().map(known -> shown(known, words)).toList());
        return "pages/campaigns";
    }

    private Shown shown(KnownCampaign known, ProblemWording words) {
        Campaign campaign = known.campaign();
        List<String> problems = Stream.concat(known.problems().stream(), known.warnings().stream())
                .map(words::of)
                .toList();
        return campaign == null
                ? new Shown(known.id(), null, problems, List.of())
                : new Shown(
                        campaign.id(),
                        campaign.title(),
                        problems,
                        campaign.rounds().stream()
                                .map(round -> shown(campaign, round))
                                .toList());
    }

    private ShownRound shown(Campaign campaign, Round round) {
        List<UnitStanding> units = standings.of(campaign, round);
        return new ShownRound(
                campaign.id(),
                round.id(),
                round.title(),
                ShownTime.of(round.due(), campaign.zone()),
                ShownTime.of(round.forward(), campaign.zone()),
                states.of(campaign, round).word(),
                units.stream().filter(UnitStanding::counts).count(),
                Math.toIntExact(units.stream().filter(UnitStanding::isExpected).count()));
    }
}
