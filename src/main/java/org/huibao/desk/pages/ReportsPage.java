package org.huibao.desk.pages;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.Approving;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.forwarding.Approvals;
import org.huibao.forwarding.HeldByHand;
import org.huibao.forwarding.HeldByHand.Why;
import org.huibao.forwarding.Report;
import org.huibao.forwarding.Reports;
import org.huibao.forwarding.RoundState;
import org.huibao.forwarding.RoundStates;
import org.huibao.forwarding.SendingByHand;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.post.Letter;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 汇总表: of each round what has gone up, who is missing, and the order to send it now. */
@Controller
class ReportsPage {
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final InForce campaigns;
    private final Reports reports;
    private final RoundStates states;
    private final Standings standings;
    private final SendingByHand upward;
    private final HeldByHand held;
    private final Approvals approvals;

    ReportsPage(
            InForce campaigns,
            Reports reports,
            RoundStates states,
            Standings standings,
            SendingByHand upward,
            HeldByHand held,
            Approvals approvals) {
        this.held = held;
        this.approvals = approvals;
        this.campaigns = campaigns;
        this.reports = reports;
        this.states = states;
        this.standings = standings;
        this.upward = upward;
    }

    /** A round of which something is to be sent upward, or was. */
    record Listed(String campaign, String round, String title, String forward, String state, int revisions) {}

    /** @param letter the letter that carries it; null where there is none */
    record Revision(
            int number, String state, String at, @Nullable Long letter) {}

    @GetMapping("/reports")
    String all(Model page) {
        page.addAttribute(
                "all",
                campaigns.campaigns().stream()
                        .flatMap(campaign -> campaign.rounds().stream()
                                .filter(round -> states.of(campaign, round) != RoundState.UPCOMING)
                                .map(round -> listed(campaign, round)))
                        .sorted(Comparator.comparing(Listed::forward).reversed())
                        .toList());
        return "pages/reports";
    }

    private Listed listed(Campaign campaign, Round round) {
        return new Listed(
                campaign.id(),
                round.id(),
                campaign.title() + " · " + round.title(),
                ShownTime.of(round.forward(), campaign.zone()),
                states.of(campaign, round).word(),
                reports.of(campaign.id(), round.id()).size());
    }

    @GetMapping("/campaigns/{id}/rounds/{round}/report")
    String one(@PathVariable String id, @PathVariable String round, Authentication who, Model page) {
        ChosenRound chosen = ChosenRound.of(campaigns, id, round);
        Campaign campaign = chosen.campaign();
        List<UnitStanding> owing = standings.owing(campaign, chosen.round());
        page.addAttribute("listed", listed(campaign, chosen.round()));
        page.addAttribute("bureau", campaign.bureau());
        page.addAttribute("owing", owing.stream().map(one -> one.unit().name()).toList());
        page.addAttribute(
                "revisions",
                reports.of(id, round).stream()
                        .map(one -> revision(one, campaign))
                        .toList());
        boolean isFrozen = !reports.of(id, round).isEmpty();
        Why keeps = isFrozen ? null : held.why(campaign, chosen.round()).orElse(null);
        page.addAttribute("isDue", upward.isDue(chosen.round()));
        page.addAttribute("mayHold", !isFrozen && (keeps == null || keeps == Why.FOR_WANT_OF_APPROVAL));
        page.addAttribute("isHeld", keeps == Why.BY_HAND || keeps == Why.BY_PROGRAM);
        page.addAttribute("isHeldByProgram", keeps == Why.BY_PROGRAM);
        page.addAttribute("mayLetLeave", Approving.mayLetLeave(who, campaign));
        page.addAttribute(
                "isToApprove",
                campaign.forwarding().approval() == Forwarding.Approval.REQUIRED
                        && !isFrozen
                        && upward.isDue(chosen.round()));
        page.addAttribute("mayApprove", Approving.mayApprove(who));
        page.addAttribute("approval", approvals.of(campaign, chosen.round()).orElse(null));
        page.addAttribute("word", chosen.round().title());
        return "pages/report";
    }

    private static Revision revision(Report report, Campaign campaign) {
        return new Revision(
                report.revision(),
                report.state().word(),
                ShownTime.of(report.frozenAt(), campaign.zone()),
                Optional.ofNullable(report.letter()).map(Letter::id).orElse(null));
    }

    /** As it would leave now. */
    @GetMapping("/campaigns/{id}/rounds/{round}/report/preview")
    ResponseEntity<byte[]> preview(@PathVariable String id, @PathVariable String round) {
        ChosenRound chosen = ChosenRound.of(campaigns, id, round);
        String disposition = ContentDisposition.attachment()
                .filename("preview.xlsx", StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(upward.preview(chosen.campaign(), chosen.round()));
    }
}
