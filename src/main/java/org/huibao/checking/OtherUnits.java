package org.huibao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Special;

/**
 * The size of a figure against the other units of the same table and those that have reported for the same round: per
 * head where the form counts something that the column goes with, else by itself. A sum cannot see a dropped zero or 元 in
 * a column of 万元; this can.
 */
final class OtherUnits implements Check {
    /** The counts that a column goes with best; the best and most of them must object, so that a wrong count is blamed itself. */
    private static final int WITNESSES = 3;
    /** More than these say nothing more, and asking for them would take longer the more units there are. */
    private static final int MOST_REPORTS = 40;

    private final OtherReports reports;

    OtherUnits(OtherReports reports) {
        this.reports = reports;
    }

    @Override
    public void look(TableFigures table, Remarks remarks) {
        List<UnitFigures> units =
                table.units().stream().filter(unit -> !unit.isNil()).toList();
        Witnesses witnesses = new Witnesses(table.form(), peers(table, units), units.size());
        Blame blame = new Blame(witnesses.columns(), witnesses::of);
        Set<String> asked = new HashSet<>();
        for (Column column : witnesses.columns()) {
            witnesses.doubted(column).stream()
                    .forEach(at -> suspect(units.get(at), column, blame, at)
                            .filter(finding -> asked.add(units.get(at).unit().name() + "/" + finding.column()))
                            .ifPresent(remarks::tell));
        }
    }

    /** The table's own units first, each at its place, then those of the roster that are not in the table. */
    private List<Peer> peers(TableFigures table, List<UnitFigures> units) {
        List<Peer> peers = new ArrayList<>(units);
        if (!units.isEmpty()) {
            reports.figures(table.table().campaign(), table.table().round(), absent(table))
                    .forEach(figures -> peers.add(column -> Optional.ofNullable(figures.get(column.key()))));
        }
        return peers;
    }

    /** The units of the roster that are not in the table, those that come after its first one first. */
    private static List<ReportingUnit> absent(TableFigures table) {
        Set<ReportingUnit> present =
                table.units().stream().map(UnitFigures::unit).collect(Collectors.toSet());
        return table.table()
                .campaign()
                .roster()
                .others(table.units().get(0).unit())
                .filter(unit -> !present.contains(unit))
                .limit(MOST_REPORTS)
                .toList();
    }

    private static Optional<Finding> suspect(UnitFigures unit, Column column, Blame blame, int at) {
        List<Witness> heard = heard(blame.witnesses().apply(column), at);
        if (heard.isEmpty()
                || !heard.get(0).leavesOut(at)
                || !(unit.entries().get(column.key()) instanceof Entry.Figure figure)) {
            return Optional.empty();
        }
        Witness closest = heard.get(0);
        Column heads = closest.per();
        if (heads != null && closest.isClose(at) && blame.isOnHeads(column, heads, at)) {
            Optional<Finding> finding = fewHeads(unit, heads, closest, at);
            if (finding.isPresent()) {
                return finding;
            }
        }
        long objecting = heard.stream()
                .filter(witness -> witness.objectsTo(at, figure.value()))
                .count();
        boolean enough = heads != null && closest.isClose(at) || objecting * 2 > heard.size();
        return enough && closest.objectsTo(at, figure.value())
                ? Optional.of(of(unit, figure, closest, at))
                : Optional.empty();
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

    private static Finding of(UnitFigures unit, Entry.Figure figure, Witness witness, int at) {
        Column per = witness.per();
        Map<String, String> arguments = arguments(witness, witness.column(), at);
        if (per != null) {
            arguments.put("per", Named.column(per));
        }
        Finding asked = Finding.of(FindingCode.MAGNITUDE, arguments).as(per == null ? null : Special.PER_HEAD);
        return unit.at(figure, witness.column(), asked);
    }

    /** The money is like everybody's, but the heads that it is for are not. */
    private static Optional<Finding> fewHeads(UnitFigures unit, Column heads, Witness witness, int at) {
        if (!(unit.entries().get(heads.key()) instanceof Entry.Figure figure)) {
            return Optional.empty();
        }
        BigDecimal expected = figure.value().multiply(witness.factor(at));
        Map<String, String> arguments = arguments(witness, heads, at);
        arguments.put("per", Named.column(witness.column()));
        return Factor.isNoScatter(heads, figure.value(), expected)
                ? Optional.of(unit.at(
                        figure,
                        heads,
                        Finding.of(FindingCode.MAGNITUDE, arguments).as(Special.HEADS)))
                : Optional.empty();
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
