package org.huibao.acts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did.
 *
 * @param about what it was done to, as the journal names it, for instance {@code letter/3}
 * @param version the unit's version that it made or changed, if it did
 * @param letter the letter that tells of it, if there is one
 * @param undoUntil until when, in real time, it can be undone because its letter waits
 */
public record Act(
        long id,
        Kind kind,
        String about,
        Deed deed,
        @Nullable Integer version,
        @Nullable Long letter,
        @Nullable Instant undoUntil) {

    /**
     * Who did it.
     *
     * @param who an operator's name, {@code api}, or a mailbox
     * @param why in the person's own words; empty where none are needed
     */
    public record Deed(String who, Instant at, String why) {}

    /** What people can do; the word stands in addresses and in the store. */
    public enum Kind {
        CLAIM("claim"),
        DISMISSAL("dismissal"),
        REPROCESSING("reprocessing"),
        ACCEPTANCE("acceptance"),
        EXPLANATION("explanation"),
        RETURN("return"),
        AMENDMENT("amendment"),
        PHONE_REPORT("phone-report"),
        NIL("nil"),
        WITHDRAWAL("withdrawal"),
        EXEMPTION("exemption"),
        PERMIT("permit"),
        WAIVER("waiver"),
        MAILBOX("mailboxes"),
        MAILBOX_REMOVAL("mailbox-removal"),
        HOLD("hold"),
        RELEASE("release"),
        REMINDERS("reminders"),
        REPORT("report"),
        APPROVAL("approval"),
        POSTPONEMENT("postponement"),
        RETRY("retry"),
        CANCELLATION("cancellation"),
        SETTLEMENT("settlement");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
