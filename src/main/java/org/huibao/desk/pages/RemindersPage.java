package org.huibao.desk.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.huibao.acts.RemindingActs;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.ChosenUnit;
import org.huibao.desk.asked.Who;
import org.huibao.journal.About;
import org.huibao.ledger.UnitStanding;
import org.huibao.post.Draft;
import org.huibao.reminders.RemindingByHand;
import org.huibao.vocabulary.ReportingUnit;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 提醒报送: who owes, and what he would be written, before it leaves. */
@Controller
@RequestMapping("/campaigns/{id}/rounds/{round}/reminders")
class RemindersPage {
    private final InForce campaigns;
    private final RemindingByHand reminders;
    private final RemindingActs acts;
    private final AfterAct after;

    RemindersPage(InForce campaigns, RemindingByHand reminders, RemindingActs acts, AfterAct after) {
        this.campaigns = campaigns;
        this.reminders = reminders;
        this.acts = acts;
        this.after = after;
    }

    @GetMapping
    String look(@PathVariable String id, @PathVariable String round, Model page) {
        ChosenRound chosen = ChosenRound.of(campaigns, id, round);
        List<UnitStanding> owing = reminders.owing(chosen.campaign(), chosen.round());
        page.addAttribute("chosen", chosen);
        page.addAttribute("owing", owing.stream().map(UnitStanding::unit).toList());
        Draft letter = owing.isEmpty() ? null : reminders.preview(chosen.campaign(), chosen.round(), owing.get(0));
        page.addAttribute("letter", letter);
        return "pages/reminders";
    }

    @PostMapping
    String remind(
            @PathVariable String id,
            @PathVariable String round,
            @RequestParam(defaultValue = "") List<String> unit,
            Authentication who,
            HttpServletResponse response,
            Model page) {
        ChosenRound chosen = ChosenRound.of(campaigns, id, round);
        List<ReportingUnit> named =
                unit.stream().map(one -> ChosenUnit.of(chosen, one).unit()).toList();
        return after.of(
                        acts.remind(chosen.campaign(), chosen.round(), named, Who.of(who), ""),
                        About.round(id, round),
                        "/campaigns/" + id + "/rounds/" + round + "/reminders",
                        response,
                        page)
                .orElseGet(() -> look(id, round, page));
    }
}
