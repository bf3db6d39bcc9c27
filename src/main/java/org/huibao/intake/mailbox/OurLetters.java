package org.huibao.intake.mailbox;

/** What intake asks of the room that writes letters. */
public interface OurLetters {
    /** Writes none. */
    OurLetters NONE = messageId -> false;

    /** Whether a mail with this Message-ID is a letter of ours that has come round. */
    boolean wrote(String messageId);
}
