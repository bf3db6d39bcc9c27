package org.huibao.post;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as another room writes it.
 *
 * @param thread what it answers, or null
 * @param zone in which its date is printed
 */
public record Draft(
        Matter matter,
        List<String> to,
        Words words,
        List<Attachment> attachments,
        @Nullable Thread thread,
        ZoneId zone) {
    public Draft {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("a letter to nobody: " + matter.kind() + " " + matter.about());
        }
    }

    /** What it says. */
    public record Words(String subject, String text) {}

    public Letter.Kind kind() {
        return matter.kind();
    }

    /** What it is about, unique among the letters of its kind. */
    public String about() {
        return matter.about();
    }

    /** The campaign's id, or null where it belongs to none. */
    public @Nullable String campaign() {
        return matter.campaign();
    }

    /** The round's id, or null. */
    public @Nullable String round() {
        return matter.round();
    }

    public String subject() {
        return words.subject();
    }

    public String text() {
        return words.text();
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
