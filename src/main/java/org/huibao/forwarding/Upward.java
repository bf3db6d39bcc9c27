package org.huibao.forwarding;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.huibao.campaigns.Holidays;
import org.huibao.campaigns.InForce;
import org.huibao.intake.Places;
import org.huibao.ledger.Standings;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Forwarding.Approval;
import org.huibao.vocabulary.Forwarding.Incomplete;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The report's way up: on every beat, by our clock, a round whose time has come is frozen and sent, or held. */
@Component("forwarding")
public class Upward {
    private static final Duration LATEST = Duration.ofDays(7);
    private static final Duration PUNCTUAL = Duration.ofMinutes(10);

    private final InForce campaigns;
    private final RoundStates states;
    private final Standings standings;
    private final Places places;
    private final Acts acts;
    private final ReentrantLock turn = new ReentrantLock();

    Upward(InForce campaigns, RoundStates states, Standings standings, Places places, Acts acts) {
        this.campaigns = campaigns;
        this.states = states;
        this.standings = standings;
        this.places = places;
        this.acts = acts;
    }

    /** What can be done with a round. */
    @Component
    record Acts(Freezing freezing, Holding holding, ObjectProvider<LastLook> lastLook, Freezing.Book book) {}

    /** Acts upon every round whose time has come; each is acted upon once. */
    public void forward() {
        if (!turn.tryLock()) {
            return;
        }
        try {
            for (Campaign campaign : campaigns.campaigns()) {
                campaign.rounds().forEach(round -> forward(campaign, round));
            }
        } finally {
            turn.unlock();
        }
    }

    /**
     * Builds and sends the report now, because a person says so. The scheduled forward then does nothing.
     *
     * @return nothing where the round is not due yet, or no unit has valid figures
     */
    public Optional<Report> sendNow(Campaign campaign, Round round) {
        turn.lock();
        try {
            if (!isDue(round)) {
                return Optional.empty();
            }
            look();
            Gathered gathered = Gathered.from(standings, campaign, round);
            return gathered.isEmpty() || campaign.bureau().email().isBlank()
                    ? Optional.empty()
                    : acts.freezing.freeze(gathered);
        } finally {
            turn.unlock();
        }
    }

    /** The workbook as it would leave now; nothing is frozen. */
    public byte[] preview(Campaign campaign, Round round) {
        return acts.freezing.workbook(Gathered.from(standings, campaign, round));
    }

    /** Whether a person may send the round's report. */
    public boolean isDue(Round round) {
        Instant due = round.due();
        return due != null && acts.book.clock().instant().isAfter(due);
    }

    private void forward(Campaign campaign, Round round) {
        @Nullable Instant leaves = leaves(campaign, round);
        Instant now = acts.book.clock().instant();
        if (leaves == null || now.isBefore(leaves)) {
            return;
        }
        RoundState state = states.of(campaign, round);
        if (state != RoundState.UPCOMING && state != RoundState.OPEN && state != RoundState.DUE) {
            return;
        }
        if (now.isAfter(leaves.plus(LATEST))) {
            acts.holding.hold(campaign, round, Reports.Done.held("too-late"), leaves);
            return;
        }
        look();
        act(Gathered.from(standings, campaign, round), leaves, now);
    }

    private void act(Gathered gathered, Instant leaves, Instant now) {
        Campaign campaign = gathered.campaign();
        Round round = gathered.round();
        Optional<Reports.Done> held = held(gathered);
        if (held.isPresent()) {
            acts.holding.hold(campaign, round, held.get(), leaves);
        } else if (acts.freezing.freeze(gathered).isPresent() && now.isAfter(leaves.plus(PUNCTUAL))) {
            acts.holding.tellOfCatchUp(campaign, round, leaves);
        }
    }

    private static Optional<Reports.Done> held(Gathered gathered) {
        Campaign campaign = gathered.campaign();
        if (gathered.isEmpty()) {
            return Optional.of(Reports.Done.held("no-submission"));
        }
        if (campaign.bureau().email().isBlank()) {
            return Optional.of(Reports.Done.held("no-recipient"));
        }
        if (campaign.forwarding().incomplete() == Incomplete.HOLD && !gathered.isComplete()) {
            return Optional.of(Reports.Done.held("incomplete"));
        }
        return campaign.forwarding().approval() == Approval.REQUIRED
                ? Optional.of(Reports.Done.AWAITING_APPROVAL)
                : Optional.empty();
    }

    private @Nullable Instant leaves(Campaign campaign, Round round) {
        Instant forward = round.forward();
        Instant due = round.due();
        return forward == null || due == null
                ? null
                : Holidays.beside(places.campaigns())
                        .leaves(forward, due, campaign.forwarding().onHoliday(), campaign.zone());
    }

    private void look() {
        acts.lastLook.orderedStream().forEach(LastLook::look);
    }
}
