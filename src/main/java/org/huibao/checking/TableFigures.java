package org.huibao.checking;

import java.util.List;
import org.huibao.recognition.whose.RecognisedTable;
import org.huibao.vocabulary.Form;

/** A recognised table with the figures of each of its units. */
record TableFigures(RecognisedTable table, List<UnitFigures> units) {
    TableFigures {
        units = List.copyOf(units);
    }

    static TableFigures of(RecognisedTable table) {
        return new TableFigures(
                table,
                table.units().stream().map(rows -> UnitFigures.of(table, rows)).toList());
    }

    Form form() {
        return table.campaign().form();
    }
}
