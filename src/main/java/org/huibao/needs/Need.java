package org.huibao.needs;

import java.time.Instant;
import java.util.Locale;
import org.huibao.journal.About;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person must look at.
 *
 * @param about what it is about, as the journal names it
 * @param matter the round and the unit that it belongs to, as far as it does
 * @param since since when it waits
 * @param deadline until when it should be settled; null where nothing presses
 * @param name of the thing itself, for instance a file's; cleaned
 * @param extent how much of it there is, so that it is told again when it grows
 */
public record Need(
        Kind what,
        About about,
        Matter matter,
        Instant since,
        @Nullable Instant deadline,
        String name,
        int extent) {

    public Need(Kind what, About about, Matter matter, Instant since, @Nullable Instant deadline, String name) {
        this(what, about, matter, since, deadline, name, 1);
    }

    /** @param unit the unit's official name */
    public record Matter(
            @Nullable String campaign,
            @Nullable String round,
            @Nullable String unit) {
        public static final Matter NONE = new Matter(null, null, null);
    }

    /** What has to be done. */
    public enum Kind {
        UNCLAIMED,
        EXPLANATION,
        MAIL,
        UNREADABLE,
        TROUBLE,
        LETTER_UNCERTAIN,
        LETTER_FAILED,
        LETTER_BOUNCED,
        SMTP,
        MAILBOX,
        HELD,
        AWAITING_APPROVAL,
        DOUBTFUL,
        NO_MAILBOX;

        /** The word that stands in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
