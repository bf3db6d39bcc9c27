package org.huibao.desk;

import java.util.List;
import java.util.Set;
import org.huibao.acts.Outcome;
import org.huibao.acts.Settling;
import org.huibao.acts.UnitInRound;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ActEntry;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.ChosenUnit;
import org.huibao.desk.asked.Reason;
import org.huibao.desk.asked.RequestRefused;
import org.huibao.desk.asked.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 认可说明 and 说明: what becomes of a unit's queries. */
@RestController
@RequestMapping("/api/campaigns/{id}/rounds/{round}/units/{unit}")
class UnitAnswersApi {
    private static final String ALL = "all";

    private final InForce campaigns;
    private final Settling settling;

    UnitAnswersApi(InForce campaigns, Settling settling) {
        this.campaigns = campaigns;
        this.settling = settling;
    }

    @ModelAttribute
    UnitInRound at(@PathVariable String id, @PathVariable String round, @PathVariable String unit) {
        return ChosenUnit.of(ChosenRound.of(campaigns, id, round), unit);
    }

    /**
     * An acceptance as it is asked for.
     *
     * @param findings {@code "all"} or a list of ids; missing means all
     * @param seen the newest look, or missing
     */
    record Acceptance(
            @Nullable Integer version,
            @Nullable Object findings,
            @Nullable String reason,
            @Nullable String seen) {}

    /** @param text what the unit says */
    record Explanation(
            @Nullable Integer version,
            @Nullable Object findings,
            @Nullable String text) {}

    @PostMapping("/acceptance")
    ActEntry accept(
            @ModelAttribute(binding = false) UnitInRound at, @RequestBody Acceptance asked, Authentication who) {
        Settling.Asked meant = new Settling.Asked(asked.version(), ids(asked.findings()), asked.seen());
        return answer(at, settling.accept(at, meant, Who.of(who), Reason.text(asked.reason())));
    }

    @DeleteMapping("/acceptance")
    ActEntry takeBack(@ModelAttribute(binding = false) UnitInRound at, Authentication who) {
        return answer(at, settling.takeBack(at, Who.of(who)));
    }

    @PostMapping("/explanation")
    ActEntry explain(
            @ModelAttribute(binding = false) UnitInRound at, @RequestBody Explanation asked, Authentication who) {
        Settling.Asked meant = new Settling.Asked(asked.version(), ids(asked.findings()), null);
        return answer(at, settling.explain(at, meant, Who.of(who), Reason.text(asked.text())));
    }

    private static Set<String> ids(@Nullable Object findings) {
        if (findings == null || findings.equals(ALL)) {
            return Set.of();
        }
        if (findings instanceof List<?> list && list.stream().allMatch(String.class::isInstance) && !list.isEmpty()) {
            return Set.copyOf(list.stream().map(String::valueOf).toList());
        }
        throw RequestRefused.badRequest("bad-findings", "findings is \"all\" or a list of ids");
    }

    private static ActEntry answer(UnitInRound at, Outcome outcome) {
        return ActEntry.of(outcome, at.campaign().zone());
    }
}
