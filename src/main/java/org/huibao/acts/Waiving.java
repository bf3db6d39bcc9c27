package org.huibao.acts;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.huibao.journal.Changes;
import org.huibao.ledger.Reported;
import org.huibao.ledger.WaivedRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 免审: a rule of the form is not asked of a unit in a round. */
@Component
public class Waiving {
    private final Acts acts;
    private final WaivedRules rules;
    private final ArrivalsAfresh arrivals;
    private final Reported reported;
    private final Changes changes;

    public Waiving(Acts acts, WaivedRules rules, ArrivalsAfresh arrivals, Reported reported, Changes changes) {
        this.acts = acts;
        this.rules = rules;
        this.arrivals = arrivals;
        this.reported = reported;
        this.changes = changes;
    }

    /**
     * The rule is not asked.
     *
     * @param rule its text as in form.yaml
     * @param until from when it is asked again, or null for the whole round
     */
    public Outcome waive(UnitInRound at, String rule, @Nullable Instant until, String who, String why) {
        if (why.isBlank()) {
            return Outcome.noReason();
        }
        if (at.campaign().form().rules().stream().noneMatch(one -> one.text().equals(rule))) {
            return rule.isBlank()
                    ? Outcome.incomplete("no-rule-named", "which rule?")
                    : Outcome.unknown("no-rule", "the form has no rule " + rule);
        }
        return changes.make(() -> {
            if (reported.isReported(at.campaign(), at.round())) {
                return frozen();
            }
            if (until != null && !until.isAfter(changes.now())) {
                return Outcome.conflict("until-past", "that moment is over");
            }
            if (!rules.waive(at.campaign(), at.round(), at.unit(), rule, until)) {
                return Outcome.conflict("already-waived", "the rule is not asked of the unit already");
            }
            Act act = acts.enter(
                    Act.Kind.WAIVER,
                    at.about(),
                    new Acts.Words(who, why.strip(), Map.of("rule", rule)),
                    Acts.Made.NOTHING);
            acts.putAside(act, rule);
            askAgain(at, rule);
            return new Outcome.Done(act);
        });
    }

    /**
     * The rule is asked again.
     *
     * @param rule blank for the one that was waived last
     */
    public Outcome end(UnitInRound at, String rule, String who) {
        return changes.make(() -> {
            if (reported.isReported(at.campaign(), at.round())) {
                return frozen();
            }
            Optional<Act> act = acts.standing(Act.Kind.WAIVER, at.about()).stream()
                    .filter(one -> rule.isBlank() || acts.before(one).equals(rule))
                    .findFirst();
            if (act.isEmpty()) {
                return Outcome.conflict("not-waived", "the rule is asked");
            }
            String ended = acts.before(act.get());
            rules.end(at.campaign(), at.round(), at.unit(), ended);
            askAgain(at, ended);
            acts.standing(Act.Kind.WAIVER, at.about()).stream()
                    .filter(one ->
                            one.id() != act.get().id() && acts.before(one).equals(ended))
                    .forEach(one -> acts.undo(one, who));
            return new Outcome.Done(acts.undo(act.get(), who));
        });
    }

    private void askAgain(UnitInRound at, String rule) {
        arrivals.endAgain(rules.askAgain(at.campaign(), at.round(), at.unit(), rule));
    }

    private static Outcome frozen() {
        return Outcome.conflict("reported", "the round's report is made");
    }
}
