package org.huibao.recognition.whose;

import java.util.ArrayList;
import java.util.List;
import org.huibao.vocabulary.Row;

/**
 * A list of units that goes on over several tables, one to a page or sheet, with one total row under the last or above
 * the first: the total is that of all of them if it adds up over all of them better than over its own table.
 */
public final class Continuation {
    private Continuation() {}

    public static List<RecognisedTable> of(List<RecognisedTable> tables) {
        List<RecognisedTable> whole = new ArrayList<>();
        for (int at = 0; at < tables.size(); at++) {
            Row total = tables.get(at).total();
            // without a total there is nothing to look back for, which would take long where tables are many
            whole.add(total == null ? tables.get(at) : continued(tables, at, total));
        }
        return whole;
    }

    private static RecognisedTable continued(List<RecognisedTable> tables, int at, Row total) {
        RecognisedTable table = tables.get(at);
        List<Row> members = table.members();
        for (int step : members.isEmpty() ? new int[0] : new int[] {-1, 1}) {
            List<Row> all = new ArrayList<>(beside(tables, at, step));
            boolean alone = all.isEmpty();
            all.addAll(table.members());
            if (!alone && Subtotal.agreeing(total, all) > Subtotal.agreeing(total, members)) {
                members = all;
            }
        }
        return members == table.members() ? table : with(table, members);
    }

    private static RecognisedTable with(RecognisedTable table, List<Row> members) {
        return new RecognisedTable(
                table.campaign(),
                table.round(),
                table.sheet(),
                table.grounds(),
                table.matches(),
                table.units(),
                table.total(),
                members,
                table.subtotals(),
                table.findings());
    }

    /** The rows of the tables right before or behind this one, as far as none has a total of its own. */
    private static List<Row> beside(List<RecognisedTable> tables, int at, int step) {
        List<Row> rows = new ArrayList<>();
        for (int i = at + step; i >= 0 && i < tables.size() && isOneWith(tables.get(i), tables.get(at)); i += step) {
            tables.get(i)
                    .units()
                    .forEach(unit -> rows.addAll(unit.own().map(List::of).orElseGet(unit::details)));
        }
        return rows;
    }

    private static boolean isOneWith(RecognisedTable table, RecognisedTable totalled) {
        return table.total() == null
                && table.campaign().equals(totalled.campaign())
                && table.round().equals(totalled.round());
    }
}
