package org.huibao.desk.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import org.huibao.acts.Postponing;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.Who;
import org.huibao.journal.About;
import org.huibao.vocabulary.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 延期: the dates of a round, and later ones. */
@Controller
@RequestMapping("/campaigns/{id}/rounds/{round}/postponement")
class PostponingPage {
    private final InForce campaigns;
    private final Postponing postponing;
    private final AfterAct after;

    PostponingPage(InForce campaigns, Postponing postponing, AfterAct after) {
        this.campaigns = campaigns;
        this.postponing = postponing;
        this.after = after;
    }

    @GetMapping
    String look(@PathVariable String id, @PathVariable String round, Model page) {
        ChosenRound chosen = ChosenRound.of(campaigns, id, round);
        page.addAttribute("chosen", chosen);
        page.addAttribute("due", field(chosen.round().due(), chosen));
        page.addAttribute("forward", field(chosen.round().forward(), chosen));
        return "pages/postponement";
    }

    /** As a browser's field for date and time takes it. */
    private static String field(@Nullable Instant at, ChosenRound chosen) {
        return at == null
                ? ""
                : at.atZone(chosen.campaign().zone()).toLocalDateTime().toString();
    }

    @PostMapping
    String postpone(
            @PathVariable String id,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String forward,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            HttpServletResponse response,
            Model page) {
        ChosenRound at = ChosenRound.of(campaigns, id, round);
        Postponing.Dates dates = new Postponing.Dates(moment(due, at), moment(forward, at));
        return after.of(
                        postponing.postpone(at.campaign(), at.round(), dates, Who.of(who), reason),
                        About.round(id, round),
                        "/campaigns/" + id + "/rounds/" + round + "/postponement",
                        response,
                        page)
                .orElseGet(() -> look(id, round, page));
    }

    private static @Nullable Instant moment(String given, ChosenRound at) {
        try {
            return given.isBlank() ? null : Moment.written(given, at.campaign().zone());
        } catch (DateTimeException notATime) {
            return null;
        }
    }
}
