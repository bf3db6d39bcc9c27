package org.huibao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Special;

/**
 * The size of a figure against the other units: of the same table, or of those that have reported for the same round. Per
 * head where the form counts something that the column goes with, else by itself. A sum cannot see a dropped zero or 元 in
 * a column of 万元; this can.
 */
final class OtherUnits implements RoundCheck {
    /** The counts that a column goes with best; the best and most of them must object, so that a wrong count is blamed itself. */
    private static final int WITNESSES = 3;

    @Override
    public List<Suspicion> look(Campaign campaign, Round round, List<? extends UnitOfRound> units) {
        Witnesses witnesses = new Witnesses(campaign.form(), units, units.size());
        Blame blame = new Blame(witnesses.columns(), witnesses::of);
        Set<String> asked = new HashSet<>();
        List<Suspicion> suspicions = new ArrayList<>();
        for (Column column : witnesses.columns()) {
            witnesses.doubted(column).stream()
                    .forEach(at -> suspect(units.get(at), column, blame, at)
                            .filter(suspicion -> asked.add(units.get(at).unit().name() + "/"
                                    + suspicion.column().key()))
                            .ifPresent(suspicions::add));
        }
        return suspicions;
    }

    private static Optional<Suspicion> suspect(UnitOfRound unit, Column column, Blame blame, int at) {
        List<Witness> heard = heard(blame.witnesses().apply(column), at);
        if (heard.isEmpty() || !heard.get(0).leavesOut(at)) {
            return Optional.empty();
        }
        Witness closest = heard.get(0);
        Column heads = closest.per();
        if (heads != null && closest.isClose(at) && blame.isOnHeads(column, heads, at)) {
            Optional<Suspicion> fewHeads = fewHeads(unit, heads, closest, at);
            if (fewHeads.isPresent()) {
                return fewHeads;
            }
        }
        Optional<BigDecimal> figure = unit.figure(column);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        long objecting = heard.stream()
                .filter(witness -> witness.objectsTo(at, figure.get()))
                .count();
        boolean enough = heads != null && closest.isClose(at) || objecting * 2 > heard.size();
        return enough && closest.objectsTo(at, figure.get()) ? Optional.of(of(unit, closest, at)) : Optional.empty();
    }

    private static List<Witness> heard(List<Witness> witnesses, int at) {
        List<Witness> knowing =
                witnesses.stream().filter(witness -> witness.knows(at)).toList();
        List<Witness> perHead = knowing.stream()
                .filter(witness -> witness.per() != null)
                .limit(WITNESSES)
                .toList();
        return perHead.isEmpty() ? knowing : perHead;
    }

    private static Suspicion of(UnitOfRound unit, Witness witness, int at) {
        Column per = witness.per();
        Map<String, String> arguments = arguments(witness, witness.column(), at);
        if (per != null) {
            arguments.put("per", Named.column(per));
        }
        Finding asked = Finding.of(FindingCode.MAGNITUDE, arguments).as(per == null ? null : Special.PER_HEAD);
        return new Suspicion(unit, witness.column(), asked);
    }

    /** The money is like everybody's, but the heads that it is for are not. */
    private static Optional<Suspicion> fewHeads(UnitOfRound unit, Column heads, Witness witness, int at) {
        Map<String, String> arguments = arguments(witness, heads, at);
        arguments.put("per", Named.column(witness.column()));
        return unit.figure(heads)
                .filter(figure -> Factor.isNoScatter(heads, figure, figure.multiply(witness.factor(at))))
                .map(figure -> new Suspicion(
                        unit,
                        heads,
                        Finding.of(FindingCode.MAGNITUDE, arguments).as(Special.HEADS)));
    }

    private static Map<String, String> arguments(Witness witness, Column column, int at) {
        return new HashMap<>(Map.of(
                "header", Named.column(column),
                "factor", Factor.shown(witness.factor(at)),
                "units", String.valueOf(witness.band().size() - 1),
                "typical", Factor.roughly(witness.band().median()),
                "value", Factor.roughly(witness.value(at))));
    }
}
