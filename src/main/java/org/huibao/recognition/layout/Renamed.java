package org.huibao.recognition.layout;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.huibao.recognition.words.Thresholds;
import org.huibao.vocabulary.Column;

/**
 * A column of the form that a table lacks, and those of the table that may be it under a name that nobody knows: they hold figures and
 * stand in the same group, are in the same unit of measure, or stand where it should.
 */
record Renamed(FormOnPage fit, Column column) {
    boolean isLikely() {
        return fit.unknown().stream()
                .anyMatch(head -> holdsFigures(head) && (isInGroup(head) || isInMeasure(head) || isInPlace(head)));
    }

    private boolean holdsFigures(ColumnHead head) {
        int first = fit.layout().firstData();
        return IntStream.range(first, Math.min(fit.end(), first + Thresholds.FIRST_ROWS))
                .anyMatch(row -> fit.page().isNumber(row, head.column()));
    }

    private boolean isInGroup(ColumnHead head) {
        List<String> path = fit.form().paths().get(fit.form().form().columns().indexOf(column));
        return path.size() > 1
                && head.inherited().size() > 1
                && path.subList(0, path.size() - 1)
                        .equals(head.inherited().subList(0, head.inherited().size() - 1));
    }

    private boolean isInMeasure(ColumnHead head) {
        return head.measure() != null && Objects.equals(head.measure(), column.unit());
    }

    /** Behind the column before it in the form, or before the one behind it. */
    private boolean isInPlace(ColumnHead head) {
        List<Column> columns = fit.form().form().columns();
        int at = columns.indexOf(column);
        return at > 0 && isAt(columns.get(at - 1), head.column() - 1)
                || at + 1 < columns.size() && isAt(columns.get(at + 1), head.column() + 1);
    }

    private boolean isAt(Column neighbour, int place) {
        return fit.matching()
                .found(neighbour)
                .filter(found -> found.head().column() == place)
                .isPresent();
    }
}
