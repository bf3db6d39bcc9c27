package org.huibao.desk.pages;

import org.huibao.intake.settings.IntakeSettings;
import org.huibao.intake.settings.LimitSettings;
import org.huibao.post.SmtpSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 设置: what is watched, through which server letters leave, and the limits. Passwords are shown nowhere. */
@Controller
class SettingsPage {
    private final IntakeSettings intake;
    private final SmtpSettings smtp;
    private final LimitSettings limits;

    SettingsPage(IntakeSettings intake, SmtpSettings smtp, LimitSettings limits) {
        this.intake = intake;
        this.smtp = smtp;
        this.limits = limits;
    }

    @GetMapping("/settings")
    String show(Model page) {
        page.addAttribute("mailboxes", intake.watched());
        page.addAttribute("smtp", smtp);
        page.addAttribute("limits", limits);
        return "pages/settings";
    }
}
