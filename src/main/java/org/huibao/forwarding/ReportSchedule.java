package org.huibao.forwarding;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.huibao.campaigns.InForce;
import org.huibao.journal.About;
import org.huibao.journal.DueActs;
import org.huibao.ledger.Standings;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The report's way up: on every beat, by our clock, a round whose time has come is frozen and sent, or held. */
@Component("forwarding")
public class ReportSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(ReportSchedule.class);
    private static final Duration LATEST = Duration.ofDays(7);
    private static final Duration PUNCTUAL = Duration.ofMinutes(10);

    private final InForce campaigns;
    private final RoundStates states;
    private final Standings standings;
    private final Freezing freezing;
    private final Holding holding;
    private final Clearance clearance;
    private final LookWhenDue whenDue;
    private final LookBeforeFreezing lastLook;
    private final DueActs acts;
    private final ReportCopies copies;
    private final ReentrantLock turn = new ReentrantLock();

    ReportSchedule(
            InForce campaigns,
            RoundStates states,
            Standings standings,
            Freezing freezing,
            Holding holding,
            Clearance clearance,
            LookWhenDue whenDue,
            LookBeforeFreezing lastLook,
            DueActs acts,
            ReportCopies copies) {
        this.campaigns = campaigns;
        this.states = states;
        this.standings = standings;
        this.freezing = freezing;
        this.holding = holding;
        this.clearance = clearance;
        this.whenDue = whenDue;
        this.lastLook = lastLook;
        this.acts = acts;
        this.copies = copies;
    }

    /** Acts upon every round whose time has come; each is acted upon once. */
    public void forward() {
        if (!turn.tryLock()) {
            return;
        }
        try {
            for (Campaign campaign : campaigns.campaigns()) {
                campaign.rounds().forEach(round -> carefully(campaign, round));
            }
            copies.write();
        } finally {
            turn.unlock();
        }
    }

    /** What fails for one round, a full disk for instance, neither keeps the others nor is tried on every beat. */
    private void carefully(Campaign campaign, Round round) {
        String name = campaign.id() + "/" + round.id();
        if (acts.isPausing(name)) {
            return;
        }
        try {
            forward(campaign, round);
            acts.over(name);
        } catch (RuntimeException trouble) {
            LOG.error("The report of {} cannot be made and is tried again in a minute", name, trouble);
            if (acts.begin(name, About.round(campaign.id(), round.id()), trouble.toString())) {
                holding.tellOfFailure(campaign, round, trouble.toString());
            }
        }
    }

    private void forward(Campaign campaign, Round round) {
        @Nullable Instant leaves = leaves(campaign, round);
        Instant now = freezing.now();
        if (leaves == null) {
            return;
        }
        if (now.isBefore(leaves)) {
            ask(campaign, round, leaves);
            return;
        }
        RoundState state = states.of(campaign, round);
        if (states.awaitsWord(campaign, round) && clearance.isGivenAfterwards(campaign, round)) {
            // an approval that comes late makes no report late
            lastLook.sight(campaign, round, leaves)
                    .ifPresent(sight ->
                            act(RoundSnapshot.from(standings, campaign, round), leaves, sight.begunAt(leaves)));
            return;
        }
        if (state != RoundState.UPCOMING && state != RoundState.OPEN && state != RoundState.DUE) {
            return;
        }
        if (now.isAfter(leaves.plus(LATEST))) {
            holding.hold(campaign, round, Reports.Done.held("too-late"), leaves);
            return;
        }
        lastLook.sight(campaign, round, leaves)
                .ifPresent(sight -> act(RoundSnapshot.from(standings, campaign, round), leaves, sight));
    }

    /** Between due and its time a round is looked at as a whole, and then laid before whoever has to approve its report. */
    private void ask(Campaign campaign, Round round, Instant leaves) {
        if (!freezing.isDue(round) || states.of(campaign, round) != RoundState.DUE) {
            return;
        }
        whenDue.look(campaign, round);
        if (clearance.isToBeAsked(campaign, round)) {
            RoundSnapshot gathered = RoundSnapshot.from(standings, campaign, round);
            if (!gathered.isEmpty()) {
                clearance.ask(gathered, leaves);
            }
        }
    }

    private void act(RoundSnapshot gathered, Instant leaves, LastSight sight) {
        Campaign campaign = gathered.campaign();
        Round round = gathered.round();
        Optional<Reports.Done> held = clearance.held(gathered);
        if (held.isPresent()) {
            holding.hold(campaign, round, held.get(), leaves);
        } else if (frozen(gathered, sight) && sight.begun().isAfter(leaves.plus(PUNCTUAL))) {
            holding.tellOfCatchUp(campaign, round, leaves);
        }
    }

    /** A word of the approver, or a person's own order, may have come since the round was gathered. */
    private boolean frozen(RoundSnapshot gathered, LastSight sight) {
        return freezing.freeze(
                        gathered,
                        sight,
                        earlier -> earlier.isEmpty() && clearance.held(gathered).isEmpty())
                .isPresent();
    }

    private @Nullable Instant leaves(Campaign campaign, Round round) {
        Instant forward = round.forward();
        Instant due = round.due();
        return forward == null || due == null
                ? null
                : campaigns
                        .holidays()
                        .leaves(forward, due, campaign.forwarding().onHoliday(), campaign.zone());
    }
}
