package org.huibao.forwarding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huibao.ledger.Reported;
import org.huibao.ledger.Standings;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.rounds.FirstLoads;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far each round has come, by our clock and by what was done. */
@Component
public class RoundStates implements RoundMemory, Reported {
    private final Reports reports;
    private final FirstLoads loads;
    private final Standings standings;
    private final Clock clock;

    RoundStates(Reports reports, FirstLoads loads, Standings standings, Clock clock) {
        this.reports = reports;
        this.loads = loads;
        this.standings = standings;
        this.clock = clock;
    }

    public RoundState of(Campaign campaign, Round round) {
        List<Report> frozen = reports.of(campaign.id(), round.id());
        if (!frozen.isEmpty()) {
            boolean sent = frozen.stream().anyMatch(report -> report.state() == Report.State.SENT);
            return sent ? RoundState.FORWARDED : RoundState.FROZEN;
        }
        if (round.isDraft()) {
            return RoundState.UPCOMING;
        }
        if (loads.isClosed(campaign, round)) {
            return RoundState.CLOSED;
        }
        Optional<Reports.Done> done = reports.done(campaign.id(), round.id());
        return done.map(RoundStates::waiting).orElseGet(() -> byTheClock(round));
    }

    @Override
    public boolean isForwarded(Campaign campaign, Round round) {
        return isReported(campaign, round) || !round.isDraft() && loads.isClosed(campaign, round);
    }

    @Override
    public boolean isReported(Campaign campaign, Round round) {
        return !reports.of(campaign.id(), round.id()).isEmpty();
    }

    @Override
    public boolean holds(Campaign campaign, Round round, String unit, int version) {
        return reports.hold(campaign.id(), round.id(), unit, version);
    }

    @Override
    public boolean hasValid(Campaign campaign, Round round, ReportingUnit unit) {
        return standings.of(campaign, round, unit).counts();
    }

    private static RoundState waiting(Reports.Done done) {
        return done.awaitsApproval() && !done.isRefused() ? RoundState.AWAITING_APPROVAL : RoundState.HELD;
    }

    /** Whether the round's time has passed and only the approver's word is missing, or was no. */
    boolean awaitsWord(Campaign campaign, Round round) {
        return !isReported(campaign, round)
                && reports.done(campaign.id(), round.id())
                        .filter(Reports.Done::awaitsApproval)
                        .isPresent();
    }

    private RoundState byTheClock(Round round) {
        Instant now = clock.instant();
        @Nullable Instant due = round.due();
        @Nullable Instant opens = round.opens();
        if (due != null && now.isAfter(due)) {
            return RoundState.DUE;
        }
        return opens != null && !now.isBefore(opens) ? RoundState.OPEN : RoundState.UPCOMING;
    }
}
