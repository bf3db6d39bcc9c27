package org.huibao.intake.arrivals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A 收件: one mail, file or upload, whose bytes are archived.
 *
 * @param id given by the table of arrivals
 * @param name the mail's subject, or the file's name
 * @param path where it came from: the file's path below the inbox ({@code /} separated), or the mailbox's name
 * @param sender the outer From of a mail, in lower case; null for files and uploads
 * @param messageId the mail's Message-ID, or null
 * @param references the Message-IDs that the mail answers, separated by blanks; empty for none
 * @param sha256 over the bytes as they arrived
 * @param receivedAt when the mail server, the folder or the desk received it
 * @param automatic whether a program sent it, so that it must never be answered
 */
public record Arrival(
        long id,
        Channel channel,
        String name,
        String path,
        @Nullable String sender,
        @Nullable String messageId,
        String references,
        String sha256,
        Instant receivedAt,
        boolean automatic)
        implements AboutArrival {
    @Override
    public Arrival arrival() {
        return this;
    }
}
