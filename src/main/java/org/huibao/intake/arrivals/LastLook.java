package org.huibao.intake.arrivals;

import java.util.List;

/** A look into every mailbox and the folder, out of turn: before a report is frozen nothing may lie unseen. */
public interface LastLook {
    /**
     * Takes what has come and judges it, all before it returns. Never inside a transaction.
     *
     * @return the names of the mailboxes (or the folder) that could not be looked into
     */
    List<String> look();

    /**
     * Takes what has come by mail, judged or not: whether a copy of our own is there is known then. Never inside a
     * transaction.
     *
     * @return the names of the mailboxes that could not be looked into
     */
    default List<String> lookForMail() {
        return look();
    }
}
