package org.huibao.recognition.whose;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.huibao.recognition.words.Thresholds;
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

    /**
     * Of the rows beside it, the nearest first, so many that it is their sum in every column: a group that no line parts from what
     * stands before it.
     */
    static Optional<List<Row>> group(Row total, List<Row> beside, Set<String> columns) {
        return IntStream.rangeClosed(2, Math.min(beside.size(), Thresholds.LONGEST_GROUP))
                .mapToObj(length -> beside.subList(0, length))
                .filter(rows -> isSum(total, rows, columns))
                .findFirst();
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
