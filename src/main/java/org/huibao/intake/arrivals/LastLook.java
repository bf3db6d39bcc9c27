package org.huibao.intake.arrivals;

import java.time.Instant;
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
     * Takes what has come, judged or not. Never inside a transaction.
     *
     * @return the names of the mailboxes (or the folder) that could not be looked into, or not wholly
     */
    default List<String> take() {
        return look();
    }

    /** What lay in the folder by the moment and cannot be taken yet, for it has not stood still for long enough. */
    default List<String> coming(Instant until) {
        return List.of();
    }

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
