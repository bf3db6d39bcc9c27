package org.huibao.recognition.whose;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Row;

/**
 * A row that adds up some of a table's rows without saying which: the ones above it, the ones below it, or all.
 *
 * @param candidates the sets of rows that it may add up
 */
public record Subtotal(Row row, List<List<Row>> candidates) {
    public Subtotal {
        candidates = candidates.stream().map(List::copyOf).toList();
    }

    /** In how many columns a total row is the sum of the rows. */
    public static long agreeing(Row total, Collection<Row> rows) {
        return total.entries().keySet().stream()
                .filter(column -> total.figure(column)
                        .map(figure -> figure.value().compareTo(sum(rows, column)) == 0)
                        .orElse(false))
                .count();
    }

    /** Whether it is their sum in all of these columns in which it has a figure, and it has one. */
    static boolean isSum(Row total, Collection<Row> rows, Set<String> columns) {
        boolean any = false;
        for (String column : columns) {
            if (total.entries().get(column) instanceof Entry.Figure figure) {
                if (figure.value().compareTo(sum(rows, column)) != 0) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private static BigDecimal sum(Collection<Row> rows, String column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : rows) {
            if (row.entries().get(column) instanceof Entry.Figure figure) {
                sum = sum.add(figure.value());
            }
        }
        return sum;
    }
}
