package org.huibao.acts;

import java.time.Instant;
import java.util.function.Supplier;
import org.huibao.journal.Changes;
import org.huibao.ledger.Allowances;
import org.huibao.ledger.Reported;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 免报 and 补报许可: a unit need not report in a round, or may report later without being late. */
@Component
public class Excusing {
    private final Acts acts;
    private final Allowances allowances;
    private final Standings standings;
    private final Reported reported;
    private final Changes changes;

    public Excusing(Acts acts, Allowances allowances, Standings standings, Reported reported, Changes changes) {
        this.acts = acts;
        this.allowances = allowances;
        this.standings = standings;
        this.reported = reported;
        this.changes = changes;
    }

    /** The unit does not owe this round. */
    public Outcome exempt(UnitInRound at, String who, String why) {
        return withReason(why, () -> {
            UnitStanding standing = standings.of(at.campaign(), at.round(), at.unit());
            if (standing.counts()) {
                return Outcome.conflict("has-reported", "the unit has reported; withdraw its version first");
            }
            return allowances.exempt(at.campaign(), at.round(), at.unit())
                    ? done(Act.Kind.EXEMPTION, at, who, why)
                    : Outcome.conflict("already-exempt", "the unit is exempt already");
        });
    }

    /** The unit owes again, at any time. */
    public Outcome endExemption(UnitInRound at, String who) {
        return changes.make(() -> allowances.endExemption(at.campaign(), at.round(), at.unit())
                ? undone(Act.Kind.EXEMPTION, at, who)
                : Outcome.conflict("not-exempt", "the unit is not exempt"));
    }

    /** What comes until then is not late. */
    public Outcome permit(UnitInRound at, @Nullable Instant until, String who, String why) {
        if (until == null) {
            return Outcome.incomplete("no-until", "until when may the unit report?");
        }
        Instant due = at.round().due();
        return withReason(why, () -> {
            if (due == null || !until.isAfter(due)) {
                return Outcome.conflict("before-due", "the unit may report until the round is due without a permit");
            }
            if (reported.isReported(at.campaign(), at.round())) {
                return frozen();
            }
            if (allowances
                    .permit(at.campaign(), at.round(), at.unit())
                    .filter(until::equals)
                    .isPresent()) {
                return Outcome.conflict("already-permitted", "the unit may report until then already");
            }
            allowances.permit(at.campaign(), at.round(), at.unit(), until);
            return done(Act.Kind.PERMIT, at, who, why);
        });
    }

    /** The permit ends, unless the round has been reported. */
    public Outcome endPermit(UnitInRound at, String who) {
        return changes.make(() -> {
            if (reported.isReported(at.campaign(), at.round())) {
                return frozen();
            }
            return allowances.endPermit(at.campaign(), at.round(), at.unit())
                    ? undone(Act.Kind.PERMIT, at, who)
                    : Outcome.conflict("no-permit", "the unit has no permit");
        });
    }

    private Outcome withReason(String why, Supplier<Outcome> act) {
        return why.isBlank() ? Outcome.noReason() : changes.make(act);
    }

    private static Outcome frozen() {
        return Outcome.conflict("reported", "the round's report is made");
    }

    private Outcome done(Act.Kind kind, UnitInRound at, String who, String why) {
        return new Outcome.Done(acts.enter(kind, at.about(), who, why.strip(), Acts.Made.NOTHING));
    }

    private Outcome undone(Act.Kind kind, UnitInRound at, String who) {
        return new Outcome.Done(acts.undo(acts.newest(kind, at.about()).orElseThrow(), who));
    }
}
