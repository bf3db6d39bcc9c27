package org.huibao.desk;

import org.huibao.acts.Claiming;
import org.huibao.acts.Dismissing;
import org.huibao.acts.Outcome;
import org.huibao.acts.Unclaiming;
import org.huibao.acts.UnitInRound;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ActEntry;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.ChosenUnit;
import org.huibao.desk.asked.Reason;
import org.huibao.desk.asked.RequestRefused;
import org.huibao.desk.asked.Who;
import org.huibao.desk.asked.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 认领, 不采用: what a person does about a document. */
@RestController
@RequestMapping("/api/documents/{id}")
class DocumentActsApi {
    private final Dismissing dismissing;
    private final Claiming claiming;
    private final Unclaiming unclaiming;
    private final InForce campaigns;

    DocumentActsApi(Dismissing dismissing, Claiming claiming, Unclaiming unclaiming, InForce campaigns) {
        this.unclaiming = unclaiming;
        this.dismissing = dismissing;
        this.claiming = claiming;
        this.campaigns = campaigns;
    }

    /**
     * Whose the document is.
     *
     * @param remember whether the sending mailbox shall be the unit's from now on
     */
    record Claim(
            @Nullable String campaign,
            @Nullable String round,
            @Nullable String unit,
            @Nullable Boolean remember,
            @Nullable String reason) {}

    @PostMapping("/claim")
    ActEntry claim(@PathVariable long id, @RequestBody Claim claim, Authentication who) {
        ChosenRound round =
                ChosenRound.of(campaigns, named(claim.campaign(), "campaign"), named(claim.round(), "round"));
        UnitInRound at = ChosenUnit.of(round, named(claim.unit(), "unit"));
        return ActEntry.of(
                claiming.claim(id, at, Boolean.TRUE.equals(claim.remember()), Who.of(who), Reason.text(claim.reason())),
                at.campaign().zone());
    }

    @DeleteMapping("/claim")
    ActEntry undoClaim(@PathVariable long id, Authentication who) {
        return answer(unclaiming.undo(id, Who.of(who)));
    }

    private static String named(@Nullable String given, String what) {
        if (given == null || given.isBlank()) {
            throw RequestRefused.badRequest("no-" + what + "-named", what + " is missing");
        }
        return given.strip();
    }

    @PostMapping("/dismissal")
    ActEntry dismiss(@PathVariable long id, @RequestBody(required = false) @Nullable Reason why, Authentication who) {
        return answer(dismissing.dismiss(id, Who.of(who), Reason.of(why)));
    }

    @DeleteMapping("/dismissal")
    ActEntry takeUpAgain(@PathVariable long id, Authentication who) {
        return answer(dismissing.takeUpAgain(id, Who.of(who)));
    }

    private static ActEntry answer(Outcome outcome) {
        return ActEntry.of(outcome, Zones.USUAL);
    }
}
