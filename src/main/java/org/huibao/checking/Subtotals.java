package org.huibao.checking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.recognition.whose.Subtotal;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Row;

/**
 * A 小计 against the rows that it adds up. Which those are is told by the figures: the rows whose sums it shows in most of
 * its columns. A row that shows no such sums may be something else and is left alone.
 */
final class Subtotals implements Check {

    @Override
    public void look(TableFigures table, Remarks remarks) {
        for (Subtotal subtotal : table.table().subtotals()) {
            subtotal.candidates().stream()
                    .filter(rows -> !rows.isEmpty())
                    .max(Comparator.comparing(rows -> agreeing(subtotal.row(), rows, table)))
                    .filter(rows -> isSumOf(subtotal.row(), rows, table))
                    .ifPresent(rows -> new Addition(subtotal.row(), rows, null).compare(table.form(), remarks));
        }
    }

    /** Zeros agree with everything. */
    private static boolean isSumOf(Row total, List<Row> rows, TableFigures table) {
        long agreeing = agreeing(total, rows, table);
        long all = summing(table).filter(column -> isFigure(total, column)).count();
        return agreeing >= 2 && agreeing * 2 > all;
    }

    private static long agreeing(Row total, List<Row> rows, TableFigures table) {
        return summing(table)
                .filter(column -> isFigure(total, column))
                .filter(column -> total.figure(column.key())
                                .orElseThrow()
                                .value()
                                .compareTo(Sum.of(column, rows).value())
                        == 0)
                .count();
    }

    private static boolean isFigure(Row total, Column column) {
        return total.figure(column.key())
                .map(Entry.Figure::value)
                .filter(value -> value.signum() != 0)
                .isPresent();
    }

    private static Stream<Column> summing(TableFigures table) {
        return table.form().columns().stream().filter(column -> column.isNumeric() && column.sums());
    }
}
