package org.huibao.recognition.whose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Row;

/**
 * The rows of one unit in a table.
 *
 * @param rows its unit row, its total row and its detail rows, as far as there are any, in the table's order
 * @param nil whether the unit reports that there is nothing to report
 * @param doubts why rows may be no parts of it, hidden ones among them that nobody reads
 */
public record UnitRows(ReportingUnit unit, List<Row> rows, boolean nil, List<Doubt> doubts) {
    public UnitRows {
        rows = List.copyOf(rows);
        doubts = List.copyOf(doubts);
    }

    /** Rows of which every detail is a part of the unit. */
    public UnitRows(ReportingUnit unit, List<Row> rows, boolean nil) {
        this(unit, rows, nil, List.of());
    }

    /** The same rows with more doubts about what is a part of the unit. */
    UnitRows doubting(List<Doubt> more) {
        List<Doubt> all = new ArrayList<>(doubts);
        all.addAll(more);
        return new UnitRows(unit, rows, nil, all);
    }

    /** The unit row, else the total row. With neither, the unit's figures are the sum of its detail rows. */
    public Optional<Row> own() {
        return role(Row.Role.UNIT).or(() -> role(Row.Role.TOTAL));
    }

    public List<Row> details() {
        return rows.stream().filter(row -> row.role() == Row.Role.DETAIL).toList();
    }

    /** The details that are added where the unit has no figures of its own. */
    public List<Row> parts() {
        List<Row> left = doubts.stream()
                .filter(doubt -> !doubt.isAdded())
                .map(Doubt::row)
                .toList();
        return details().stream().filter(row -> !left.contains(row)).toList();
    }

    /** The rows that nobody sees. */
    public List<Row> hidden() {
        return doubts.stream()
                .filter(doubt -> doubt.why() == Doubt.Why.HIDDEN)
                .map(Doubt::row)
                .toList();
    }

    private Optional<Row> role(Row.Role role) {
        return rows.stream().filter(row -> row.role() == role).findFirst();
    }
}
