package org.huibao.recognition.whose;

import java.time.Instant;
import java.util.List;
import org.huibao.recognition.words.Legible;
import org.huibao.vocabulary.ReportingUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a document besides its cells.
 *
 * @param path the file's name, with the folders it lay in below the watched one, {@code /} separated
 * @param subject the mail's subject, or empty
 * @param sender the units whose registered mailbox sent it; empty where it comes from county staff, for whom every
 *     filled row counts
 * @param fromCountyStaff whether content alone decides whose it is
 * @param unit the unit that a person chose, or null
 * @param round the round that a person chose, or null
 * @param received when it was received, or null where no time says anything (a file that is only checked)
 * @param conversation which of our letters its mail answers
 * @param stamp what a blank of ours says of itself, or null
 */
public record Clues(
        String path,
        String subject,
        List<ReportingUnit> sender,
        boolean fromCountyStaff,
        @Nullable ReportingUnit unit,
        @Nullable String round,
        @Nullable Instant received,
        Conversation conversation,
        @Nullable Stamp stamp) {
    public Clues {
        path = Legible.of(path);
        subject = Legible.of(subject);
        sender = List.copyOf(sender);
    }

    /** The same of what answers no letter. */
    public Clues(
            String path,
            String subject,
            List<ReportingUnit> sender,
            boolean fromCountyStaff,
            @Nullable ReportingUnit unit,
            @Nullable String round,
            @Nullable Instant received) {
        this(path, subject, sender, fromCountyStaff, unit, round, received, Conversation.NONE, null);
    }

    /** The same of what answers a letter. */
    public Clues(
            String path,
            String subject,
            List<ReportingUnit> sender,
            boolean fromCountyStaff,
            @Nullable ReportingUnit unit,
            @Nullable String round,
            @Nullable Instant received,
            Conversation conversation) {
        this(path, subject, sender, fromCountyStaff, unit, round, received, conversation, null);
    }

    /** What {@code check} knows: a file name. */
    public static Clues file(String path) {
        return new Clues(path, "", List.of(), true, null, null, null);
    }

    public Clues under(String subject) {
        return new Clues(path, subject, sender, fromCountyStaff, unit, round, received, conversation, stamp);
    }

    public Clues forRound(@Nullable String round) {
        return new Clues(path, subject, sender, fromCountyStaff, unit, round, received, conversation, stamp);
    }

    public Clues forUnit(@Nullable ReportingUnit unit) {
        return new Clues(path, subject, sender, fromCountyStaff, unit, round, received, conversation, stamp);
    }

    public Clues within(Conversation conversation) {
        return new Clues(path, subject, sender, fromCountyStaff, unit, round, received, conversation, stamp);
    }

    public Clues stamped(@Nullable Stamp stamp) {
        return new Clues(path, subject, sender, fromCountyStaff, unit, round, received, conversation, stamp);
    }
}
