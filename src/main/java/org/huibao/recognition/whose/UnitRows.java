package org.huibao.recognition.whose;

import java.util.List;
import java.util.Optional;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Row;

/**
 * The rows of one unit in a table.
 *
 * @param rows its unit row, its total row and its detail rows, as far as there are any, in the table's order
 * @param nil whether the unit reports that there is nothing to report
 */
public record UnitRows(ReportingUnit unit, List<Row> rows, boolean nil) {
    public UnitRows {
        rows = List.copyOf(rows);
    }

    /** The unit row, else the total row. With neither, the unit's figures are the sum of its detail rows. */
    public Optional<Row> own() {
        return role(Row.Role.UNIT).or(() -> role(Row.Role.TOTAL));
    }

    public List<Row> details() {
        return rows.stream().filter(row -> row.role() == Row.Role.DETAIL).toList();
    }

    private Optional<Row> role(Row.Role role) {
        return rows.stream().filter(row -> row.role() == role).findFirst();
    }
}
