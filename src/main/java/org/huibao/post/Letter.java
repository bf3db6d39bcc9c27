package org.huibao.post;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.huibao.journal.Happening;
import org.jspecify.annotations.Nullable;

/**
 * A 往来邮件: one mail that we send, fixed before its first attempt.
 *
 * @param to the addresses in its header
 */
public record Letter(long id, Matter matter, List<String> to, String subject, String messageId, Fate fate) {
    public Letter {
        to = List.copyOf(to);
    }

    /**
     * How it has fared.
     *
     * @param attempts how often it was handed to a server
     * @param at when it was written, or once it has left, when that was
     * @param answer what the mail server said last, or null
     */
    public record Fate(
            State state, int attempts, Instant at, @Nullable String answer) {}

    public Kind kind() {
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

    public State state() {
        return fate.state();
    }

    /** How often it was handed to a server. */
    public int attempts() {
        return fate.attempts();
    }

    /** When it was written, or once it has left, when that was. */
    public Instant at() {
        return fate.at();
    }

    /** What the mail server said last, or null. */
    public @Nullable String answer() {
        return fate.answer();
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
