package org.huibao.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huibao.forwarding.Approvals;
import org.huibao.forwarding.HeldByHand;
import org.huibao.forwarding.HeldByHand.Why;
import org.huibao.forwarding.OneDecision;
import org.huibao.forwarding.SendingByHand;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.ledger.Reported;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 暂缓, 恢复, 立即报送 and 登记批复: what a person does about a round's report. */
@Component
public class ReportActs {
    private final Acts acts;
    private final HeldByHand held;
    private final SendingByHand upward;
    private final Approvals approvals;
    private final Reported reported;
    private final OneDecision decision;
    private final Changes changes;

    public ReportActs(
            Acts acts,
            HeldByHand held,
            SendingByHand upward,
            Approvals approvals,
            Reported reported,
            OneDecision decision,
            Changes changes) {
        this.acts = acts;
        this.held = held;
        this.upward = upward;
        this.approvals = approvals;
        this.reported = reported;
        this.decision = decision;
        this.changes = changes;
    }

    /** The report does not leave by itself. */
    public Outcome hold(Campaign campaign, Round round, String who, String why) {
        return decision.on(campaign, round, () -> {
            if (reported.isReported(campaign, round)) {
                return frozen();
            }
            if (held.why(campaign, round)
                    .filter(one -> one != Why.FOR_WANT_OF_APPROVAL)
                    .isPresent()) {
                return Outcome.conflict("already-held", "the report is held already");
            }
            held.end(campaign, round);
            held.hold(campaign, round, changes.now());
            return done(Act.Kind.HOLD, campaign, round, who, why);
        });
    }

    /** Whoever held it takes that back, as if nothing had been said. */
    public Outcome endHold(Campaign campaign, Round round, String who) {
        return decision.on(campaign, round, () -> {
            Optional<Act> act = acts.newest(Act.Kind.HOLD, about(campaign, round));
            if (reported.isReported(campaign, round)) {
                return frozen();
            }
            if (act.isEmpty() || held.why(campaign, round).orElse(null) != Why.BY_HAND) {
                return notHeld();
            }
            held.end(campaign, round);
            return new Outcome.Done(acts.undo(act.get(), who));
        });
    }

    /** What a person held goes by the clock again; what the program held leaves now. */
    public Outcome release(Campaign campaign, Round round, String who, String why) {
        @Nullable Why keeps = held.why(campaign, round).orElse(null);
        if (reported.isReported(campaign, round)) {
            return frozen();
        }
        if (keeps == Why.BY_PROGRAM) {
            return lacksApproval(campaign, round)
                    ? Outcome.conflict("not-approved", "the report has to be approved first")
                    : send(Act.Kind.RELEASE, campaign, round, who, why);
        }
        return decision.on(campaign, round, () -> {
            if (held.why(campaign, round).orElse(null) != Why.BY_HAND) {
                return notHeld();
            }
            held.end(campaign, round);
            return done(Act.Kind.RELEASE, campaign, round, who, why);
        });
    }

    /** The report leaves now; the scheduled forward then does nothing. */
    public Outcome send(Campaign campaign, Round round, String who, String why) {
        return send(Act.Kind.REPORT, campaign, round, who, why);
    }

    private Outcome send(Act.Kind kind, Campaign campaign, Round round, String who, String why) {
        List<Outcome> sent = new ArrayList<>();
        upward.sendNow(campaign, round, report -> sent.add(done(kind, campaign, round, who, why)));
        return sent.isEmpty()
                ? refused(upward.refusal(campaign, round).orElse(SendingByHand.Refusal.NOTHING_NEW))
                : sent.get(0);
    }

    private static Outcome refused(SendingByHand.Refusal why) {
        String code = why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Outcome.conflict(
                code,
                switch (why) {
                    case NOT_DUE -> "units may still send until the round is due";
                    case NOTHING_TO_SEND -> "no unit has valid figures, or nobody is named to send them to";
                    case NOTHING_NEW -> "the last report holds exactly what there is now";
                });
    }

    /**
     * What whoever approves says.
     *
     * @param granted null where that was not said
     * @param word whose word it is
     */
    public Outcome approve(
            Campaign campaign, Round round, @Nullable Boolean granted, String word, String who, String why) {
        if (word.isBlank()) {
            return Outcome.incomplete("no-name", "who must say whose word it is");
        }
        if (granted == null) {
            return Outcome.incomplete("not-said", "granted must say whether the report may leave");
        }
        return decision.on(campaign, round, () -> {
            if (campaign.forwarding().approval() != Forwarding.Approval.REQUIRED) {
                return Outcome.conflict("no-approval-needed", "the campaign's reports leave without an approval");
            }
            if (!upward.isDue(round)) {
                return Outcome.conflict("not-due", "units may still send until the round is due");
            }
            if (reported.isReported(campaign, round)) {
                return Outcome.conflict("already-frozen", "the round's report has been frozen already");
            }
            Optional<Approvals.Word> before = approvals.of(campaign, round);
            Approvals.Word now =
                    approvals.enter(campaign, round, granted, word.strip(), why.isBlank() ? null : why.strip());
            Optional<Act> same = acts.newest(Act.Kind.APPROVAL, about(campaign, round));
            if (before.filter(now::equals).isPresent() && same.isPresent()) {
                return new Outcome.Done(same.get());
            }
            if (granted) {
                held.approve(campaign, round, changes.now());
            } else {
                held.refuse(campaign, round, changes.now());
            }
            return done(Act.Kind.APPROVAL, campaign, round, who, why);
        });
    }

    private boolean lacksApproval(Campaign campaign, Round round) {
        return campaign.forwarding().approval() == Forwarding.Approval.REQUIRED
                && approvals.of(campaign, round).filter(Approvals.Word::granted).isEmpty();
    }

    private Outcome done(Act.Kind kind, Campaign campaign, Round round, String who, String why) {
        return new Outcome.Done(acts.enter(kind, about(campaign, round), who, why.strip(), Acts.Made.NOTHING));
    }

    private static About about(Campaign campaign, Round round) {
        return About.round(campaign.id(), round.id());
    }

    private static Outcome frozen() {
        return Outcome.conflict("already-frozen", "the round's report has been frozen already");
    }

    private static Outcome notHeld() {
        return Outcome.conflict("not-held", "nobody holds the report");
    }
}
