package org.huibao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
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
    public List<Suspicion> look(Comparison units) {
        Witnesses witnesses = new Witnesses(units);
        Blame blame = new Blame(witnesses.columns(), witnesses::of);
        Set<String> asked = new HashSet<>();
        List<Suspicion> suspicions = new ArrayList<>();
        for (Column column : witnesses.columns()) {
            witnesses.doubted(column).stream()
                    .forEach(at -> suspect(units, column, blame, at)
                            .filter(suspicion ->
                                    asked.add(at + "/" + suspicion.column().key()))
                            .ifPresent(suspicions::add));
        }
        return suspicions;
    }

    private static Optional<Suspicion> suspect(Comparison units, Column column, Blame blame, int at) {
        List<Witness> heard = heard(blame.witnesses().apply(column), at);
        if (heard.isEmpty() || !heard.get(0).leavesOut(at)) {
            return Optional.empty();
        }
        Witness closest = heard.get(0);
        Column heads = closest.per();
        if (heads != null && closest.isClose(at) && blame.isOnHeads(column, heads, at)) {
            Optional<Suspicion> fewHeads = fewHeads(units, heads, closest, at);
            if (fewHeads.isPresent()) {
                return fewHeads;
            }
        }
        Optional<BigDecimal> figure = units.unit(at).figure(column);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        long objecting = heard.stream()
                .filter(witness -> objects(units, witness, at, figure.get()))
                .count();
        boolean enough = heads != null && closest.isClose(at) || objecting * 2 > heard.size();
        return enough && objects(units, closest, at, figure.get())
                ? Optional.of(of(units, closest, at))
                : Optional.empty();
    }

    private static boolean objects(Comparison units, Witness witness, int at, BigDecimal figure) {
        return witness.leavesOut(at)
                && Factor.isNoScatter(
                        witness.column(),
                        figure,
                        figure.divide(Usual.of(units, witness).factor(at), Factor.ROUGH));
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

    private static Suspicion of(Comparison units, Witness witness, int at) {
        Column per = witness.per();
        Map<String, String> arguments = arguments(Usual.of(units, witness), witness.column(), at);
        if (per != null) {
            arguments.put("per", Named.column(per));
        }
        Finding asked = Finding.of(FindingCode.MAGNITUDE, arguments).as(per == null ? null : Special.PER_HEAD);
        return new Suspicion(units.unit(at), witness.column(), asked);
    }

    /** The money is like everybody's, but the heads that it is for are not. */
    private static Optional<Suspicion> fewHeads(Comparison units, Column heads, Witness witness, int at) {
        Usual usual = Usual.of(units, witness);
        Map<String, String> arguments = arguments(usual, heads, at);
        arguments.put("per", Named.column(witness.column()));
        return units.unit(at)
                .figure(heads)
                .filter(figure -> Factor.isNoScatter(heads, figure, figure.multiply(usual.factor(at))))
                .map(figure -> new Suspicion(
                        units.unit(at),
                        heads,
                        Finding.of(FindingCode.MAGNITUDE, arguments).as(Special.HEADS)));
    }

    private static Map<String, String> arguments(Usual usual, Column column, int at) {
        return new HashMap<>(Map.of(
                "header", Named.column(column),
                "factor", Factor.shown(usual.factor(at)),
                "units", String.valueOf(usual.others()),
                "typical", Factor.roughly(usual.value()),
                "value", Factor.roughly(usual.value(at))));
    }
}
