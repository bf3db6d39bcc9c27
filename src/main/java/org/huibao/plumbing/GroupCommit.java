package org.huibao.plumbing;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One writer in this process. Whatever waits for it goes to the disk in one transaction, each piece behind a savepoint of its
 * own: a piece that fails takes none of the others with it, and nobody goes on before the commit. A piece may run on the
 * thread of another that waits, so it must not need a lock that its caller holds.
 */
final class GroupCommit extends TransactionTemplate {
    private static final long serialVersionUID = 1L;

    /** What fails behind this many may have to be done again; beyond some dozens a longer transaction saves nothing. */
    private static final int MOST = 64;

    /**
     * While several write side by side the next ones are near, and each that goes along spares a way to the disk and a look at
     * its round. Whoever writes alone never waits.
     */
    private static final Duration GATHERING = Duration.ofMillis(10);
    /** More are seldom on their way at a time. */
    private static final int ENOUGH = 16;

    private final transient TransactionTemplate behindSavepoint;
    private final transient Queue<WaitingPiece<?>> waiting = new ArrayDeque<>();
    private boolean isWriting;
    /** How many went to the disk together last. */
    private int together;

    GroupCommit(PlatformTransactionManager transactions) {
        super(transactions);
        behindSavepoint = new TransactionTemplate(transactions);
        behindSavepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    @SuppressWarnings("NullAway") // what the work returns may be null, as Spring's own T may
    public <T> @Nullable T execute(TransactionCallback<T> action) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return super.execute(action);
        }
        WaitingPiece<T> piece = new WaitingPiece<>(action);
        if (isFirst(piece) || piece.becomesWriter()) {
            try {
                write(taken());
            } finally {
                handOver();
            }
        }
        return piece.outcome();
    }

    private boolean isFirst(WaitingPiece<?> piece) {
        synchronized (waiting) {
            waiting.add(piece);
            waiting.notifyAll();
            boolean first = !isWriting;
            isWriting = true;
            return first;
        }
    }

    private List<WaitingPiece<?>> taken() {
        List<WaitingPiece<?>> taken = new ArrayList<>();
        synchronized (waiting) {
            gather();
            while (taken.size() < MOST && !waiting.isEmpty()) {
                taken.add(waiting.remove());
            }
            together = taken.size();
        }
        return taken;
    }

    private void gather() {
        long end = System.nanoTime() + GATHERING.toNanos();
        boolean isCrowded = together > 1 || waiting.size() > 1;
        try {
            for (long left = end - System.nanoTime();
                    isCrowded && waiting.size() < ENOUGH && left > 0;
                    left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(waiting, left);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever has waited longest writes next, so that nobody writes for the others for ever. */
    private void handOver() {
        synchronized (waiting) {
            WaitingPiece<?> next = waiting.peek();
            isWriting = next != null;
            if (next != null) {
                next.makeWriter();
            }
        }
    }

    private void write(List<WaitingPiece<?>> pieces) {
        if (pieces.size() == 1) {
            alone(pieces.get(0));
            return;
        }
        try {
            super.execute(status -> {
                pieces.forEach(piece -> piece.run(behindSavepoint::execute));
                return true;
            });
            pieces.forEach(WaitingPiece::end);
        } catch (RuntimeException | Error failed) {
            // where the store itself gave up the transaction nothing of it stands, and who failed is found out one by
            // one
            boolean lost = pieces.stream().anyMatch(WaitingPiece::hasLostSavepoint);
            pieces.forEach(lost ? this::alone : piece -> piece.fail(failed));
        }
    }

    private void alone(WaitingPiece<?> piece) {
        try {
            piece.runAlone(super::execute);
            piece.end();
        } catch (RuntimeException | Error failed) {
            piece.fail(failed);
        }
    }
}
