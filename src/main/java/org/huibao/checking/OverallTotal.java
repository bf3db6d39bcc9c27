package org.huibao.checking;

import java.util.List;
import org.huibao.vocabulary.Row;

/** The table's overall total row against every row that it should add up. */
final class OverallTotal implements Check {

    @Override
    public void look(TableFigures table, Remarks remarks) {
        Row total = table.table().total();
        List<Row> members = table.table().members();
        if (total != null && !members.isEmpty()) {
            new Addition(total, members, null).compare(table.form(), remarks);
        }
    }
}
