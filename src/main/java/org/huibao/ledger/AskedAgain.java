package org.huibao.ledger;

import java.util.List;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;

/** Whoever tells a unit, in the caller's transaction, what is asked of a version of which it has been told already. */
public interface AskedAgain {
    void ask(Campaign campaign, Version version, List<Finding> asked);
}
