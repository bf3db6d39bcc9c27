package org.huibao.desk;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.huibao.acts.Excusing;
import org.huibao.acts.Outcome;
import org.huibao.acts.Retracting;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 免报, 补报许可, 撤回, 退回: what a person does about a unit in a round. */
@RestController
@RequestMapping("/api/campaigns/{id}/rounds/{round}/units/{unit}")
class UnitActsApi {
    private final InForce campaigns;
    private final Excusing excusing;
    private final Retracting retracting;

    UnitActsApi(InForce campaigns, Excusing excusing, Retracting retracting) {
        this.campaigns = campaigns;
        this.excusing = excusing;
        this.retracting = retracting;
    }

    /** @param until ISO-8601 with offset */
    record Permit(@Nullable String until, @Nullable String reason) {}

    @PostMapping("/exemption")
    ActEntry exempt(
            @PathVariable String id,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestBody(required = false) @Nullable Reason why,
            Authentication who) {
        return act(id, round, unit, at -> excusing.exempt(at, Who.of(who), Reason.of(why)));
    }

    @DeleteMapping("/exemption")
    ActEntry endExemption(
            @PathVariable String id, @PathVariable String round, @PathVariable String unit, Authentication who) {
        return act(id, round, unit, at -> excusing.endExemption(at, Who.of(who)));
    }

    @PostMapping("/permit")
    ActEntry permit(
            @PathVariable String id,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestBody Permit asked,
            Authentication who) {
        OffsetDateTime until = time(asked.until());
        return act(
                id,
                round,
                unit,
                at -> excusing.permit(
                        at, until == null ? null : until.toInstant(), Who.of(who), Reason.text(asked.reason())));
    }

    @DeleteMapping("/permit")
    ActEntry endPermit(
            @PathVariable String id, @PathVariable String round, @PathVariable String unit, Authentication who) {
        return act(id, round, unit, at -> excusing.endPermit(at, Who.of(who)));
    }

    /** @param version which version the person has seen */
    record OnVersion(@Nullable Integer version, @Nullable String reason) {}

    @PostMapping("/withdrawal")
    ActEntry withdraw(
            @PathVariable String id,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestBody OnVersion asked,
            Authentication who) {
        return act(
                id,
                round,
                unit,
                at -> retracting.withdraw(at, asked.version(), Who.of(who), Reason.text(asked.reason())));
    }

    @DeleteMapping("/withdrawal")
    ActEntry undoWithdrawal(
            @PathVariable String id, @PathVariable String round, @PathVariable String unit, Authentication who) {
        return act(id, round, unit, at -> retracting.undoWithdrawal(at, Who.of(who)));
    }

    @PostMapping("/return")
    ActEntry giveBack(
            @PathVariable String id,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestBody OnVersion asked,
            Authentication who) {
        return act(
                id,
                round,
                unit,
                at -> retracting.giveBack(at, asked.version(), Who.of(who), Reason.text(asked.reason())));
    }

    @DeleteMapping("/return")
    ActEntry undoReturn(
            @PathVariable String id, @PathVariable String round, @PathVariable String unit, Authentication who) {
        return act(id, round, unit, at -> retracting.undoReturn(at, Who.of(who)));
    }

    private ActEntry act(String id, String round, String unit, Function<UnitInRound, Outcome> act) {
        UnitInRound at = ChosenUnit.of(ChosenRound.of(campaigns, id, round), unit);
        return ActEntry.of(act.apply(at), at.campaign().zone());
    }

    private static @Nullable OffsetDateTime time(@Nullable String given) {
        try {
            return given == null ? null : OffsetDateTime.parse(given);
        } catch (DateTimeParseException notATime) {
            throw RequestRefused.badRequest("bad-time", "until must be a time as in 2023-01-13T12:00:00+08:00");
        }
    }
}
