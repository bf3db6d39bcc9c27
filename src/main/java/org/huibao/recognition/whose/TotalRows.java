package org.huibao.recognition.whose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibao.lexicon.PlainText;
import org.huibao.lexicon.RowLabels;
import org.huibao.recognition.layout.FigureRow;
import org.huibao.recognition.layout.StubLine;
import org.huibao.vocabulary.Row;

/** Tells a table's overall total row from the ones that add up some of its rows. */
final class TotalRows {
    private final RowsByUnit table;

    TotalRows(RowsByUnit table) {
        this.table = table;
    }

    /** A single 小计 before or behind everything else, where nothing is called 合计, is the total. */
    static List<FigureRow> named(List<FigureRow> rows) {
        List<FigureRow> filled = rows.stream().filter(FigureRow::isFilled).toList();
        List<FigureRow> subtotals =
                filled.stream().filter(TotalRows::isSubtotal).toList();
        boolean other = filled.stream().anyMatch(row -> row.line().kind() == StubLine.Kind.TOTAL);
        if (subtotals.size() != 1 || other || filled.size() < 2) {
            return rows;
        }
        FigureRow only = subtotals.get(0);
        boolean outermost = only == filled.get(0) || only == filled.get(filled.size() - 1);
        return outermost && !isOfGroup(only, filled)
                ? rows.stream()
                        .map(row -> row == only ? row.totalling(null) : row)
                        .toList()
                : rows;
    }

    /** 贫困县小计 below the whole list, which adds up its last rows alone. */
    private static boolean isOfGroup(FigureRow sum, List<FigureRow> filled) {
        List<Row> others = new ArrayList<>(filled.stream()
                .filter(row -> row != sum)
                .map(row -> row.as(row.role()))
                .toList());
        if (sum != filled.get(0)) {
            Collections.reverse(others);
        }
        return Subtotal.group(sum.as(Row.Role.TOTAL), others, sum.summing().keySet())
                .filter(group -> group.size() < others.size())
                .isPresent();
    }

    private static boolean isSubtotal(FigureRow row) {
        return row.line().kind() == StubLine.Kind.SUBTOTAL
                && row.line().unit() == null
                && RowLabels.isSumOfSome(PlainText.of(row.line().label()));
    }

    /** Of several total rows the one that adds up everything, going by the figures; the others add up some. */
    Optional<FigureRow> overall() {
        if (table.totals().size() < 2) {
            return table.totals().stream().findFirst();
        }
        FigureRow best = null;
        long most = -1;
        List<Row> all = added();
        for (FigureRow total : table.totals()) {
            long agreeing = Subtotal.agreeing(total.as(Row.Role.TOTAL), all);
            if (agreeing > most) {
                most = agreeing;
                best = total;
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Row> added() {
        List<Row> all = new ArrayList<>();
        table.units().values().forEach(own -> {
            List<Row> rows = own.stream().map(row -> row.as(row.role())).toList();
            List<Row> whole =
                    rows.stream().filter(row -> row.role() != Row.Role.DETAIL).toList();
            all.addAll(whole.isEmpty() ? rows : whole.subList(0, 1));
        });
        table.strangers().forEach(row -> all.add(row.as(Row.Role.DETAIL)));
        return all;
    }

    /** The rows that add up some of the table's rows: 小计, and every 合计 but the overall one. */
    List<Subtotal> subtotals() {
        FigureRow overall = overall().orElse(null);
        List<Subtotal> subtotals = new ArrayList<>();
        for (int at = 0; at < table.rows().size(); at++) {
            FigureRow row = table.rows().get(at);
            boolean total =
                    row.line().kind() == StubLine.Kind.TOTAL && row.line().unit() == null;
            if (row.isFilled() && (isSubtotal(row) || total && row != overall)) {
                subtotals.add(new Subtotal(row.as(Row.Role.TOTAL), candidates(at, row)));
            }
        }
        return subtotals;
    }

    private List<List<Row>> candidates(int at, FigureRow sum) {
        List<List<Row>> candidates = new ArrayList<>(List.of(run(at, -1), run(at, 1), added()));
        Set<String> columns = sum.summing().keySet();
        Row total = sum.as(Row.Role.TOTAL);
        candidates.subList(0, 2).stream()
                .flatMap(run -> Subtotal.group(total, run, columns).stream())
                .toList()
                .forEach(candidates::add);
        return candidates;
    }

    /** The rows beside a subtotal in one direction, up to the next row that adds up others. */
    private List<Row> run(int from, int step) {
        List<Row> run = new ArrayList<>();
        for (int at = from + step; at >= 0 && at < table.rows().size(); at += step) {
            FigureRow row = table.rows().get(at);
            if (row.isFilled() && (isSubtotal(row) || row.line().kind() == StubLine.Kind.TOTAL)) {
                break;
            }
            if (row.isFilled() && row.line().kind() != StubLine.Kind.SUBTOTAL) {
                run.add(row.as(row.role()));
            }
        }
        return run;
    }
}
