package org.huibao.judging;

import java.util.Optional;

/** What recognition asks of the room that writes letters: which round a conversation is about. */
public interface Threads {
    /** Knows no conversation. */
    Threads NONE = references -> Optional.empty();

    /**
     * The id of the round that our letter was about.
     *
     * @param references the Message-IDs that a mail answers, separated by blanks
     */
    Optional<String> round(String references);
}
