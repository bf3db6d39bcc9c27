package org.huibao.acts;

import java.util.Optional;
import org.huibao.campaigns.InForce;
import org.huibao.journal.About;
import org.springframework.stereotype.Component;

/** 撤销 of an act by its number, whichever it was. */
@Component
public class TakingBack {
    private final Acts acts;
    private final InForce campaigns;
    private final Retracting retracting;
    private final EnteringFigures entering;
    private final Unclaiming unclaiming;

    public TakingBack(
            Acts acts, InForce campaigns, Retracting retracting, EnteringFigures entering, Unclaiming unclaiming) {
        this.unclaiming = unclaiming;
        this.acts = acts;
        this.campaigns = campaigns;
        this.retracting = retracting;
        this.entering = entering;
    }

    /** Only the newest act of its kind about its matter, while its letter waits, by whoever acted. */
    public Outcome takeBack(long id, String who) {
        Optional<Act> act = acts.byId(id);
        if (act.isEmpty()) {
            return Outcome.unknown("no-act", "there is no act " + id);
        }
        if (acts.newest(act.get().kind(), About.of(act.get().about()))
                .filter(newest -> newest.id() == id)
                .isEmpty()) {
            return Outcome.conflict("nothing-to-undo", "the act does not stand any more");
        }
        About about = About.of(act.get().about());
        if (act.get().kind() == Act.Kind.CLAIM) {
            return unclaiming.undo(Long.parseLong(about.key()), who);
        }
        return at(about).map(at -> takeBack(act.get().kind(), at, who)).orElseGet(TakingBack::none);
    }

    private Outcome takeBack(Act.Kind kind, UnitInRound at, String who) {
        return switch (kind) {
            case RETURN -> retracting.undoReturn(at, who);
            case WITHDRAWAL -> retracting.undoWithdrawal(at, who);
            case AMENDMENT, PHONE_REPORT, NIL -> entering.undo(at, kind, who);
            default -> none();
        };
    }

    private static Outcome none() {
        return Outcome.conflict("no-undo", "such an act cannot be undone");
    }

    private Optional<UnitInRound> at(About about) {
        String[] names = about.key().split("/", 3);
        return about.kind() != About.Kind.SUBMISSION || names.length < 3
                ? Optional.empty()
                : campaigns
                        .campaign(names[0])
                        .flatMap(campaign -> campaign.round(names[1])
                                .flatMap(round -> campaign.roster()
                                        .named(names[2])
                                        .map(unit -> new UnitInRound(campaign, round, unit))));
    }
}
