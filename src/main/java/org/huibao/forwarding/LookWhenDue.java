package org.huibao.forwarding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huibao.ledger.RoundLooks;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.springframework.stereotype.Component;

/**
 * The look at a round as a whole when it is due, while its units can still answer: once for each time that it is due, and once
 * more after a restart, which changes nothing.
 */
@Component
class LookWhenDue {
    private final RoundLooks looks;
    private final Map<String, String> looked = new ConcurrentHashMap<>();

    LookWhenDue(RoundLooks looks) {
        this.looks = looks;
    }

    /** Looks at a round that is due, unless that was done. */
    void look(Campaign campaign, Round round) {
        String name = campaign.id() + "/" + round.id();
        String due = String.valueOf(round.due());
        if (!due.equals(looked.get(name))) {
            looks.lookAtAll(campaign, round, true);
            looked.put(name, due);
        }
    }
}
