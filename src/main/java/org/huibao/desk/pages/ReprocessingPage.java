package org.huibao.desk.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.huibao.acts.Reprocessing;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.Who;
import org.huibao.journal.About;
import org.huibao.ledger.JudgedAfresh;
import org.huibao.vocabulary.Wording;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 重新审核: of a round with before and after, and of one arrival. */
@Controller
class ReprocessingPage {
    private final InForce campaigns;
    private final Reprocessing reprocessing;
    private final ArrivalsPage arrivals;
    private final AfterAct after;

    ReprocessingPage(InForce campaigns, Reprocessing reprocessing, ArrivalsPage arrivals, AfterAct after) {
        this.campaigns = campaigns;
        this.reprocessing = reprocessing;
        this.arrivals = arrivals;
        this.after = after;
    }

    /** A version before and after. */
    record Shown(
            String unit,
            int version,
            String before,
            String now,
            boolean figures,
            List<String> added,
            List<String> gone) {}

    @GetMapping("/campaigns/{id}/rounds/{round}/reprocessing")
    String look(@PathVariable String id, @PathVariable String round, Model page, Locale locale) {
        ChosenRound chosen = ChosenRound.of(campaigns, id, round);
        Wording words = Wording.in(locale);
        page.addAttribute("chosen", chosen);
        page.addAttribute(
                "changes",
                reprocessing.look(chosen.campaign(), chosen.round()).stream()
                        .map(change -> shown(change, words))
                        .toList());
        return "pages/reprocessing";
    }

    private static Shown shown(JudgedAfresh.Change change, Wording words) {
        return new Shown(
                change.version().unit(),
                change.version().number(),
                change.version().verdict().word(),
                change.after().word(),
                change.isOther(),
                change.added().stream().map(words::of).toList(),
                change.gone().stream().map(words::of).toList());
    }

    @PostMapping("/campaigns/{id}/rounds/{round}/reprocessing")
    String round(
            @PathVariable String id,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            HttpServletResponse response,
            Model page,
            Locale locale) {
        ChosenRound chosen = ChosenRound.of(campaigns, id, round);
        return after.of(
                        reprocessing.round(chosen.campaign(), chosen.round(), Who.of(who), reason),
                        About.round(id, round),
                        "/campaigns/" + id + "/rounds/" + round + "/reprocessing",
                        response,
                        page)
                .orElseGet(() -> look(id, round, page, locale));
    }

    @PostMapping("/arrivals/{id}/reprocessing")
    String arrival(@PathVariable long id, Authentication who, HttpServletResponse response, Model page, Locale locale) {
        return after.of(reprocessing.arrival(id, Who.of(who), ""), About.arrival(id), "/arrivals/" + id, response, page)
                .orElseGet(() -> arrivals.one(id, page, locale));
    }
}
