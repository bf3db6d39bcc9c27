package org.huibao.plumbing;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.transaction.TransactionDefinition;

/**
 * Transactions one after the other. SQLite has one writer, and its own waiting is a lottery in which somebody starves;
 * here they queue.
 */
class OneWriter extends Writer {
    private static final long serialVersionUID = 1L;

    private final ReentrantLock turn = new ReentrantLock(true);

    private final transient WriterApart connections;

    OneWriter(OneLook source, WriterApart connections) {
        super(source);
        this.connections = connections;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        turn.lock();
        try {
            connections.asWriter(() -> super.doBegin(transaction, definition));
        } catch (RuntimeException | Error failed) {
            turn.unlock();
            throw failed;
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        try {
            super.doCleanupAfterCompletion(transaction);
        } finally {
            turn.unlock();
        }
    }
}
