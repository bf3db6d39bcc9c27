package org.huibao.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.huibao.acts.Outcome;
import org.huibao.acts.Postponing;
import org.huibao.acts.RemindingActs;
import org.huibao.acts.ReportActs;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ActEntry;
import org.huibao.desk.asked.Approving;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.ChosenUnit;
import org.huibao.desk.asked.Reason;
import org.huibao.desk.asked.RequestRefused;
import org.huibao.desk.asked.Who;
import org.huibao.forwarding.Approvals;
import org.huibao.vocabulary.Moment;
import org.huibao.vocabulary.ReportingUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 暂缓, 恢复, 提醒报送, 登记批复: what a person does about a round. */
@RestController
@RequestMapping("/api/campaigns/{id}/rounds/{round}")
class RoundActsApi {
    private final InForce campaigns;
    private final ReportActs reports;
    private final RemindingActs reminders;
    private final Postponing postponing;
    private final Approvals approvals;

    RoundActsApi(
            InForce campaigns,
            ReportActs reports,
            RemindingActs reminders,
            Postponing postponing,
            Approvals approvals) {
        this.postponing = postponing;
        this.campaigns = campaigns;
        this.reports = reports;
        this.reminders = reminders;
        this.approvals = approvals;
    }

    @ModelAttribute
    ChosenRound at(@PathVariable String id, @PathVariable String round) {
        return ChosenRound.of(campaigns, id, round);
    }

    @PostMapping("/hold")
    ActEntry hold(
            @ModelAttribute(binding = false) ChosenRound at,
            @RequestBody(required = false) @Nullable Reason why,
            Authentication who) {
        return answer(at, reports.hold(at.campaign(), at.round(), Who.of(who), Reason.of(why)));
    }

    @DeleteMapping("/hold")
    ActEntry endHold(@ModelAttribute(binding = false) ChosenRound at, Authentication who) {
        return answer(at, reports.endHold(at.campaign(), at.round(), Who.of(who)));
    }

    @PostMapping("/release")
    ActEntry release(
            @ModelAttribute(binding = false) ChosenRound at,
            @RequestBody(required = false) @Nullable Reason why,
            Authentication who) {
        Approving.mustLetLeave(who, at.campaign());
        return answer(at, reports.release(at.campaign(), at.round(), Who.of(who), Reason.of(why)));
    }

    /** @param units names or codes; missing means all that owe */
    record Reminders(@Nullable List<String> units, @Nullable String reason) {}

    @PostMapping("/reminders")
    ActEntry remind(
            @ModelAttribute(binding = false) ChosenRound at,
            @RequestBody(required = false) @Nullable Reminders asked,
            Authentication who) {
        List<ReportingUnit> units = asked == null || asked.units() == null
                ? List.of()
                : asked.units().stream()
                        .map(unit -> ChosenUnit.of(at, unit).unit())
                        .toList();
        String why = asked == null ? "" : Reason.text(asked.reason());
        return answer(at, reminders.remind(at.campaign(), at.round(), units, Who.of(who), why));
    }

    /** @param due ISO-8601, with an offset or in the campaign's zone; missing leaves it as it is */
    record Postponement(
            @Nullable String due,
            @Nullable String forward,
            @Nullable String reason) {}

    @PostMapping("/postponement")
    ActEntry postpone(
            @ModelAttribute(binding = false) ChosenRound at, @RequestBody Postponement asked, Authentication who) {
        Postponing.Dates dates = new Postponing.Dates(time(at, asked.due()), time(at, asked.forward()));
        return answer(
                at, postponing.postpone(at.campaign(), at.round(), dates, Who.of(who), Reason.text(asked.reason())));
    }

    private static @Nullable Instant time(ChosenRound at, @Nullable String given) {
        try {
            return given == null ? null : Moment.written(given, at.campaign().zone());
        } catch (DateTimeException notATime) {
            throw RequestRefused.badRequest("bad-time", "times look like 2023-01-13T12:00:00+08:00");
        }
    }

    /**
     * What was said.
     *
     * @param granted false: the report must not leave
     */
    record Said(
            @Nullable String who,
            @Nullable String why,
            @Nullable Boolean granted) {}

    /** An approval that was entered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Approved(
            long act, boolean granted, String who, @Nullable String why, String at) {}

    @PostMapping("/approval")
    Approved approve(@ModelAttribute(binding = false) ChosenRound at, @RequestBody Said said, Authentication who) {
        ActEntry act = answer(
                at,
                reports.approve(
                        at.campaign(),
                        at.round(),
                        said.granted(),
                        Reason.text(said.who()),
                        Who.of(who),
                        Reason.text(said.why())));
        RoundPage.ApprovalEntry word = RoundPage.ApprovalEntry.of(
                approvals.of(at.campaign(), at.round()).orElseThrow(),
                at.campaign().zone());
        return new Approved(act.act(), word.granted(), word.who(), word.why(), word.at());
    }

    private static ActEntry answer(ChosenRound at, Outcome outcome) {
        return ActEntry.of(outcome, at.campaign().zone());
    }
}
