package org.huibao.intake;

import java.util.List;

/** A look into every mailbox and the folder, out of turn: before a report is frozen nothing may lie unseen. */
public interface LastLook {
    /**
     * Takes what has come and judges it, all before it returns. Never inside a transaction.
     *
     * @return the names of the mailboxes (or the folder) that could not be looked into
     */
    List<String> look();
}
