package org.huibao.recognition.whose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.recognition.words.Thresholds;
import org.huibao.vocabulary.Entry;

/**
 * Which rows of a list show the sums of others: of those right below, of those right above, or of all. A figure may be one
 * by chance, most of a row's figures at once are not.
 */
final class SumsOfOthers {
    /** The figures of each row by the place that its column has here; 0 where there is none. */
    private final List<BigDecimal[]> rows = new ArrayList<>();

    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Integer> found = new HashSet<>();

    private SumsOfOthers(List<Map<String, Entry>> entries) {
        for (Map<String, Entry> row : entries) {
            for (String column : row.keySet()) {
                places.putIfAbsent(column, places.size());
            }
        }
        for (Map<String, Entry> row : entries) {
            BigDecimal[] figures = nothing();
            for (Map.Entry<String, Entry> one : row.entrySet()) {
                Integer place = places.get(one.getKey());
                if (place != null && one.getValue() instanceof Entry.Figure figure) {
                    figures[place] = figure.value();
                }
            }
            rows.add(figures);
        }
    }

    private BigDecimal[] nothing() {
        BigDecimal[] nothing = new BigDecimal[places.size()];
        Arrays.fill(nothing, BigDecimal.ZERO);
        return nothing;
    }

    /** The rows' places in the list. */
    static Set<Integer> among(List<Map<String, Entry>> entries) {
        SumsOfOthers sums = new SumsOfOthers(entries);
        for (int depth = 0; depth < Thresholds.NESTED_SUMS && sums.find(); depth++) {
            // sums that were found are no parts of those further out
        }
        return sums.found;
    }

    private boolean find() {
        BigDecimal[] all = nothing();
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

    private boolean isOfAll(int at, BigDecimal[] all) {
        BigDecimal[] twice = rows.get(at).clone();
        add(twice, rows.get(at));
        return rows.size() - found.size() > 2 && agrees(twice, all, Thresholds.DIGITS_OF_ALL, 1);
    }

    private boolean isOfRun(int at, int step) {
        BigDecimal[] sought = rows.get(at);
        BigDecimal[] run = nothing();
        int length = 0;
        for (int next = at + step; next >= 0 && next < rows.size() && length < Thresholds.LONGEST_SUM; next += step) {
            if (found.contains(next)) {
                continue;
            }
            add(run, rows.get(next));
            length++;
            if (length > 1 && agrees(sought, run, Thresholds.DIGITS_OF_SUM, Thresholds.COLUMNS_OF_SUM)) {
                return true;
            }
            if (isPast(sought, run)) {
                return false;
            }
        }
        return false;
    }

    /** Whether more than one figure in 3 is too large by now to become right again. */
    private static boolean isPast(BigDecimal[] sought, BigDecimal[] run) {
        int figures = 0;
        int past = 0;
        for (int place = 0; place < sought.length; place++) {
            if (sought[place].signum() != 0) {
                figures++;
                past += run[place].abs().compareTo(sought[place].abs()) > 0 ? 1 : 0;
            }
        }
        return past * 3 > figures;
    }

    private static boolean agrees(BigDecimal[] sought, BigDecimal[] sums, int fewestDigits, int fewestColumns) {
        int figures = 0;
        int columns = 0;
        int digits = 0;
        for (int place = 0; place < sought.length; place++) {
            if (sought[place].signum() != 0) {
                figures++;
                if (sums[place].compareTo(sought[place]) == 0) {
                    columns++;
                    digits += digits(sums[place]);
                }
            }
        }
        boolean all = columns == figures;
        boolean most = digits >= Thresholds.DIGITS_OF_SUM && columns * 3 >= figures * Thresholds.THIRDS_OF_SUM;
        return columns >= fewestColumns && digits >= fewestDigits && (all || most);
    }

    private static int digits(BigDecimal figure) {
        BigDecimal plain = figure.stripTrailingZeros();
        return plain.precision() - Math.min(0, plain.scale());
    }

    private static void add(BigDecimal[] sums, BigDecimal[] row) {
        for (int place = 0; place < sums.length; place++) {
            if (row[place].signum() != 0) {
                sums[place] = sums[place].add(row[place]);
            }
        }
    }
}
