package org.huibao.post;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.huibao.journal.Happening;
import org.jspecify.annotations.Nullable;

/**
 * A 往来邮件: one mail that we send, fixed before its first attempt.
 *
 * @param about what it is about, unique among the letters of its kind
 * @param campaign the campaign's id, or null; so is the round's
 * @param to the addresses in its header
 * @param attempts how often it was handed to a server
 * @param at when it was written, or once it has left, when that was
 * @param answer what the mail server said last, or null
 */
public record Letter(
        long id,
        Kind kind,
        String about,
        @Nullable String campaign,
        @Nullable String round,
        List<String> to,
        String subject,
        String messageId,
        State state,
        int attempts,
        Instant at,
        @Nullable String answer) {
    public Letter {
        to = List.copyOf(to);
    }

    /** 回执, 退回, 催报, 报送函 or 通知. */
    public enum Kind {
        RECEIPT,
        RETURN,
        REMINDER,
        REPORT,
        NOTICE;

        /** The word that stands in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far a letter has come. */
    public enum State {
        /** To be sent, now or later. */
        WAITING(Happening.LETTER_WAITING),
        /** A server took it. */
        SENT(Happening.LETTER_SENT),
        /** It may not leave: there is no server, or this is a trial run. */
        UNSENT(Happening.LETTER_UNSENT),
        /** It went over the wire and no answer came. */
        UNCERTAIN(Happening.LETTER_UNCERTAIN),
        /** It was refused for good. */
        FAILED(Happening.LETTER_FAILED),
        /** It came back. */
        BOUNCED(Happening.ALERT_LETTER_BOUNCED);

        private final Happening happening;

        State(Happening happening) {
            this.happening = happening;
        }

        /** What the journal calls a letter's coming into the state. */
        Happening happening() {
            return happening;
        }

        /** The word that stands in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
