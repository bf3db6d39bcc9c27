package org.huibao.desk.pages;

import java.util.List;
import java.util.Locale;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.forwarding.RoundStates;
import org.huibao.ledger.Standings;
import org.huibao.vocabulary.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A round as a wall of tiles, one for each unit: who is in, who owes and since when, whom to call. What is shown stands in
 * the address. Of many units the groups are shown first, counted.
 */
@Controller
class WallPage {
    private final InForce campaigns;
    private final Standings standings;
    private final RoundStates states;

    WallPage(InForce campaigns, Standings standings, RoundStates states) {
        this.campaigns = campaigns;
        this.standings = standings;
        this.states = states;
    }

    @GetMapping("/campaigns/{id}/rounds/{round}")
    String wall(
            @PathVariable String id,
            @PathVariable String round,
            @RequestParam(required = false) @Nullable String only,
            @RequestParam(required = false) @Nullable String group,
            Model page,
            Locale locale) {
        ChosenRound chosen = ChosenRound.of(campaigns, id, round);
        Wall wall = Wall.of(standings.of(chosen.campaign(), chosen.round()), chosen, Sentences.in("desk", locale));
        List<Wall.Tile> shown = wall.shown(only, group);
        page.addAttribute("campaign", chosen.campaign());
        page.addAttribute("round", chosen.round());
        page.addAttribute(
                "due", ShownTime.of(chosen.round().due(), chosen.campaign().zone()));
        page.addAttribute(
                "forward",
                ShownTime.of(chosen.round().forward(), chosen.campaign().zone()));
        page.addAttribute("state", states.of(chosen.campaign(), chosen.round()).word());
        page.addAttribute("counts", wall.counts(only));
        page.addAttribute("groups", group == null ? wall.groups(only) : List.of());
        page.addAttribute("tiles", shown);
        page.addAttribute("calls", wall.isAboutOwing(only) ? shown : List.of());
        page.addAttribute("all", wall.tiles().size());
        page.addAttribute("only", only);
        page.addAttribute("group", group);
        return "pages/wall";
    }
}
