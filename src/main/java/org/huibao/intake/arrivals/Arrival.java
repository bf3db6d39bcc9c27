package org.huibao.intake.arrivals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A 收件: one mail, file or upload, whose bytes are archived.
 *
 * @param id given by the table of arrivals
 * @param sha256 over the bytes as they arrived
 * @param receivedAt when the mail server, the folder or the desk received it
 * @param automatic whether a program sent it, so that it must never be answered
 */
public record Arrival(long id, Channel channel, Origin origin, String sha256, Instant receivedAt, boolean automatic)
        implements AboutArrival {
    /** The mail's subject, or the file's name. */
    public String name() {
        return origin.name();
    }

    /** Where it came from: the file's path below the inbox, or the mailbox's name. */
    public String path() {
        return origin.path();
    }

    /** The outer From of a mail, in lower case; null for files and uploads. */
    public @Nullable String sender() {
        return origin.sender();
    }

    /** The mail's Message-ID, or null. */
    public @Nullable String messageId() {
        return origin.messageId();
    }

    /** Whether it is made of what a person entered at the desk, and not of a file. */
    public boolean isByHand() {
        return channel == Channel.DESK && origin.isByHand();
    }

    /** The Message-IDs that the mail answers, separated by blanks; empty for none. */
    public String references() {
        return origin.references();
    }

    @Override
    public Arrival arrival() {
        return this;
    }
}
