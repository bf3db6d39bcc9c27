package org.huibao.recognition;

import java.util.ArrayList;
import java.util.List;
import org.huibao.vocabulary.Row;

/**
 * A list of units that goes on over several tables, one to a page or sheet, with one total row under the last: the total
 * is that of all of them if it adds up over all of them better than over its own table.
 */
final class Continuation {
    private Continuation() {}

    static List<RecognisedTable> of(List<RecognisedTable> tables) {
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
        List<Row> all = new ArrayList<>(before(tables, at));
        boolean alone = table.members().isEmpty() || all.isEmpty();
        all.addAll(table.members());
        return !alone && Subtotal.agreeing(total, all) > Subtotal.agreeing(total, table.members())
                ? new RecognisedTable(
                        table.campaign(),
                        table.round(),
                        table.sheet(),
                        table.matches(),
                        table.units(),
                        total,
                        all,
                        table.subtotals(),
                        table.findings())
                : table;
    }

    /** The rows of the tables right before this one, as far back as none has a total of its own. */
    private static List<Row> before(List<RecognisedTable> tables, int at) {
        List<Row> rows = new ArrayList<>();
        for (int i = at - 1; i >= 0 && isContinuedBy(tables.get(i), tables.get(at)); i--) {
            tables.get(i)
                    .units()
                    .forEach(unit -> rows.addAll(unit.own().map(List::of).orElseGet(unit::details)));
        }
        return rows;
    }

    private static boolean isContinuedBy(RecognisedTable table, RecognisedTable later) {
        return table.total() == null
                && table.campaign().equals(later.campaign())
                && table.round().equals(later.round());
    }
}
