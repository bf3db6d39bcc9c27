package org.huibao.desk.pages;

import java.util.Locale;
import org.huibao.acts.DismissingMail;
import org.huibao.desk.asked.Who;
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

    MailPage(ArrivalsPage arrivals, DismissingMail dismissing) {
        this.arrivals = arrivals;
        this.dismissing = dismissing;
    }

    @PostMapping("/arrivals/{id}/dismissal")
    String dismiss(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            Model page,
            Locale locale) {
        page.addAttribute("outcome", ShownOutcome.of(dismissing.dismiss(id, Who.of(who), reason)));
        return arrivals.one(id, page, locale);
    }
}
