package org.huibao.post;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.huibao.intake.arrivals.LastLook;
import org.huibao.vocabulary.RealTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The letters on their way: on every beat, what is due goes to the server. */
@Component
class Sending {
    private static final int AT_ONCE = 50;

    private final Letters letters;
    private final Delivery delivery;
    private final OutboxCopies copies;
    private final Pace pace;
    private final Clock clock;
    private final RealTime real;
    private final ObjectProvider<StillWanted> wanted;
    private final ObjectProvider<LastLook> mailbox;
    private final ReentrantLock turn = new ReentrantLock();

    Sending(
            Letters letters,
            Delivery delivery,
            OutboxCopies copies,
            Pace pace,
            Clock clock,
            RealTime real,
            ObjectProvider<StillWanted> wanted,
            ObjectProvider<LastLook> mailbox) {
        this.letters = letters;
        this.delivery = delivery;
        this.copies = copies;
        this.pace = pace;
        this.clock = clock;
        this.real = real;
        this.wanted = wanted;
        this.mailbox = mailbox;
    }

    /** Sends what is due; a beat that comes while letters are on their way does nothing. */
    void beat() {
        if (!turn.tryLock()) {
            return;
        }
        try {
            delivery.takeUpInterrupted();
            waitNoLongerThanEver();
            copies.write();
            delivery.lookForCopies();
            send();
        } finally {
            turn.unlock();
        }
    }

    /** A next attempt farther off than any was set by a clock that has been put back since. */
    private void waitNoLongerThanEver() {
        Instant longest = clock.instant().plus(Backoff.LONGEST);
        letters.notBefore(longest).forEach(letter -> letters.later(letter, longest));
    }

    private void send() {
        for (Outgoing outgoing : letters.due(clock.instant(), real.clock().instant(), AT_ONCE)) {
            Letter letter = outgoing.letter();
            if (wanted.orderedStream().anyMatch(one -> !one.isWanted(letter))) {
                delivery.leave(letter, "no longer wanted");
            } else if (isFoundOrUnseen(outgoing)) {
                continue;
            } else if (pace.allows(letter.id()) && !delivery.send(outgoing)) {
                return;
            }
        }
    }

    /**
     * A report that got no answer goes out once more only after a look of this moment into our mailbox: the copy may have
     * come since the last one. While the mailbox cannot be looked into, nobody knows, and the report waits.
     */
    private boolean isFoundOrUnseen(Outgoing outgoing) {
        Letter letter = outgoing.letter();
        if (!outgoing.isUncertain() || letter.kind() != Letter.Kind.REPORT) {
            return false;
        }
        boolean unseen = mailbox.orderedStream()
                .flatMap(one -> one.lookForMail().stream())
                .findAny()
                .isPresent();
        delivery.lookForCopies();
        boolean found = letters.byId(letter.id())
                .filter(now -> now.state() == Letter.State.UNCERTAIN)
                .isEmpty();
        if (unseen && !found) {
            letters.later(letter.id(), clock.instant().plus(Backoff.LOOKING_AGAIN));
        }
        return unseen || found;
    }
}
