package org.huibao.acts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.huibao.journal.Changes;
import org.huibao.ledger.Standings;
import org.huibao.ledger.TakenBack;
import org.huibao.ledger.UnitStanding;
import org.huibao.ledger.Version;
import org.huibao.post.Letter;
import org.huibao.vocabulary.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 撤回 and 退回: a person takes a unit's version out of what counts, and the unit is told why. */
@Component
public class Retracting {
    private final Acts acts;
    private final Standings standings;
    private final TakenBack versions;
    private final UnitLetters letters;
    private final Undoing undoing;
    private final Changes changes;

    public Retracting(
            Acts acts, Standings standings, TakenBack versions, UnitLetters letters, Undoing undoing, Changes changes) {
        this.acts = acts;
        this.standings = standings;
        this.versions = versions;
        this.letters = letters;
        this.undoing = undoing;
        this.changes = changes;
    }

    /** The valid version before becomes current, or the unit owes. */
    public Outcome withdraw(UnitInRound at, @Nullable Integer number, String who, String why) {
        return onNewest(at, number, why, version -> {
            versions.withdraw(at.campaign(), version);
            UnitStanding now = standings.of(at.campaign(), at.round(), at.unit());
            String then = now.counts() ? "act.withdrawal.before" : "act.withdrawal.owes";
            String before =
                    now.version() == null ? "" : String.valueOf(now.version().number());
            return done(
                    Act.Kind.WITHDRAWAL,
                    at,
                    version,
                    new Words(who, why),
                    new UnitLetters.News(
                            Letter.Kind.NOTICE,
                            "subject.act.withdrawal",
                            List.of("act.withdrawal", then),
                            Map.of("before", before)));
        });
    }

    /** The version is no longer valid; the unit has to send another. */
    public Outcome giveBack(UnitInRound at, @Nullable Integer number, String who, String why) {
        return onNewest(at, number, why, version -> {
            if (!version.verdict().isValid()) {
                return Outcome.conflict("already-returned", "version " + version.number() + " is returned already");
            }
            versions.judge(at.campaign(), version, Verdict.RETURNED);
            Outcome outcome = done(
                    Act.Kind.RETURN,
                    at,
                    version,
                    new Words(who, why),
                    new UnitLetters.News(Letter.Kind.RETURN, "subject.return", List.of("act.return"), Map.of()));
            acts.putAside(((Outcome.Done) outcome).act(), version.verdict().name());
            return outcome;
        });
    }

    /** The withdrawn version stands again. */
    public Outcome undoWithdrawal(UnitInRound at, String who) {
        return undoing.undo(
                at,
                Act.Kind.WITHDRAWAL,
                who,
                act -> versions.withdrawn(at.campaign(), at.round(), at.unit(), Objects.requireNonNull(act.version()))
                        .ifPresent(version -> versions.restore(at.campaign(), version)));
    }

    /** The returned version is what it was before. */
    public Outcome undoReturn(UnitInRound at, String who) {
        return undoing.undo(
                at,
                Act.Kind.RETURN,
                who,
                act -> standings.versions(at.campaign(), at.round(), at.unit()).stream()
                        .filter(version -> Integer.valueOf(version.number()).equals(act.version()))
                        .forEach(version -> versions.judge(at.campaign(), version, Verdict.valueOf(acts.before(act)))));
    }

    /** Who acts, and why. */
    private record Words(String who, String why) {}

    private Outcome onNewest(UnitInRound at, @Nullable Integer number, String why, Function<Version, Outcome> act) {
        if (why.isBlank()) {
            return Outcome.noReason();
        }
        if (number == null) {
            return Outcome.incomplete("no-version", "which version?");
        }
        return changes.make(() -> {
            Version version = standings.of(at.campaign(), at.round(), at.unit()).version();
            if (version == null) {
                return Outcome.conflict("nothing-reported", "the unit has no version in this round");
            }
            return version.number() == number
                    ? act.apply(version)
                    : Outcome.conflict("stale-version", "by now version " + version.number() + " stands");
        });
    }

    private Outcome done(Act.Kind kind, UnitInRound at, Version version, Words words, UnitLetters.News news) {
        Act act = acts.enter(
                kind, at.about(), words.who(), words.why().strip(), new Acts.Made(version.number(), null, null));
        return new Outcome.Done(letters.tell(at, version, act, news)
                .map(letter -> undoing.hold(act, letter))
                .orElse(act));
    }
}
