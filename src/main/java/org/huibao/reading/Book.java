package org.huibao.reading;

import java.util.List;

/** The sheets of one workbook, and what their formulas may name. */
record Book(List<Grid> sheets, List<DefinedName> names) {
    Book {
        sheets = List.copyOf(sheets);
        names = List.copyOf(names);
    }

    boolean hasFormulas() {
        return sheets.stream().anyMatch(sheet -> !sheet.formulas().isEmpty());
    }
}
