package org.huibao.desk;

import java.util.Map;
import org.huibao.acts.Act;
import org.huibao.acts.EnteringFigures;
import org.huibao.acts.Outcome;
import org.huibao.acts.UnitInRound;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ActEntry;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.ChosenUnit;
import org.huibao.desk.asked.Reason;
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

/** 更正数据, 电话报数, 零报告: figures that a person enters for a unit. */
@RestController
@RequestMapping("/api/campaigns/{id}/rounds/{round}/units/{unit}")
class UnitFiguresApi {
    private final InForce campaigns;
    private final EnteringFigures entering;

    UnitFiguresApi(InForce campaigns, EnteringFigures entering) {
        this.campaigns = campaigns;
        this.entering = entering;
    }

    @ModelAttribute
    UnitInRound at(@PathVariable String id, @PathVariable String round, @PathVariable String unit) {
        return ChosenUnit.of(ChosenRound.of(campaigns, id, round), unit);
    }

    /** @param figures by column key; null empties a column */
    record Amendment(
            @Nullable Integer version,
            @Nullable Map<String, @Nullable String> figures,
            @Nullable String reason,
            @Nullable String confirmedBy) {}

    /** @param figures by column key */
    record PhoneReport(
            @Nullable Map<String, @Nullable String> figures,
            @Nullable String caller,
            @Nullable String reason) {}

    /** @param version as the person has seen it, or missing */
    record Nil(@Nullable Integer version, @Nullable String reason) {}

    @PostMapping("/amendment")
    ActEntry amend(@ModelAttribute(binding = false) UnitInRound at, @RequestBody Amendment asked, Authentication who) {
        return answer(
                at,
                entering.amend(
                        at,
                        entered(asked.version(), asked.figures(), asked.reason(), asked.confirmedBy()),
                        Who.of(who)));
    }

    @DeleteMapping("/amendment")
    ActEntry undoAmendment(@ModelAttribute(binding = false) UnitInRound at, Authentication who) {
        return answer(at, entering.undo(at, Act.Kind.AMENDMENT, Who.of(who)));
    }

    @PostMapping("/phone-report")
    ActEntry phone(
            @ModelAttribute(binding = false) UnitInRound at, @RequestBody PhoneReport asked, Authentication who) {
        return answer(
                at, entering.phone(at, entered(null, asked.figures(), asked.reason(), asked.caller()), Who.of(who)));
    }

    @DeleteMapping("/phone-report")
    ActEntry undoPhoneReport(@ModelAttribute(binding = false) UnitInRound at, Authentication who) {
        return answer(at, entering.undo(at, Act.Kind.PHONE_REPORT, Who.of(who)));
    }

    @PostMapping("/nil")
    ActEntry nil(@ModelAttribute(binding = false) UnitInRound at, @RequestBody Nil asked, Authentication who) {
        return answer(at, entering.nil(at, asked.version(), Who.of(who), Reason.text(asked.reason())));
    }

    @DeleteMapping("/nil")
    ActEntry undoNil(@ModelAttribute(binding = false) UnitInRound at, Authentication who) {
        return answer(at, entering.undo(at, Act.Kind.NIL, Who.of(who)));
    }

    private static EnteringFigures.Entered entered(
            @Nullable Integer version,
            @Nullable Map<String, @Nullable String> figures,
            @Nullable String why,
            @Nullable String by) {
        return new EnteringFigures.Entered(
                version, figures == null ? Map.of() : figures, Reason.text(why), Reason.text(by));
    }

    private static ActEntry answer(UnitInRound at, Outcome outcome) {
        return ActEntry.of(outcome, at.campaign().zone());
    }
}
