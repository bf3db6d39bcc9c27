package org.huibao.desk.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.huibao.acts.Act;
import org.huibao.acts.Acts;
import org.huibao.acts.Outcome;
import org.huibao.desk.asked.Zones;
import org.huibao.journal.About;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What is seen after somebody acted: what was done is said on the page that he is led to, so that loading it again does nothing;
 * where it was refused, the page says why at once, how things stand, and what was done last by whom.
 */
@Component
class AfterAct {
    private final Acts acts;
    private final Zones zones;

    AfterAct(Acts acts, Zones zones) {
        this.acts = acts;
        this.zones = zones;
    }

    /** Somebody's act as a refusal names it. */
    record Last(String who, String at, String word) {}

    /**
     * Where to go on, or nothing where the page is to be shown as it stands.
     *
     * @param about what was to be acted upon, or null
     * @param path of the page, as it stands in addresses
     */
    Optional<String> of(Outcome outcome, @Nullable About about, String path, HttpServletResponse response, Model page) {
        if (outcome instanceof Outcome.Done done) {
            return Optional.of("redirect:" + path + "?act=" + done.act().id());
        }
        Outcome.Refused refused = (Outcome.Refused) outcome;
        page.addAttribute("outcome", ShownOutcome.refused(refused.code()));
        switch (refused.reason()) {
            case UNKNOWN -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            case INCOMPLETE -> response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            case CONFLICT -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                Optional.ofNullable(about)
                        .flatMap(acts::last)
                        .ifPresent(last -> page.addAttribute("last", shown(last)));
            }
        }
        return Optional.empty();
    }

    private Last shown(Act act) {
        return new Last(
                act.deed().who(),
                ShownTime.of(act.deed().at(), zones.of(null)),
                act.kind().word());
    }
}
