package org.huibao.plumbing;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Transactions of whoever writes, though he may have begun a look. */
class Writer extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    private final transient OneLook looks;

    Writer(OneLook source) {
        super(source);
        this.looks = source;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        looks.write(() -> super.doBegin(transaction, definition));
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        super.doCleanupAfterCompletion(transaction);
        looks.anew();
    }
}
