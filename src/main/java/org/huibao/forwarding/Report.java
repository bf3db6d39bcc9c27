package org.huibao.forwarding;

import java.time.Instant;
import java.util.Locale;
import org.huibao.post.Letter;
import org.jspecify.annotations.Nullable;

/**
 * A 汇总表 of a round as it was frozen.
 *
 * @param revision 1 for the first, higher for corrections
 * @param file the workbook's path below the outbox, {@code /} separated
 * @param sha256 of that file, which is also the one in the letter
 * @param letter the letter that carries it, or null
 */
public record Report(
        String campaign,
        String round,
        int revision,
        String file,
        String sha256,
        Instant frozenAt,
        @Nullable Letter letter) {

    /** How far a report has come. */
    public enum State {
        FROZEN,
        SENT,
        UNCERTAIN,
        FAILED,
        BOUNCED;

        /** The word that stands in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether somebody may have it, so that a later one corrects it. */
    boolean mayHaveArrived() {
        return letter != null
                && switch (letter.state()) {
                    case WAITING, SENT, UNCERTAIN -> true;
                    case UNSENT, FAILED, BOUNCED -> false;
                };
    }

    public State state() {
        if (letter == null) {
            return State.FROZEN;
        }
        return switch (letter.state()) {
            case WAITING, UNSENT -> State.FROZEN;
            case SENT -> State.SENT;
            case UNCERTAIN -> State.UNCERTAIN;
            case FAILED -> State.FAILED;
            case BOUNCED -> State.BOUNCED;
        };
    }
}
