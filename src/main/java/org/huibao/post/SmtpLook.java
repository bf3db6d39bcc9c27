package org.huibao.post;

import org.springframework.stereotype.Component;

/** A look at the mail server while no letter leaves: a wrong password must not wait for the first letter to be noticed. */
@Component
class SmtpLook {
    private final SmtpSettings settings;
    private final SmtpLine line;
    private final SmtpState state;

    SmtpLook(SmtpSettings settings, SmtpLine line, SmtpState state) {
        this.settings = settings;
        this.line = line;
        this.state = state;
    }

    /** Looks where nobody has talked to the server for a while. */
    void beat() {
        if (!settings.isSet() || !state.isToLook()) {
            return;
        }
        state.begin();
        line.trouble().ifPresentOrElse(state::failed, state::reached);
    }
}
