package org.huibao.desk;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.huibao.acts.Excusing;
import org.huibao.acts.Outcome;
import org.huibao.acts.Retracting;
import org.huibao.acts.UnitInRound;
import org.huibao.acts.Waiving;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 免报, 补报许可, 免审, 撤回, 退回: what a person does about a unit in a round. */
@RestController
@RequestMapping("/api/campaigns/{id}/rounds/{round}/units/{unit}")
class UnitActsApi {
    private final InForce campaigns;
    private final Excusing excusing;
    private final Retracting retracting;

    private final Waiving waiving;

    UnitActsApi(InForce campaigns, Excusing excusing, Retracting retracting, Waiving waiving) {
        this.waiving = waiving;
        this.campaigns = campaigns;
        this.excusing = excusing;
        this.retracting = retracting;
    }

    @ModelAttribute
    UnitInRound at(@PathVariable String id, @PathVariable String round, @PathVariable String unit) {
        return ChosenUnit.of(ChosenRound.of(campaigns, id, round), unit);
    }

    /** @param until ISO-8601 with offset */
    record Permit(@Nullable String until, @Nullable String reason) {}

    @PostMapping("/exemption")
    ActEntry exempt(
            @ModelAttribute(binding = false) UnitInRound at,
            @RequestBody(required = false) @Nullable Reason why,
            Authentication who) {
        return answer(at, excusing.exempt(at, Who.of(who), Reason.of(why)));
    }

    @DeleteMapping("/exemption")
    ActEntry endExemption(@ModelAttribute(binding = false) UnitInRound at, Authentication who) {
        return answer(at, excusing.endExemption(at, Who.of(who)));
    }

    @PostMapping("/permit")
    ActEntry permit(@ModelAttribute(binding = false) UnitInRound at, @RequestBody Permit asked, Authentication who) {
        OffsetDateTime until = time(asked.until());
        return answer(
                at,
                excusing.permit(
                        at, until == null ? null : until.toInstant(), Who.of(who), Reason.text(asked.reason())));
    }

    @DeleteMapping("/permit")
    ActEntry endPermit(@ModelAttribute(binding = false) UnitInRound at, Authentication who) {
        return answer(at, excusing.endPermit(at, Who.of(who)));
    }

    /**
     * A waiver as it is asked for.
     *
     * @param rule its text as in form.yaml
     * @param until ISO-8601 with offset
     */
    record Waiver(
            @Nullable String rule,
            @Nullable String until,
            @Nullable String reason) {}

    @PostMapping("/waiver")
    ActEntry waive(@ModelAttribute(binding = false) UnitInRound at, @RequestBody Waiver asked, Authentication who) {
        OffsetDateTime until = time(asked.until());
        return answer(
                at,
                waiving.waive(
                        at,
                        Reason.text(asked.rule()),
                        until == null ? null : until.toInstant(),
                        Who.of(who),
                        Reason.text(asked.reason())));
    }

    @DeleteMapping("/waiver")
    ActEntry endWaiver(
            @ModelAttribute(binding = false) UnitInRound at,
            @RequestParam(defaultValue = "") String rule,
            Authentication who) {
        return answer(at, waiving.end(at, rule, Who.of(who)));
    }

    /** @param version which version the person has seen */
    record OnVersion(@Nullable Integer version, @Nullable String reason) {}

    @PostMapping("/withdrawal")
    ActEntry withdraw(
            @ModelAttribute(binding = false) UnitInRound at, @RequestBody OnVersion asked, Authentication who) {
        return answer(at, retracting.withdraw(at, asked.version(), Who.of(who), Reason.text(asked.reason())));
    }

    @DeleteMapping("/withdrawal")
    ActEntry undoWithdrawal(@ModelAttribute(binding = false) UnitInRound at, Authentication who) {
        return answer(at, retracting.undoWithdrawal(at, Who.of(who)));
    }

    @PostMapping("/return")
    ActEntry giveBack(
            @ModelAttribute(binding = false) UnitInRound at, @RequestBody OnVersion asked, Authentication who) {
        return answer(at, retracting.giveBack(at, asked.version(), Who.of(who), Reason.text(asked.reason())));
    }

    @DeleteMapping("/return")
    ActEntry undoReturn(@ModelAttribute(binding = false) UnitInRound at, Authentication who) {
        return answer(at, retracting.undoReturn(at, Who.of(who)));
    }

    private static ActEntry answer(UnitInRound at, Outcome outcome) {
        return ActEntry.of(outcome, at.campaign().zone());
    }

    private static @Nullable OffsetDateTime time(@Nullable String given) {
        try {
            return given == null ? null : OffsetDateTime.parse(given);
        } catch (DateTimeParseException notATime) {
            throw RequestRefused.badRequest("bad-time", "until must be a time as in 2023-01-13T12:00:00+08:00");
        }
    }
}
