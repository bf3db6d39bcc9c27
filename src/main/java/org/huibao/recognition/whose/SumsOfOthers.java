package org.huibao.recognition.whose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.vocabulary.Entry;

/**
 * Which rows of a list show the sums of others: of those right below, of those right above, or of all. A figure may be one
 * by chance, most of a row's figures at once are not.
 */
final class SumsOfOthers {
    /** In so many columns at least a row must show the sum of some others. */
    private static final int COLUMNS = 2;
    /** Of a row's figures so many in 3 are the sums: one of them may be mistyped. */
    private static final int MOST_OF_THREE = 2;

    /** So many digits do not come out right by chance, going by all sums of some rows of a list that may be asked for. */
    private static final int DIGITS = 4;
    /** The same for the sum of all others, of which there is only one; with so few digits every figure must be right. */
    private static final int DIGITS_OF_ALL = 2;
    /** Nobody writes sums of more rows than these into the middle of a list, and looking for them would take long. */
    private static final int LONGEST = 500;
    /** Groups, groups of groups, and their total. */
    private static final int NESTED = 3;

    private final List<Map<String, BigDecimal>> rows = new ArrayList<>();
    private final Set<Integer> found = new HashSet<>();

    private SumsOfOthers(List<Map<String, Entry>> entries) {
        for (Map<String, Entry> row : entries) {
            Map<String, BigDecimal> figures = new HashMap<>();
            row.forEach((column, entry) -> {
                if (entry instanceof Entry.Figure figure && figure.value().signum() != 0) {
                    figures.put(column, figure.value());
                }
            });
            rows.add(figures);
        }
    }

    /** The rows' places in the list. */
    static Set<Integer> among(List<Map<String, Entry>> entries) {
        SumsOfOthers sums = new SumsOfOthers(entries);
        for (int depth = 0; depth < NESTED && sums.find(); depth++) {
            // sums that were found are no parts of those further out
        }
        return sums.found;
    }

    private boolean find() {
        Map<String, BigDecimal> all = new HashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            if (!found.contains(at)) {
                add(all, rows.get(at));
            }
        }
        Set<Integer> more = new HashSet<>();
        for (int at = 0; at < rows.size(); at++) {
            if (!found.contains(at) && (isOfRun(at, 1) || isOfRun(at, -1) || isOfAll(at, all))) {
                more.add(at);
            }
        }
        found.addAll(more);
        return !more.isEmpty();
    }

    private boolean isOfAll(int at, Map<String, BigDecimal> all) {
        Map<String, BigDecimal> twice = new HashMap<>(rows.get(at));
        add(twice, rows.get(at));
        return rows.size() - found.size() > 2 && agrees(twice, all, DIGITS_OF_ALL, 1);
    }

    private boolean isOfRun(int at, int step) {
        Map<String, BigDecimal> sought = rows.get(at);
        Map<String, BigDecimal> run = new HashMap<>();
        int length = 0;
        for (int next = at + step; next >= 0 && next < rows.size() && length < LONGEST; next += step) {
            if (found.contains(next)) {
                continue;
            }
            add(run, rows.get(next));
            length++;
            if (length > 1 && agrees(sought, run, DIGITS, COLUMNS)) {
                return true;
            }
            if (isPast(sought, run)) {
                return false;
            }
        }
        return false;
    }

    /** Whether more than one figure in 3 is too large by now to become right again. */
    private static boolean isPast(Map<String, BigDecimal> sought, Map<String, BigDecimal> run) {
        long past = sought.entrySet().stream()
                .filter(figure -> run.getOrDefault(figure.getKey(), BigDecimal.ZERO)
                                .abs()
                                .compareTo(figure.getValue().abs())
                        > 0)
                .count();
        return past * 3 > sought.size();
    }

    private static boolean agrees(
            Map<String, BigDecimal> sought, Map<String, BigDecimal> sums, int fewestDigits, int fewestColumns) {
        int columns = 0;
        int digits = 0;
        for (Map.Entry<String, BigDecimal> figure : sought.entrySet()) {
            BigDecimal sum = sums.get(figure.getKey());
            if (sum != null && sum.compareTo(figure.getValue()) == 0) {
                columns++;
                digits += digits(sum);
            }
        }
        boolean all = columns == sought.size();
        boolean most = digits >= DIGITS && columns * 3 >= sought.size() * MOST_OF_THREE;
        return columns >= fewestColumns && digits >= fewestDigits && (all || most);
    }

    private static int digits(BigDecimal figure) {
        BigDecimal plain = figure.stripTrailingZeros();
        return plain.precision() - Math.min(0, plain.scale());
    }

    private static void add(Map<String, BigDecimal> sums, Map<String, BigDecimal> row) {
        row.forEach((column, figure) -> sums.merge(column, figure, BigDecimal::add));
    }
}
