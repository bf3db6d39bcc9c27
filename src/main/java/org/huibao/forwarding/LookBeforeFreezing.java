package org.huibao.forwarding;

import java.util.List;
import org.huibao.intake.arrivals.LastLook;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The look into every way in before a report is frozen: nothing may lie unseen. */
@Component
class LookBeforeFreezing {
    private final ObjectProvider<LastLook> lastLook;
    private final Holding holding;

    LookBeforeFreezing(ObjectProvider<LastLook> lastLook, Holding holding) {
        this.lastLook = lastLook;
        this.holding = holding;
    }

    /** A mailbox that cannot be looked into holds up no report, but somebody should know. */
    void look(Campaign campaign, Round round) {
        List<String> unseen =
                lastLook.orderedStream().flatMap(one -> one.look().stream()).toList();
        if (!unseen.isEmpty()) {
            holding.tellOfUnseen(campaign, round, unseen);
        }
    }
}
