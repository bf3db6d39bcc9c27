package org.huibao.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Severity;
import org.jspecify.annotations.Nullable;

/** A row that should be the sum of other rows, held against them column by column. */
final class Addition {
    private final Row total;
    private final List<Row> parts;
    private final @Nullable String unit;

    Addition(Row total, List<Row> parts, @Nullable String unit) {
        this.total = total;
        this.parts = parts;
        this.unit = unit;
    }

    void compare(Form form, Remarks remarks) {
        form.columns().stream()
                .filter(column -> column.isNumeric() && column.sums())
                .forEach(column -> compare(column, remarks));
    }

    /** A blank total claims nothing, and a sum with an unreadable part is not known. */
    private void compare(Column column, Remarks remarks) {
        Sum sum = Sum.of(column, parts);
        if (!(total.entries().get(column.key()) instanceof Entry.Figure figure) || sum.unreadable() != null) {
            return;
        }
        BigDecimal difference = figure.value().subtract(sum.value()).abs();
        if (difference.signum() != 0) {
            remarks.tell(mismatch(column, figure, sum, difference));
        }
        if (sum.isKnown()) {
            BlankRows.tell(sum, column, figure, unit, remarks);
        }
    }

    private Finding mismatch(Column column, Entry.Figure figure, Sum sum, BigDecimal difference) {
        List<BigDecimal> together = Stream.concat(Stream.of(figure), sum.figures().stream())
                .map(Entry.Figure::value)
                .toList();
        BigDecimal tolerance = Precision.halfUnitOfMany(column, together).multiply(BigDecimal.valueOf(together.size()));
        return Finding.of(
                        FindingCode.TOTAL_MISMATCH,
                        Map.of(
                                "label", total.label(),
                                "header", Named.column(column),
                                "total", figure.plain(),
                                "sum", Entry.Figure.plain(sum.value()),
                                "rows", String.valueOf(sum.figures().size()),
                                "difference", Entry.Figure.plain(difference),
                                "tolerance", Entry.Figure.plain(tolerance)))
                .weighing(weight(column, sum, difference, tolerance, together))
                .at(figure.place())
                .about(column.key())
                .ofUnit(unit)
                .with(figure.original(), figure.plain());
    }

    /**
     * A difference that rounding explains is told and no more; where nothing says that the figures are rounded it is
     * asked about, as is a total above nothing but blanks.
     */
    private static Severity weight(
            Column column, Sum sum, BigDecimal difference, BigDecimal tolerance, List<BigDecimal> together) {
        if (sum.figures().isEmpty()) {
            return Severity.QUERY;
        }
        if (difference.compareTo(tolerance) > 0) {
            return Severity.ERROR;
        }
        return Precision.isRounded(column, together) ? Severity.NOTE : Severity.QUERY;
    }
}
