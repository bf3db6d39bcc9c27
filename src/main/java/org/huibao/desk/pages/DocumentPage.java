package org.huibao.desk.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.huibao.acts.Claiming;
import org.huibao.acts.Dismissing;
import org.huibao.acts.Outcome;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.ChosenUnit;
import org.huibao.desk.asked.RequestRefused;
import org.huibao.desk.asked.Who;
import org.huibao.journal.About;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 认领 and 不采用: what a person does about a document that nobody has claimed, on the page of its arrival. */
@Controller
@RequestMapping("/documents/{id}")
class DocumentPage {
    private final ArrivalsPage arrivals;
    private final Claiming claiming;
    private final Dismissing dismissing;
    private final InForce campaigns;
    private final AfterAct after;

    DocumentPage(ArrivalsPage arrivals, Claiming claiming, Dismissing dismissing, InForce campaigns, AfterAct after) {
        this.after = after;
        this.arrivals = arrivals;
        this.claiming = claiming;
        this.dismissing = dismissing;
        this.campaigns = campaigns;
    }

    /** @param value campaign and round, parted by a line break, which neither can hold */
    record RoundChoice(String value, String title) {
        static RoundChoice of(Campaign campaign, Round round) {
            return new RoundChoice(campaign.id() + "\n" + round.id(), round.title() + " · " + campaign.title());
        }
    }

    /** What was chosen in the form of a document: it is still chosen when it was refused. */
    record Wanted(long document, String unit, String round) {}

    static List<RoundChoice> rounds(InForce campaigns) {
        return campaigns.campaigns().stream()
                .flatMap(campaign -> campaign.rounds().stream().map(round -> RoundChoice.of(campaign, round)))
                .toList();
    }

    static List<String> units(InForce campaigns) {
        return campaigns.campaigns().stream()
                .flatMap(campaign -> campaign.roster().units().stream())
                .map(ReportingUnit::name)
                .distinct()
                .toList();
    }

    @PostMapping("/claim")
    String claim(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long arrival,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String round,
            @RequestParam(defaultValue = "false") boolean remember,
            Authentication who,
            HttpServletResponse response,
            Model page,
            Locale locale) {
        String[] chosen = round.split("\\R", 2);
        if (chosen.length < 2) {
            throw RequestRefused.badRequest("no-round", "which round?");
        }
        page.addAttribute("wanted", new Wanted(id, unit, round));
        ChosenRound at = ChosenRound.of(campaigns, chosen[0], chosen[1]);
        Outcome outcome = claiming.claim(id, ChosenUnit.of(at, unit), remember, Who.of(who), "");
        return answered(id, outcome, arrival, response, page, locale);
    }

    @PostMapping("/dismissal")
    String dismiss(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long arrival,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            HttpServletResponse response,
            Model page,
            Locale locale) {
        return answered(id, dismissing.dismiss(id, Who.of(who), reason), arrival, response, page, locale);
    }

    @PostMapping("/dismissal/undo")
    String takeUpAgain(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long arrival,
            Authentication who,
            HttpServletResponse response,
            Model page,
            Locale locale) {
        return answered(id, dismissing.takeUpAgain(id, Who.of(who)), arrival, response, page, locale);
    }

    private String answered(
            long id, Outcome outcome, long arrival, HttpServletResponse response, Model page, Locale locale) {
        return after.of(outcome, About.document(id), "/arrivals/" + arrival, response, page)
                .orElseGet(() -> arrivals.one(arrival, page, locale));
    }
}
