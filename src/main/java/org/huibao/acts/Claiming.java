package org.huibao.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibao.campaigns.UnitMailboxes;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.EndedByHand;
import org.huibao.intake.arrivals.EndedByHand.Placed;
import org.huibao.journal.About;
import org.huibao.judging.InJudgement;
import org.huibao.judging.JudgedDocument;
import org.huibao.judging.JudgingAsClaimed;
import org.huibao.ledger.EnteredSubmission;
import org.huibao.ledger.Ledger;
import org.huibao.ledger.RecordedDocument;
import org.huibao.reply.ClaimAnswers;
import org.huibao.vocabulary.DocumentState;
import org.springframework.stereotype.Component;

/** 认领: a person says whose a document is and for which round; it is judged afresh, and the unit is answered. */
@Component
public class Claiming {
    private static final Set<DocumentState> OPEN = Set.of(DocumentState.UNCLAIMED, DocumentState.RETURNED);

    private final Acts acts;
    private final EndedByHand documents;
    private final Arrivals arrivals;
    private final JudgingAsClaimed judging;
    private final Ledger ledger;
    private final ClaimAnswers answers;
    private final Unclaiming unclaiming;
    private final Registering registering;
    private final InFile file;

    public Claiming(
            Acts acts,
            EndedByHand documents,
            Arrivals arrivals,
            JudgingAsClaimed judging,
            Ledger ledger,
            ClaimAnswers answers,
            Unclaiming unclaiming,
            Registering registering,
            InFile file) {
        this.acts = acts;
        this.documents = documents;
        this.arrivals = arrivals;
        this.judging = judging;
        this.ledger = ledger;
        this.answers = answers;
        this.unclaiming = unclaiming;
        this.registering = registering;
        this.file = file;
    }

    /** The document's table becomes a version of the unit's. */
    public Outcome claim(long id, UnitInRound at, String who, String why) {
        return claim(id, at, false, who, why);
    }

    /**
     * The same.
     *
     * @param isRemembered whether the mailbox that sent it is registered for the unit
     */
    public Outcome claim(long id, UnitInRound asked, boolean isRemembered, String who, String why) {
        Optional<Placed> document = documents.document(id);
        if (document.isEmpty()) {
            return Outcome.unknown("no-document", "there is no document " + id);
        }
        if (!OPEN.contains(document.get().state()) || !ledger.holdsNothingOf(id)) {
            return Outcome.conflict(
                    "not-unclaimed", "the document is " + document.get().state().word());
        }
        Arrival arrival = arrivals.byId(document.get().arrival()).orElseThrow();
        Optional<String> sender = Optional.ofNullable(arrival.sender()).flatMap(UnitMailboxes::address);
        if (isRemembered && sender.isEmpty()) {
            return Outcome.conflict("no-sender", "the document did not come from a mailbox");
        }
        UnitInRound at = isRemembered ? registering.afresh(asked).orElse(null) : asked;
        if (at == null) {
            return InFile.changedByHand();
        }
        Optional<String> remembered =
                sender.filter(mailbox -> isRemembered && !at.unit().emails().contains(mailbox));
        InJudgement<JudgedDocument> judged = judging.judge(
                arrival, document.get().ordinal(), new JudgingAsClaimed.Claim(at.campaign(), at.round(), at.unit()));
        if (judged.documents().stream()
                .allMatch(one -> one.made().judged().parts().isEmpty())) {
            return Outcome.conflict(
                    "no-such-table", "the document holds no table of the campaign's form with figures of the unit");
        }
        return file.carryOut(() -> {
            if (!documents.document(id).equals(document)) {
                return Outcome.conflict("changed", "somebody was quicker");
            }
            Act act = claimed(document.get(), judged, answered(at, remembered), who, why);
            remembered.ifPresent(mailbox -> registering.remember(at, mailbox, About.document(id), who));
            return new Outcome.Done(act);
        });
    }

    /** Whoever sent it is answered, though his mailbox is registered only now. */
    private static UnitInRound answered(UnitInRound at, Optional<String> remembered) {
        return remembered
                .map(mailbox -> new UnitInRound(at.campaign(), at.round(), UnitMailboxes.with(at.unit(), mailbox)))
                .orElse(at);
    }

    private Act claimed(Placed document, InJudgement<JudgedDocument> judged, UnitInRound at, String who, String why) {
        InJudgement<RecordedDocument> recorded = ledger.recordAnew(judged, document.id());
        documents.endArrival(document.arrival());
        Optional<Long> letter = answers.answer(recorded, at.unit());
        List<EnteredSubmission> taken = recorded.documents().get(0).made().taken();
        Integer version = taken.isEmpty() ? null : taken.get(0).version().number();
        Act act = acts.enter(
                Act.Kind.CLAIM,
                About.document(document.id()),
                who,
                why.strip(),
                new Acts.Made(version, letter.orElse(null), null));
        acts.putAside(act, document.state().word() + " " + (document.reason() == null ? "" : document.reason()));
        return letter.map(written -> unclaiming.hold(act, written)).orElse(act);
    }
}
