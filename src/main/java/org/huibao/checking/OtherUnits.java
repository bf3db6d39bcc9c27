package org.huibao.checking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;

/**
 * The size of a figure against the other units of the same table: per head where the form counts something that the
 * column goes with, else by itself. A sum cannot see a dropped zero or 元 in a column of 万元; this can.
 */
final class OtherUnits implements Check {
    /** The counts that a column goes with best; the best and most of them must object, so that a wrong count is blamed itself. */
    private static final int WITNESSES = 3;

    @Override
    public void look(TableFigures table, Remarks remarks) {
        List<UnitFigures> units =
                table.units().stream().filter(unit -> !unit.isNil()).toList();
        List<Column> columns =
                table.form().columns().stream().filter(OtherUnits::hasSize).toList();
        for (Column column : columns) {
            List<Witness> perHead = columns.stream()
                    .filter(per -> per.type() == Column.Type.COUNT && per != column)
                    .flatMap(per -> Witness.of(column, per, units).stream())
                    .sorted(Comparator.comparing(witness -> witness.band().spread()))
                    .toList();
            Optional<Witness> alone = Witness.of(column, null, units);
            for (int unit = 0; unit < units.size(); unit++) {
                look(units.get(unit), column, heard(unit, perHead, alone), unit).ifPresent(remarks::tell);
            }
        }
    }

    static boolean hasSize(Column column) {
        return column.sums() && (column.type() == Column.Type.COUNT || column.type() == Column.Type.AMOUNT);
    }

    /** Where everybody has the same per head of one count, a fixed rate, that count alone is heard. */
    private static List<Witness> heard(int unit, List<Witness> perHead, Optional<Witness> alone) {
        List<Witness> knowing =
                perHead.stream().filter(witness -> witness.knows(unit)).toList();
        if (knowing.isEmpty()) {
            return alone.filter(witness -> witness.knows(unit)).stream().toList();
        }
        int most = knowing.get(0).isFixedRate() ? 1 : WITNESSES;
        return knowing.stream().limit(most).toList();
    }

    private static Optional<Finding> look(UnitFigures unit, Column column, List<Witness> heard, int at) {
        if (!(unit.entries().get(column.key()) instanceof Entry.Figure figure)) {
            return Optional.empty();
        }
        if (heard.isEmpty()) {
            return Optional.empty();
        }
        List<Witness> objecting = heard.stream()
                .filter(witness -> witness.objectsTo(at, figure.value()))
                .toList();
        boolean closestObjects = objecting.contains(heard.get(0));
        return closestObjects && objecting.size() * 2 > heard.size()
                ? Optional.of(unit.at(figure, column, finding(objecting.get(0), column, at)))
                : Optional.empty();
    }

    private static Finding finding(Witness witness, Column column, int at) {
        Map<String, String> arguments = new HashMap<>(Map.of(
                "header", Named.column(column),
                "factor", Factor.shown(witness.factor(at)),
                "units", String.valueOf(witness.band().size() - 1),
                "typical", Factor.roughly(witness.band().median())));
        Column per = witness.per();
        BigDecimal value = witness.values().get(at);
        if (per != null && value != null) {
            arguments.put("case", "per-head");
            arguments.put("per", Named.column(per));
            arguments.put("value", Factor.roughly(value));
        }
        return Finding.of(FindingCode.MAGNITUDE, arguments);
    }
}
