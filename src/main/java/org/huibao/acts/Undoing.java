package org.huibao.acts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.huibao.forwarding.Reports;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.post.LettersByHand;
import org.huibao.vocabulary.RealTime;
import org.springframework.stereotype.Component;

/** 撤销: whoever acted may take the act back while the letter that tells of it still waits. */
@Component
public class Undoing {
    /** In real time, as long as a person looks at what he has just done. */
    static final Duration WHILE = Duration.ofSeconds(30);

    private final Acts acts;
    private final LettersByHand letters;
    private final Frozen frozen;
    private final Changes changes;
    private final RealTime real;

    public Undoing(Acts acts, LettersByHand letters, Frozen frozen, Changes changes, RealTime real) {
        this.acts = acts;
        this.letters = letters;
        this.frozen = frozen;
        this.changes = changes;
        this.real = real;
    }

    /** Whether a report was made of the round since a moment. */
    public interface Frozen {
        boolean since(UnitInRound at, Instant moment);
    }

    /** The frozen reports. */
    @Component
    static class OfReports implements Frozen {
        private final Reports reports;

        OfReports(Reports reports) {
            this.reports = reports;
        }

        @Override
        public boolean since(UnitInRound at, Instant moment) {
            return reports.of(at.campaign().id(), at.round().id()).stream()
                    .anyMatch(report -> !report.frozenAt().isBefore(moment));
        }
    }

    /** The letter waits as long as the act can be undone. */
    Act hold(Act act, long letter) {
        Instant until = real.clock().instant().plus(WHILE);
        letters.hold(letter, until);
        return acts.told(act, letter, until);
    }

    /** The letter that tells of an act leaves no more, in the caller's transaction; it may have left. */
    void unsend(Act act) {
        Long letter = act.letter();
        if (letter != null) {
            letters.undo(letter);
        }
    }

    /** Takes the newest act of the kind back, if that is still possible. */
    Outcome undo(UnitInRound at, Act.Kind kind, String who, Consumer<Act> back) {
        return undo(at.about(), at, kind, who, back);
    }

    /** The same of an act about something else from which the unit's version came. */
    Outcome undo(About about, UnitInRound at, Act.Kind kind, String who, Consumer<Act> back) {
        return changes.make(() -> {
            Optional<Act> act = acts.newest(kind, about);
            Optional<Outcome> refused = act.map(one -> refused(at, one, who))
                    .orElseGet(() -> Optional.of(Outcome.conflict("nothing-to-undo", "there is nothing to undo")));
            if (refused.isPresent()) {
                return refused.get();
            }
            back.accept(act.get());
            return new Outcome.Done(acts.undo(act.get(), who));
        });
    }

    private Optional<Outcome> refused(UnitInRound at, Act act, String who) {
        Instant until = act.undoUntil();
        Long letter = act.letter();
        if (!act.deed().who().equals(who)) {
            return Optional.of(Outcome.conflict("not-yours", act.deed().who() + " acted, and nobody else may undo it"));
        }
        if (until == null || letter == null || real.clock().instant().isAfter(until)) {
            return Optional.of(Outcome.conflict("too-late", "the act can no longer be undone"));
        }
        if (frozen.since(at, act.deed().at())) {
            return Optional.of(Outcome.conflict("reported", "the round's report has been made since"));
        }
        return letters.undo(letter)
                ? Optional.empty()
                : Optional.of(Outcome.conflict("too-late", "the letter that tells of it has left"));
    }
}
