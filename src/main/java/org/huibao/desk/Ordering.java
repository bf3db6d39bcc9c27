package org.huibao.desk;

import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.RequestRefused;
import org.huibao.forwarding.Report;
import org.huibao.forwarding.SendingByHand;
import org.huibao.forwarding.SendingByHand.Refusal;
import org.springframework.stereotype.Component;

/** A person's order to send a round's report, and why it may be refused. */
@Component
class Ordering {
    private final SendingByHand upward;

    Ordering(SendingByHand upward) {
        this.upward = upward;
    }

    /** Two orders at once, as by a double click, make one report: the other is refused, for it would say nothing new. */
    Report send(ChosenRound chosen) {
        return upward.sendNow(chosen.campaign(), chosen.round())
                .orElseThrow(() -> refused(
                        upward.refusal(chosen.campaign(), chosen.round()).orElse(Refusal.NOTHING_NEW)));
    }

    byte[] preview(ChosenRound chosen) {
        if (!upward.isDue(chosen.round())) {
            throw refused(Refusal.NOT_DUE);
        }
        return upward.preview(chosen.campaign(), chosen.round());
    }

    private static RequestRefused refused(Refusal why) {
        return switch (why) {
            case NOT_DUE -> RequestRefused.conflict("not-due", "units may still send until the round is due");
            case NOTHING_TO_SEND ->
                RequestRefused.conflict(
                        "nothing-to-send", "no unit has valid figures, or nobody is named to send them to");
            case NOTHING_NEW ->
                RequestRefused.conflict("nothing-new", "the last report holds exactly what there is now");
        };
    }
}
