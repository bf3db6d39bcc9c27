package org.huibao.recognition.whose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.recognition.layout.FigureRow;
import org.huibao.recognition.layout.StubLine;
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
        UnitRows said = new UnitRows(
                unit, filled.stream().map(row -> row.as(row.role())).toList(), filled.isEmpty());
        UnitRows rows = said.doubting(Doubts.among(
                filled.stream().filter(row -> row.role() == Row.Role.DETAIL).toList(),
                said.own().orElse(null)));
        members.addAll(rows.own().map(List::of).orElseGet(rows::details));
        if (counts) {
            units.add(rows);
            findings.addAll(findingsOf(unit, filled));
        }
    }

    private static List<Finding> findingsOf(ReportingUnit unit, List<FigureRow> own) {
        List<FigureRow> named = own.stream()
                .filter(row -> row.line().kind() == StubLine.Kind.UNIT)
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (FigureRow row : own) {
            StubLine.Kind kind = row.line().kind();
            boolean isOwn = kind == StubLine.Kind.UNIT || named.isEmpty() && kind == StubLine.Kind.TOTAL;
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
    OwnedRows with(List<Finding> unclaimed, List<Finding> others) {
        table.strangers().forEach(row -> members.add(row.as(Row.Role.DETAIL)));
        findings.addAll(others);
        if (table.totals().isEmpty()) {
            return new OwnedRows(units, null, List.of(), new TotalRows(table).subtotals(), findings, unclaimed);
        }
        FigureRow total = new TotalRows(table).overall().orElseThrow();
        findings.addAll(table.isTotalOwn() ? List.of() : total.typeFindings(null));
        List<Row> added = table.isTotalOwn() ? List.of() : members;
        return new OwnedRows(
                units, total.as(Row.Role.TOTAL), added, new TotalRows(table).subtotals(), findings, unclaimed);
    }
}
