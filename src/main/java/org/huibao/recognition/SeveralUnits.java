package org.huibao.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Row;

/** A table whose rows name the units they belong to, be it one or all of them. */
record SeveralUnits(RowsByUnit table, List<UnitRows> units, List<Row> members, List<Finding> findings) {

    static SeveralUnits of(RowsByUnit table, Set<ReportingUnit> counted) {
        SeveralUnits several = new SeveralUnits(table, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        table.units().forEach((unit, rows) -> several.add(unit, rows, counted.contains(unit)));
        return several;
    }

    private void add(ReportingUnit unit, List<FigureRow> own, boolean counts) {
        List<FigureRow> filled = own.stream().filter(FigureRow::isFilled).toList();
        UnitRows rows = new UnitRows(
                unit, filled.stream().map(row -> row.as(row.role())).toList(), filled.isEmpty());
        members.addAll(rows.own().map(List::of).orElseGet(rows::details));
        if (counts) {
            units.add(rows);
            findings.addAll(findingsOf(unit, filled));
        }
    }

    private static List<Finding> findingsOf(ReportingUnit unit, List<FigureRow> own) {
        List<FigureRow> named =
                own.stream().filter(row -> row.line().kind() == Line.Kind.UNIT).toList();
        List<Finding> findings = new ArrayList<>();
        for (FigureRow row : own) {
            Line.Kind kind = row.line().kind();
            boolean isOwn = kind == Line.Kind.UNIT || named.isEmpty() && kind == Line.Kind.TOTAL;
            findings.addAll(isOwn ? row.ownFindings(unit) : row.typeFindings(unit));
        }
        if (named.size() > 1) {
            findings.add(Finding.of(FindingCode.UNIT_TWICE, Map.of("unit", unit.name()))
                    .ofUnit(unit.name())
                    .at(named.get(named.size() - 1).line().place()));
        }
        return findings;
    }

    /** Rows that name nobody stand in the total all the same. */
    Owned with(List<Finding> unclaimed, List<Finding> others) {
        table.strangers().forEach(row -> members.add(row.as(Row.Role.DETAIL)));
        findings.addAll(others);
        if (table.totals().isEmpty()) {
            return new Owned(units, null, List.of(), new Totals(table).subtotals(), findings, unclaimed);
        }
        FigureRow total = new Totals(table).overall().orElseThrow();
        findings.addAll(table.isTotalOwn() ? List.of() : total.typeFindings(null));
        List<Row> added = table.isTotalOwn() ? List.of() : members;
        return new Owned(units, total.as(Row.Role.TOTAL), added, new Totals(table).subtotals(), findings, unclaimed);
    }
}
