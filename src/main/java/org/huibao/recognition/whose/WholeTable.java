package org.huibao.recognition.whose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.lexicon.PlainText;
import org.huibao.lexicon.RowLabels;
import org.huibao.recognition.layout.FigureRow;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Row;

/** A table that is one unit's as a whole, its parts being the rows: villages, institutions, or a single row of figures. */
final class WholeTable {
    private WholeTable() {}

    /** @param isClaimed whether the only row names a place that nobody knows, and a person has said that it is the unit's */
    static OwnedRows of(ReportingUnit unit, RowsByUnit table, boolean isNil, boolean isClaimed) {
        if (table.strangers().isEmpty() && table.totals().isEmpty()) {
            return empty(unit, isNil);
        }
        boolean only = table.strangers().size() == 1 && table.totals().isEmpty();
        List<Row> rows = new ArrayList<>();
        List<FigureRow> parts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean hasOwn = false;
        for (FigureRow row : table.strangers()) {
            boolean own = isClaimed
                    || only && isNameless(row)
                    || RowLabels.isOwn(PlainText.of(row.line().label())) && !SeatRows.isPart(row, table.filled());
            hasOwn |= own;
            rows.add(row.as(own ? Row.Role.UNIT : Row.Role.DETAIL));
            if (!own) {
                parts.add(row);
            }
            findings.addAll(own ? row.ownFindings(unit) : row.typeFindings(unit));
        }
        Row total = null;
        if (!table.totals().isEmpty()) {
            FigureRow last = new TotalRows(table).overall().orElseThrow();
            total = last.as(Row.Role.TOTAL);
            rows.add(total);
            findings.addAll(hasOwn ? last.typeFindings(unit) : last.ownFindings(unit));
        }
        rival(unit, table, rows).ifPresent(findings::add);
        List<Doubt> doubts = Doubts.among(parts, hasOwn ? null : total);
        List<UnitRows> whole = List.of(new UnitRows(unit, rows, false, doubts));
        return new OwnedRows(whole, total, List.of(), new TotalRows(table).subtotals(), findings, List.of());
    }

    /** Of rows that are the unit's as a whole, 上报合计 and 核实合计, one that differs, where no parts tell which of them counts. */
    private static Optional<Finding> rival(ReportingUnit unit, RowsByUnit table, List<Row> rows) {
        if (rows.stream().anyMatch(row -> row.role() == Row.Role.DETAIL)) {
            return Optional.empty();
        }
        Row first = rows.get(0);
        return Stream.concat(rows.stream(), table.totals().stream().map(row -> row.as(Row.Role.TOTAL)))
                .filter(row -> !row.saysTheSameAs(first))
                .findFirst()
                .map(row -> Finding.of(FindingCode.UNIT_TWICE, Map.of("unit", unit.name()))
                        .ofUnit(unit.name())
                        .at(row.place()));
    }

    private static boolean isNameless(FigureRow row) {
        return row.line().label().codePoints().noneMatch(Character::isIdeographic);
    }

    private static OwnedRows empty(ReportingUnit unit, boolean isNil) {
        Finding none =
                Finding.of(FindingCode.NO_FIGURES, Map.of("unit", unit.name())).ofUnit(unit.name());
        List<Finding> findings = isNil ? List.of() : List.of(none);
        return new OwnedRows(
                List.of(new UnitRows(unit, List.of(), isNil)), null, List.of(), List.of(), findings, List.of());
    }
}
