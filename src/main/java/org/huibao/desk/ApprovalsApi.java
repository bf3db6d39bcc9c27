package org.huibao.desk;

import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.RequestRefused;
import org.huibao.forwarding.Approvals;
import org.huibao.forwarding.OneDecision;
import org.huibao.forwarding.Reports;
import org.huibao.forwarding.SendingByHand;
import org.huibao.vocabulary.Forwarding;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 送审: an operator enters what the approver of a round's report says. The report then leaves at its time, or stays. */
@RestController
class ApprovalsApi {
    private final InForce campaigns;
    private final Approvals approvals;
    private final Reports reports;
    private final SendingByHand upward;
    private final OneDecision decision;

    ApprovalsApi(InForce campaigns, Approvals approvals, Reports reports, SendingByHand upward, OneDecision decision) {
        this.campaigns = campaigns;
        this.approvals = approvals;
        this.reports = reports;
        this.upward = upward;
        this.decision = decision;
    }

    /**
     * What was said.
     *
     * @param granted false: the report must not leave; missing means yes
     */
    record Said(
            @Nullable String who,
            @Nullable String why,
            @Nullable Boolean granted) {}

    @PostMapping("/api/campaigns/{id}/rounds/{round}/approval")
    RoundPage.ApprovalEntry approve(@PathVariable String id, @PathVariable String round, @RequestBody Said said) {
        ChosenRound chosen = ChosenRound.of(campaigns, id, round);
        String who = said.who() == null ? "" : said.who().strip();
        if (who.isEmpty()) {
            throw RequestRefused.badRequest("no-name", "who must say whose word it is");
        }
        boolean granted = said.granted() == null || said.granted();
        Approvals.Word word = decision.on(chosen.campaign(), chosen.round(), () -> {
            mustBeWaitedFor(chosen);
            return approvals.enter(chosen.campaign(), chosen.round(), granted, who, said.why());
        });
        return RoundPage.ApprovalEntry.of(word, chosen.campaign().zone());
    }

    private void mustBeWaitedFor(ChosenRound chosen) {
        if (chosen.campaign().forwarding().approval() != Forwarding.Approval.REQUIRED) {
            throw RequestRefused.conflict("no-approval-needed", "the campaign's reports leave without an approval");
        }
        if (!upward.isDue(chosen.round())) {
            throw RequestRefused.conflict("not-due", "units may still send until the round is due");
        }
        if (!reports.of(chosen.campaign().id(), chosen.round().id()).isEmpty()) {
            throw RequestRefused.conflict("already-frozen", "the round's report has been frozen already");
        }
    }
}
