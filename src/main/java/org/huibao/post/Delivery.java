package org.huibao.post;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.post.Attempt.Outcome;
import org.springframework.stereotype.Component;

/** Sends one letter and enters what came of it; twice over the wire without an answer is the most a letter goes. */
@Component
class Delivery {
    private final Letters letters;
    private final SmtpLine line;
    private final Arrivals arrivals;
    private final SmtpSettings settings;
    private final SmtpState state;
    private final Changes changes;

    Delivery(
            Letters letters,
            SmtpLine line,
            Arrivals arrivals,
            SmtpSettings settings,
            SmtpState state,
            Changes changes) {
        this.letters = letters;
        this.line = line;
        this.arrivals = arrivals;
        this.settings = settings;
        this.state = state;
        this.changes = changes;
    }

    /** Whether the server can be asked to take another letter at once. */
    boolean send(Outgoing outgoing) {
        Attempt attempt = hand(outgoing, outgoing.envelope());
        if (isOnlyOurCopyRefused(outgoing, attempt)) {
            attempt = hand(outgoing, outgoing.envelope().to(outgoing.letter().to()));
        }
        enter(outgoing, attempt);
        return attempt.outcome() != Outcome.UNREACHABLE;
    }

    private Attempt hand(Outgoing outgoing, Envelope envelope) {
        boolean partly = outgoing.letter().kind() != Letter.Kind.REPORT;
        long id = outgoing.letter().id();
        state.begin();
        Attempt attempt = line.hand(envelope, partly, () -> {
            state.reached();
            letters.onTheWire(id, changes.now());
        });
        if (attempt.outcome() == Outcome.UNREACHABLE) {
            state.failed(attempt.answer());
        } else {
            state.reached();
        }
        return attempt;
    }

    /** That the copy for our own mailbox cannot be delivered is no reason to keep a report from the bureau. */
    private boolean isOnlyOurCopyRefused(Outgoing outgoing, Attempt attempt) {
        String ours = settings.address().toLowerCase(Locale.ROOT);
        return outgoing.letter().kind() == Letter.Kind.REPORT
                && attempt.outcome() == Outcome.LATER
                && attempt.refused().equals(Set.of(ours));
    }

    /** Letters that went over the wire when the service stopped or the store was busy: nobody knows how that ended. */
    void takeUpInterrupted() {
        for (Outgoing outgoing : letters.interrupted()) {
            enter(
                    outgoing,
                    new Attempt(
                            Outcome.UNANSWERED,
                            "interrupted",
                            outgoing.envelope().recipients(),
                            Set.of()));
        }
    }

    /** Settles letters whose copy has come back to our own mailbox. */
    void lookForCopies() {
        for (Letter letter : letters.uncertain()) {
            if (arrivals.holds(letter.messageId(), settings.address())) {
                changes.make(() -> {
                    letters.state(letter.id(), Letter.State.SENT, changes.now(), "found in our own mailbox");
                    tell(letter, Letter.State.SENT, "found in our own mailbox");
                });
            }
        }
    }

    /** Lets a letter stay here for good. */
    void leave(Letter letter, String why) {
        changes.make(() -> {
            letters.state(letter.id(), Letter.State.UNSENT, changes.now(), why);
            tell(letter, Letter.State.UNSENT, why);
        });
    }

    private void enter(Outgoing outgoing, Attempt attempt) {
        Instant now = changes.now();
        Stand stand = stand(outgoing, attempt, now);
        changes.make(() -> {
            letters.attempted(outgoing, attempt.outcome().word(), attempt.answer(), now);
            letters.stand(outgoing.letter().id(), stand);
            tell(outgoing.letter(), stand.state(), attempt.answer());
        });
    }

    private void tell(Letter letter, Letter.State state, String answer) {
        changes.enter(
                state.happening(),
                About.letter(letter.id()),
                Map.of("kind", letter.kind().word(), "about", letter.about(), "answer", answer));
    }

    private static Stand stand(Outgoing outgoing, Attempt attempt, Instant now) {
        int attempts = outgoing.letter().attempts() + 1;
        List<String> everybody = outgoing.envelope().recipients();
        boolean forNobody = attempt.left().stream().noneMatch(outgoing.letter().to()::contains);
        return switch (attempt.outcome()) {
            case TAKEN ->
                attempt.left().stream().anyMatch(outgoing.letter().to()::contains)
                        ? again(outgoing, attempt, attempt.left(), now)
                        : new Stand(
                                Letter.State.SENT, attempts, outgoing.wired(), everybody, null, now, attempt.answer());
            case UNANSWERED ->
                new Stand(
                        Letter.State.UNCERTAIN,
                        attempts,
                        outgoing.wired() + 1,
                        everybody,
                        now.plus(Backoff.LOOKING),
                        null,
                        attempt.answer());
            case REFUSED -> refused(outgoing, attempt, now);
            case LATER -> forNobody ? refused(outgoing, attempt, now) : again(outgoing, attempt, attempt.left(), now);
            case UNREACHABLE -> again(outgoing, attempt, everybody, now);
        };
    }

    /** What may have arrived once cannot be called failed. */
    private static Stand refused(Outgoing outgoing, Attempt attempt, Instant now) {
        Letter.State state = outgoing.isUncertain() ? Letter.State.UNCERTAIN : Letter.State.FAILED;
        return new Stand(
                state,
                outgoing.letter().attempts() + 1,
                outgoing.wired(),
                outgoing.envelope().recipients(),
                null,
                state == Letter.State.FAILED ? now : null,
                attempt.answer());
    }

    private static Stand again(Outgoing outgoing, Attempt attempt, List<String> remaining, Instant now) {
        int attempts = outgoing.letter().attempts() + 1;
        Optional<Instant> next = Backoff.next(attempts, outgoing.letter().at(), now);
        if (next.isEmpty()) {
            return refused(outgoing, attempt, now);
        }
        Letter.State state = outgoing.isUncertain() ? Letter.State.UNCERTAIN : Letter.State.WAITING;
        return new Stand(state, attempts, outgoing.wired(), remaining, next.get(), null, attempt.answer());
    }
}
