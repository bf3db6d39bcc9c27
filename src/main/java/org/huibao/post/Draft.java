package org.huibao.post;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as another room writes it.
 *
 * @param about what it is about; of two letters of one kind about the same, only the first is written
 * @param campaign the campaign's id, or null where it belongs to none; so is the round's
 * @param thread what it answers, or null
 * @param zone in which its date is printed
 */
public record Draft(
        Letter.Kind kind,
        String about,
        @Nullable String campaign,
        @Nullable String round,
        List<String> to,
        String subject,
        String text,
        List<Attachment> attachments,
        @Nullable Thread thread,
        ZoneId zone) {
    public Draft {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("a letter to nobody: " + kind + " " + about);
        }
    }

    /** A file that goes with a letter. */
    public record Attachment(String name, String type, byte[] bytes) {
        public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    /**
     * The mail that a letter answers.
     *
     * @param references the Message-IDs before it, separated by blanks
     */
    public record Thread(String messageId, String references) {}
}
