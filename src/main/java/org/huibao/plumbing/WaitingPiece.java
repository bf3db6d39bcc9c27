package org.huibao.plumbing;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;

/** Work that waits until it is written, and whoever waits for its outcome. */
final class WaitingPiece<T> {
    private final TransactionCallback<T> work;
    /** True where the one who waits is to write, false once there is an outcome. */
    private final CompletableFuture<Boolean> turn = new CompletableFuture<>();

    private @Nullable T result;
    private @Nullable Throwable failure;
    private boolean lostSavepoint;

    WaitingPiece(TransactionCallback<T> work) {
        this.work = work;
    }

    /** A way to carry out work in a transaction, or behind a savepoint of one. */
    interface Way {
        <R> @Nullable R carryOut(TransactionCallback<R> work);
    }

    /** Waits; whether the caller is to write what waits, this piece first. */
    boolean becomesWriter() {
        return turn.join();
    }

    void makeWriter() {
        turn.complete(true);
    }

    /** Does the work among others: what the work itself throws is its own outcome. */
    @SuppressWarnings("NullAway") // what the work returns may be null, as Spring's own T may
    void run(Way behindSavepoint) {
        failure = null;
        try {
            result = behindSavepoint.carryOut(this::remembering);
        } catch (RuntimeException | Error thrown) {
            lostSavepoint = thrown != failure;
            if (lostSavepoint) {
                throw thrown;
            }
        }
    }

    /** Whether the transaction could not be brought back to how it stood before this work. */
    boolean hasLostSavepoint() {
        return lostSavepoint;
    }

    private @Nullable T remembering(TransactionStatus status) {
        try {
            return work.doInTransaction(status);
        } catch (RuntimeException | Error thrown) {
            failure = thrown;
            throw thrown;
        }
    }

    void runAlone(Way transaction) {
        failure = null;
        result = transaction.carryOut(work);
    }

    void fail(Throwable with) {
        failure = with;
        end();
    }

    /** Lets whoever waits go on. */
    void end() {
        turn.complete(false);
    }

    @Nullable
    T outcome() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (RuntimeException) failure;
        }
        return result;
    }
}
