package org.huibao.acts;

import java.util.List;
import java.util.Optional;
import org.huibao.intake.arrivals.ArrivalList;
import org.huibao.intake.arrivals.EndedByHand;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.needs.WaitingMail;
import org.springframework.stereotype.Component;

/** 不采用, of a mail without a table: somebody has read it and done what it asked, or nothing is to be done. */
@Component
public class DismissingMail {
    private static final String DISMISSED = "dismissed";

    private final Acts acts;
    private final ArrivalList list;
    private final EndedByHand mails;
    private final Changes changes;

    public DismissingMail(Acts acts, ArrivalList list, EndedByHand mails, Changes changes) {
        this.acts = acts;
        this.list = list;
        this.mails = mails;
        this.changes = changes;
    }

    /** The mail waits for nobody any more. */
    public Outcome dismiss(long id, String who, String why) {
        if (why.isBlank()) {
            return Outcome.noReason();
        }
        return changes.make(() -> {
            Optional<String> before = list.byId(id).flatMap(one -> Optional.ofNullable(one.reason()));
            if (before.isEmpty() || !mails.putAside(id, WaitingMail.WORDS_ALONE, DISMISSED)) {
                return refused(id);
            }
            Act act = acts.enter(Act.Kind.DISMISSAL, About.arrival(id), who, why.strip(), Acts.Made.NOTHING);
            acts.putAside(act, before.get());
            return new Outcome.Done(act);
        });
    }

    /** It waits again as it did. */
    public Outcome takeUpAgain(long id, String who) {
        return changes.make(() -> {
            Optional<Act> act = acts.newest(Act.Kind.DISMISSAL, About.arrival(id));
            if (act.isEmpty() || !mails.putAside(id, List.of(DISMISSED), acts.before(act.get()))) {
                return refused(id);
            }
            return new Outcome.Done(acts.undo(act.get(), who));
        });
    }

    private Outcome refused(long id) {
        return list.byId(id).isEmpty()
                ? Outcome.unknown("no-arrival", "there is no arrival " + id)
                : Outcome.conflict("not-open", "nothing waits in it");
    }
}
