package org.huibao.desk.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.huibao.acts.DismissingMail;
import org.huibao.acts.Outcome;
import org.huibao.desk.asked.Who;
import org.huibao.journal.About;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 来信: a mail of words is put aside on the page of its arrival. */
@Controller
class MailPage {
    private final ArrivalsPage arrivals;
    private final DismissingMail dismissing;
    private final AfterAct after;

    MailPage(ArrivalsPage arrivals, DismissingMail dismissing, AfterAct after) {
        this.after = after;
        this.arrivals = arrivals;
        this.dismissing = dismissing;
    }

    @PostMapping("/arrivals/{id}/dismissal")
    String dismiss(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            HttpServletResponse response,
            Model page,
            Locale locale) {
        return answered(id, dismissing.dismiss(id, Who.of(who), reason), response, page, locale);
    }

    @PostMapping("/arrivals/{id}/dismissal/undo")
    String takeUpAgain(
            @PathVariable long id, Authentication who, HttpServletResponse response, Model page, Locale locale) {
        return answered(id, dismissing.takeUpAgain(id, Who.of(who)), response, page, locale);
    }

    private String answered(long id, Outcome outcome, HttpServletResponse response, Model page, Locale locale) {
        return after.of(outcome, About.arrival(id), "/arrivals/" + id, response, page)
                .orElseGet(() -> arrivals.one(id, page, locale));
    }
}
