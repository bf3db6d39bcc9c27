package org.huibao.ledger;

import org.huibao.intake.arrivals.Arrivals;
import org.huibao.judging.InJudgement;
import org.huibao.judging.JudgedDocument;
import org.springframework.stereotype.Component;

/** Records, in the caller's transaction, the table that was made of what a person entered: its round is looked at with it at once. */
@Component
public class EnteringByHand {
    private final Ledger ledger;
    private final RoundLooks looks;
    private final AsLookedAt standing;
    private final Arrivals arrivals;

    EnteringByHand(Ledger ledger, RoundLooks looks, AsLookedAt standing, Arrivals arrivals) {
        this.ledger = ledger;
        this.looks = looks;
        this.standing = standing;
        this.arrivals = arrivals;
    }

    /** The only version that it makes, with all that is asked of it; whoever acts tells the unit. */
    public EnteredSubmission record(InJudgement<JudgedDocument> judged) {
        InJudgement<RecordedDocument> first = ledger.record(judged);
        looks.now();
        InJudgement<RecordedDocument> recorded = standing.of(first);
        arrivals.end(recorded.arrival(), RecordedDocument.ofAll(recorded), null);
        EnteredSubmission entered = recorded.documents().get(0).made().taken().get(0);
        standing.told(entered.version());
        return entered;
    }
}
