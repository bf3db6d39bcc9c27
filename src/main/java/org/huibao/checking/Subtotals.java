package org.huibao.checking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.recognition.whose.Subtotal;
import org.huibao.vocabulary.Column;
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
                    .max(Comparator.comparing(rows -> agreeing(subtotal.row(), rows, table)))
                    .filter(rows -> isSumOf(subtotal.row(), rows, table))
                    .ifPresent(rows -> new Addition(subtotal.row(), rows, null).compare(table.form(), remarks));
        }
    }

    /** Zeros agree with everything. */
    private static boolean isSumOf(Row total, List<Row> rows, TableFigures table) {
        long agreeing = agreeing(total, rows, table);
        return agreeing >= 2 && agreeing * 2 > claims(total, table).count();
    }

    private static long agreeing(Row total, List<Row> rows, TableFigures table) {
        return claims(total, table)
                .filter(claim ->
                        claim.value().compareTo(Sum.of(claim.column(), rows).value()) == 0)
                .count();
    }

    /** What the row says where rows add up. */
    private static Stream<Claim> claims(Row total, TableFigures table) {
        return table.form().columns().stream()
                .filter(Column::sums)
                .flatMap(column -> total.figure(column.key()).stream().map(figure -> new Claim(column, figure.value())))
                .filter(claim -> claim.value().signum() != 0);
    }

    private record Claim(Column column, BigDecimal value) {}
}
