package org.huibao.recognition.whose;

import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;

/** What recognition asks of the room that remembers when nothing in a document names its round. */
public interface RoundMemory {
    /** Remembers nothing, as when a file is only checked. */
    RoundMemory NONE = new RoundMemory() {
        @Override
        public boolean isForwarded(Campaign campaign, Round round) {
            return false;
        }

        @Override
        public boolean hasValid(Campaign campaign, Round round, ReportingUnit unit) {
            return true;
        }
    };

    /** Whether the round's report has left for the bureau, or will never leave. */
    boolean isForwarded(Campaign campaign, Round round);

    /** Whether the unit has a valid submission in the round. */
    boolean hasValid(Campaign campaign, Round round, ReportingUnit unit);
}
