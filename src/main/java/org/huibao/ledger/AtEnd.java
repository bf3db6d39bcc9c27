package org.huibao.ledger;

import java.util.ArrayList;
import java.util.List;
import org.huibao.ledger.LookingBack.Part;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the caller's transaction enters, looked at once at its end: many arrivals may go to the disk in one. */
final class AtEnd implements TransactionSynchronization {
    /** Stands for a version where there is no new one. */
    static final long NOTHING_NEW = 0;

    private final RoundLooks looks;
    private final List<Entered> entered = new ArrayList<>();

    private AtEnd(RoundLooks looks) {
        this.looks = looks;
    }

    /**
     * A version that is new.
     *
     * @param version its id
     */
    record Entered(Part part, long version) {}

    /** That of the caller's transaction. */
    static AtEnd of(RoundLooks looks) {
        if (TransactionSynchronizationManager.getResource(looks) instanceof AtEnd known) {
            return known;
        }
        AtEnd end = new AtEnd(looks);
        TransactionSynchronizationManager.bindResource(looks, end);
        TransactionSynchronizationManager.registerSynchronization(end);
        return end;
    }

    void add(Part part, long version) {
        entered.add(new Entered(part, version));
    }

    /** What was entered so far is looked at before the end. */
    void now() {
        List<Entered> sofar = List.copyOf(entered);
        entered.clear();
        looks.look(sofar);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        looks.look(entered);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(looks);
    }
}
