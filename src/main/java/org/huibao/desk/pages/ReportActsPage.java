package org.huibao.desk.pages;

import jakarta.servlet.http.HttpServletResponse;
import org.huibao.acts.Outcome;
import org.huibao.acts.ReportActs;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.Approving;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.Who;
import org.huibao.journal.About;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 立即报送, 暂缓, 恢复 and 登记批复, by the forms on the page of a round's report. */
@Controller
@RequestMapping("/campaigns/{id}/rounds/{round}")
class ReportActsPage {
    private final InForce campaigns;
    private final ReportsPage reports;
    private final ReportActs acts;
    private final AfterAct after;

    ReportActsPage(InForce campaigns, ReportsPage reports, ReportActs acts, AfterAct after) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.acts = acts;
        this.after = after;
    }

    @ModelAttribute("chosen")
    ChosenRound chosen(@PathVariable String id, @PathVariable String round) {
        return ChosenRound.of(campaigns, id, round);
    }

    @PostMapping("/report")
    String send(
            @ModelAttribute(name = "chosen", binding = false) ChosenRound at,
            Authentication who,
            HttpServletResponse response,
            Model page) {
        Approving.mustLetLeave(who, at.campaign());
        return answered(acts.send(at.campaign(), at.round(), Who.of(who), ""), at, who, response, page);
    }

    @PostMapping("/hold")
    String hold(
            @ModelAttribute(name = "chosen", binding = false) ChosenRound at,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            HttpServletResponse response,
            Model page) {
        return answered(acts.hold(at.campaign(), at.round(), Who.of(who), reason), at, who, response, page);
    }

    @PostMapping("/release")
    String release(
            @ModelAttribute(name = "chosen", binding = false) ChosenRound at,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            HttpServletResponse response,
            Model page) {
        Approving.mustLetLeave(who, at.campaign());
        return answered(acts.release(at.campaign(), at.round(), Who.of(who), reason), at, who, response, page);
    }

    @PostMapping("/approval")
    String approve(
            @ModelAttribute(name = "chosen", binding = false) ChosenRound at,
            @RequestParam(required = false) @Nullable Boolean granted,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            HttpServletResponse response,
            Model page) {
        return answered(
                acts.approve(at.campaign(), at.round(), granted, by, Who.of(who), reason), at, who, response, page);
    }

    private String answered(
            Outcome outcome, ChosenRound at, Authentication who, HttpServletResponse response, Model page) {
        String campaign = at.campaign().id();
        String round = at.round().id();
        return after.of(
                        outcome,
                        About.round(campaign, round),
                        "/campaigns/" + campaign + "/rounds/" + round + "/report",
                        response,
                        page)
                .orElseGet(() -> reports.one(campaign, round, who, page));
    }
}
