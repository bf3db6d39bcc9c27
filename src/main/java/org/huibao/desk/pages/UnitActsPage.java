package org.huibao.desk.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.huibao.acts.Outcome;
import org.huibao.acts.UnitInRound;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.ChosenUnit;
import org.huibao.desk.asked.Who;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a person does about a unit in a round, by the forms on its page. */
@Controller
@RequestMapping("/campaigns/{id}/rounds/{round}/units/{unit}")
class UnitActsPage {
    private final InForce campaigns;
    private final UnitPage unit;
    private final UnitDeeds deeds;
    private final AfterAct after;

    UnitActsPage(InForce campaigns, UnitPage unit, UnitDeeds deeds, AfterAct after) {
        this.after = after;
        this.campaigns = campaigns;
        this.unit = unit;
        this.deeds = deeds;
    }

    @ModelAttribute("at")
    UnitInRound at(@PathVariable String id, @PathVariable String round, @PathVariable String unit) {
        return ChosenUnit.of(ChosenRound.of(campaigns, id, round), unit);
    }

    @PostMapping({
        "/acceptance",
        "/explanation",
        "/return",
        "/withdrawal",
        "/exemption",
        "/permit",
        "/amendment",
        "/phone-report",
        "/nil",
        "/mailboxes",
        "/mailbox-removal",
        "/waiver",
        "/waiver-end"
    })
    String act(
            @ModelAttribute(name = "at", binding = false) UnitInRound at,
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication who,
            Model page,
            Locale locale) {
        String path = request.getRequestURI();
        int last = path.lastIndexOf('/');
        Outcome outcome = deeds.act(
                path.substring(last + 1),
                at,
                UnitDeeds.Filled.of(
                        request::getParameter, request.getParameterMap().keySet()),
                Who.of(who));
        return after.of(outcome, at.about(), path.substring(0, last), response, page)
                .orElseGet(() -> unit.show(at, page, locale));
    }
}
