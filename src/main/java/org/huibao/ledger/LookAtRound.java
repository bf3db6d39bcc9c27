package org.huibao.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huibao.checking.Peer;
import org.huibao.checking.RoundLook;
import org.huibao.checking.Suspicion;
import org.huibao.checking.UnitOfRound;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Rule;

/** A look at the figures that count in a round. It reads and changes nothing. */
final class LookAtRound {
    private final Books books;
    private final Campaign campaign;
    private final Round round;
    private final InTransaction counting;
    private final RoundLook look;

    LookAtRound(Books books, Campaign campaign, Round round, InTransaction counting) {
        this.books = books;
        this.campaign = campaign;
        this.round = round;
        this.counting = counting;
        this.look = new RoundLook(new EarlierReports(counting));
    }

    /** What is asked of units that are held against each other. */
    Questions among(List<ReportingUnit> units) {
        return among(units, counting.ofUnits(campaign.id(), round.id()));
    }

    /** What is asked of a version that does not count, as if it did. */
    Questions asIfCounting(List<ReportingUnit> units, Version version, RoundAtHand.Current current) {
        Function<String, Optional<RoundAtHand.Current>> others = counting.ofUnits(campaign.id(), round.id());
        Questions found = among(units, unit -> unit.equals(version.unit()) ? Optional.of(current) : others.apply(unit));
        Questions only = new Questions(FindingCode.MAGNITUDE);
        only.lookedAt(version.id());
        found.of(version.id()).forEach(finding -> only.ask(version.id(), finding));
        return only;
    }

    private Questions among(List<ReportingUnit> units, Function<String, Optional<RoundAtHand.Current>> figures) {
        Questions questions = new Questions(FindingCode.MAGNITUDE);
        List<UnitOfRound> reporting = new ArrayList<>();
        for (ReportingUnit unit : units) {
            Optional<RoundAtHand.Current> current = figures.apply(unit.name());
            current.ifPresent(one -> questions.lookedAt(one.id()));
            reporting.add(
                    UnitOfRound.holding(unit, current.<Peer>map(one -> one).orElse(Peer.NOTHING)));
        }
        Map<Long, Map<String, Entry>> entries = new HashMap<>();
        for (Suspicion suspicion : look.look(counting.compared(campaign, round, units), reporting)) {
            long version = figures.apply(suspicion.unit().unit().name())
                    .map(RoundAtHand.Current::id)
                    .orElse(0L);
            Entry entry = entries.computeIfAbsent(version, books.figures::of)
                    .get(suspicion.column().key());
            if (entry instanceof Entry.Figure figure) {
                questions.ask(version, suspicion.at(figure));
            }
        }
        return questions;
    }

    /** What is asked of a version because of what its unit reported elsewhere. */
    Questions elsewhere(ReportingUnit unit, Version version) {
        Questions questions = new Questions(FindingCode.RULE_BROKEN);
        questions.lookedAt(version.id());
        if (!version.nil()) {
            look.rules(campaign, round, unit, books.figures.of(version.id()))
                    .forEach(finding -> questions.ask(version.id(), finding));
        }
        return questions;
    }

    /** Whether the form has rules that look elsewhere. */
    boolean looksElsewhere() {
        return campaign.form().rules().stream().anyMatch(Rule::looksElsewhere);
    }

    /** What is asked of versions because of their bytes. */
    static Questions bytes(List<Version> versions, SameBytes same) {
        Questions questions = new Questions(FindingCode.SAME_AS_OTHER_UNIT);
        for (Version version : versions) {
            questions.lookedAt(version.id());
            for (Finding finding : same.asked(version)) {
                questions.ask(version.id(), finding);
            }
        }
        return questions;
    }
}
