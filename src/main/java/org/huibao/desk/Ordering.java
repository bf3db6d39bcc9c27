package org.huibao.desk;

import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.RequestRefused;
import org.huibao.forwarding.SendingByHand;
import org.springframework.stereotype.Component;

/** A look at a round's report as it would leave now. */
@Component
class Ordering {
    private final SendingByHand upward;

    Ordering(SendingByHand upward) {
        this.upward = upward;
    }

    byte[] preview(ChosenRound chosen) {
        if (!upward.isDue(chosen.round())) {
            throw RequestRefused.conflict("not-due", "units may still send until the round is due");
        }
        return upward.preview(chosen.campaign(), chosen.round());
    }
}
