package org.huibao.needs;

import java.util.Map;

/** Asked for the mailboxes and folders that cannot be looked into at the moment. */
public interface ClosedMailboxes {
    /** Their names, with what is the matter in one word each. */
    Map<String, String> closed();
}
