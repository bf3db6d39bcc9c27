package org.huibao.reply;

import org.huibao.intake.arrivals.Arrival;
import org.huibao.ledger.EnteredSubmission;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.post.Bounces;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.rounds.BeforeOurTime;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.springframework.stereotype.Component;

/** What an answer has to look up: how the round and the unit stand, what lies before our time, which letters came back. */
@Component
class AnswerMemory implements AnswerText.Circumstances {
    private final RoundMemory rounds;
    private final Standings standings;
    private final BeforeOurTime longAgo;
    private final Bounces bounces;

    AnswerMemory(RoundMemory rounds, Standings standings, BeforeOurTime longAgo, Bounces bounces) {
        this.rounds = rounds;
        this.standings = standings;
        this.longAgo = longAgo;
        this.bounces = bounces;
    }

    @Override
    public boolean isForwarded(EnteredSubmission taken) {
        return rounds.isForwarded(taken.campaign(), taken.submission().round());
    }

    @Override
    public boolean isLate(EnteredSubmission taken) {
        return standing(taken).late();
    }

    @Override
    public boolean standsElse(EnteredSubmission taken) {
        return !standing(taken).owes();
    }

    private UnitStanding standing(EnteredSubmission taken) {
        return standings.of(
                taken.campaign(), taken.submission().round(), taken.submission().unit());
    }

    /** Whether nobody waits any more for an answer about this. */
    boolean isPast(Arrival arrival, Campaign campaign) {
        return longAgo.isPast(arrival, campaign);
    }

    /** Whether nobody waits any more for an answer about a submission of this round. */
    boolean isPast(Arrival arrival, Campaign campaign, Round round, boolean valid) {
        return longAgo.isPast(arrival, campaign, round, valid);
    }

    /** Reads a delivery report that came home. */
    void bounced(Arrival report) {
        bounces.read(report);
    }
}
