package org.huibao.ledger;

import java.util.HashSet;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something that is told once the caller's transaction stands, unless what it tells of was rolled back to a savepoint. */
final class AfterCommit implements TransactionSynchronization {
    private final Runnable telling;
    private final Set<Object> later = new HashSet<>();
    private boolean undone;

    private AfterCommit(Runnable telling) {
        this.telling = telling;
    }

    static void tell(Runnable telling) {
        TransactionSynchronizationManager.registerSynchronization(new AfterCommit(telling));
    }

    /** Where there is a transaction of the caller's and not all of it comes to stand, that is told; what was read in it never stood. */
    static void unless(Runnable telling) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void savepointRollback(Object savepoint) {
                telling.run();
            }

            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    telling.run();
                }
            }
        });
    }

    @Override
    public void savepoint(Object savepoint) {
        later.add(savepoint);
    }

    @Override
    public void savepointRollback(Object savepoint) {
        undone |= !later.contains(savepoint);
    }

    @Override
    public void afterCommit() {
        if (!undone) {
            telling.run();
        }
    }
}
