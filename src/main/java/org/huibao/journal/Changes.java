package org.huibao.journal;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes of state, by our clock: each stands or falls in one transaction with its entries in the journal. */
@Component
public class Changes {
    private final TransactionTemplate transaction;
    private final Journal journal;
    private final Clock clock;

    public Changes(TransactionTemplate transaction, Journal journal, Clock clock) {
        this.transaction = transaction;
        this.journal = journal;
        this.clock = clock;
    }

    /** Our time. */
    public Instant now() {
        return clock.instant();
    }

    /** Makes a change, all of it or nothing. */
    public void make(Runnable change) {
        transaction.executeWithoutResult(status -> change.run());
    }

    /** Makes a change, all of it or nothing, and returns what came of it. */
    public <T extends @Nullable Object> T make(Supplier<T> change) {
        return transaction.execute(status -> change.get());
    }

    /** Enters what happened, within a change. */
    public void enter(Happening what, About about, Map<String, String> details) {
        journal.append(what, about, details);
    }
}
