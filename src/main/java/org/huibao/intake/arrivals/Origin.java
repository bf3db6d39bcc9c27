package org.huibao.intake.arrivals;

import org.jspecify.annotations.Nullable;

/**
 * Where an arrival came from.
 *
 * @param path the file's path below the inbox ({@code /} separated), the mailbox's name, {@code desk}, or {@code by-hand}
 * @param name the mail's subject, or the file's name
 * @param sender the outer From of a mail, in lower case; null for files and uploads
 * @param messageId the mail's Message-ID, or null
 * @param references the Message-IDs that the mail answers, separated by blanks; empty for none
 */
public record Origin(
        String path,
        String name,
        @Nullable String sender,
        @Nullable String messageId,
        String references) {
    private static final String BY_HAND = "by-hand";

    /** A table that is made of what a person enters. */
    static Origin byHand(String name) {
        return file(BY_HAND, name);
    }

    /** Whether a person entered what it brings. */
    boolean isByHand() {
        return path.equals(BY_HAND);
    }

    /** A file or an upload. */
    public static Origin file(String path, String name) {
        return new Origin(path, name, null, null, "");
    }
}
