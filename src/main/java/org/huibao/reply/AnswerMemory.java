package org.huibao.reply;

import java.util.List;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.judging.InJudgement;
import org.huibao.ledger.AsLookedAt;
import org.huibao.ledger.EnteredSubmission;
import org.huibao.ledger.RecordedDocument;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.ledger.Version;
import org.huibao.post.Bounces;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.rounds.BeforeOurTime;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Round;
import org.springframework.stereotype.Component;

/** What an answer has to look up: how the round and the unit stand, what lies before our time, which letters came back. */
@Component
class AnswerMemory implements AnswerText.Circumstances {
    private final RoundMemory rounds;
    private final Standings standings;
    private final BeforeOurTime longAgo;
    private final Bounces bounces;
    private final AsLookedAt looked;

    AnswerMemory(RoundMemory rounds, Standings standings, BeforeOurTime longAgo, Bounces bounces, AsLookedAt looked) {
        this.rounds = rounds;
        this.standings = standings;
        this.longAgo = longAgo;
        this.bounces = bounces;
        this.looked = looked;
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
        return standing(taken).counts();
    }

    @Override
    public List<Finding> withdrawn(Version version) {
        return looked.withdrawn(version);
    }

    /** What was recorded, as it stands by now. */
    InJudgement<RecordedDocument> standing(InJudgement<RecordedDocument> recorded) {
        return looked.of(recorded);
    }

    /** A letter tells what is asked of the version, and what is not any more. */
    void told(Version version) {
        looked.told(version);
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
