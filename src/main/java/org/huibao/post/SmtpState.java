package org.huibao.post;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huibao.vocabulary.RealTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How the line to the mail server is, in real time: told by each attempt to send a letter, and by a look of its own while no
 * letter leaves.
 */
@Component
public class SmtpState {
    /** A server that has not let us in by then is in trouble, whatever it may say later. */
    private static final Duration SILENCE = Duration.ofSeconds(25);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(50);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(20);
    /** Many servers lock out whoever keeps knocking with a wrong password. */
    private static final Duration AFTER_REFUSAL = Duration.ofMinutes(10);

    private final RealTime real;
    private @Nullable Instant trying;
    private @Nullable Instant heard;
    private @Nullable Trouble trouble;

    public SmtpState(RealTime real) {
        this.real = real;
    }

    /**
     * Trouble that lasts.
     *
     * @param state {@code refused} where the server does not let us in, {@code unreachable} otherwise
     * @param answer what the server said, or what went wrong on the line
     * @param since when it began, in real time
     */
    public record Trouble(String state, String answer, Instant since) {
        static final String REFUSED = "refused";
        static final String UNREACHABLE = "unreachable";
    }

    /** Somebody begins to talk to the server. */
    synchronized void begin() {
        trying = now();
    }

    /** The server has let us in. */
    synchronized void reached() {
        trying = null;
        heard = now();
        trouble = null;
    }

    /** The server could not be reached, or did not let us in. */
    synchronized void failed(String answer) {
        String state = answer.startsWith(SmtpLine.LOGIN_REFUSED) ? Trouble.REFUSED : Trouble.UNREACHABLE;
        Trouble before = trouble;
        heard = now();
        trouble = new Trouble(state, answer, before != null && before.state().equals(state) ? before.since() : since());
        trying = null;
    }

    /** What keeps letters from leaving, as far as is known at this moment. */
    public synchronized Optional<Trouble> trouble() {
        Instant since = trying;
        boolean isSilent = since != null && !now().isBefore(since.plus(SILENCE));
        return trouble == null && isSilent
                ? Optional.of(new Trouble(Trouble.UNREACHABLE, "no connection: no answer", since()))
                : Optional.ofNullable(trouble);
    }

    /** Whether nobody talks to the server, and nobody has for a while. */
    synchronized boolean isToLook() {
        Instant last = heard;
        return trying == null && (last == null || !now().isBefore(last.plus(pause())));
    }

    private Duration pause() {
        Trouble now = trouble;
        if (now == null) {
            return BETWEEN_LOOKS;
        }
        return now.state().equals(Trouble.REFUSED) ? AFTER_REFUSAL : AFTER_TROUBLE;
    }

    private Instant since() {
        return trying == null ? now() : trying;
    }

    private Instant now() {
        return real.clock().instant();
    }
}
