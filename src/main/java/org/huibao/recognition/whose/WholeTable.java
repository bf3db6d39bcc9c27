package org.huibao.recognition.whose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huibao.lexicon.PlainText;
import org.huibao.lexicon.RowLabels;
import org.huibao.recognition.layout.FigureRow;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Row;
import org.jspecify.annotations.Nullable;

/** A table that is one unit's as a whole, its parts being the rows: villages, institutions, or a single row of figures. */
final class WholeTable {
    private WholeTable() {}

    static OwnedRows of(ReportingUnit unit, RowsByUnit table, boolean isNil) {
        if (table.strangers().isEmpty() && table.totals().isEmpty()) {
            return empty(unit, isNil);
        }
        boolean only = table.strangers().size() == 1 && table.totals().isEmpty();
        List<Row> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean hasOwn = false;
        for (FigureRow row : table.strangers()) {
            boolean own = only && isNameless(row)
                    || RowLabels.isOwn(PlainText.of(row.line().label())) && !SeatRows.isPart(row, table.filled());
            hasOwn |= own;
            rows.add(row.as(own ? Row.Role.UNIT : Row.Role.DETAIL));
            findings.addAll(own ? row.ownFindings(unit) : row.typeFindings(unit));
        }
        Row total = null;
        if (!table.totals().isEmpty()) {
            FigureRow last = new TotalRows(table).overall().orElseThrow();
            total = last.as(Row.Role.TOTAL);
            rows.add(total);
            findings.addAll(hasOwn ? last.typeFindings(unit) : last.ownFindings(unit));
        }
        return owned(unit, table, rows, total, findings);
    }

    private static OwnedRows owned(
            ReportingUnit unit, RowsByUnit table, List<Row> rows, @Nullable Row total, List<Finding> findings) {
        List<FigureRow> parts = table.strangers().stream()
                .filter(row -> rows.contains(row.as(Row.Role.DETAIL)))
                .toList();
        List<UnitRows> whole = List.of(new UnitRows(unit, rows, false, Doubts.among(parts)));
        return new OwnedRows(whole, total, List.of(), new TotalRows(table).subtotals(), findings, List.of());
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
