package org.huibao.judging;

import org.huibao.recognition.whose.Conversation;

/** What recognition asks of the room that writes letters: which of them a mail answers. */
public interface Threads {
    /** Knows no conversation. */
    Threads NONE = (references, subject) -> Conversation.NONE;

    /**
     * The conversation that a mail belongs to.
     *
     * @param references the Message-IDs that the mail answers, separated by blanks
     * @param subject its subject
     */
    Conversation of(String references, String subject);
}
