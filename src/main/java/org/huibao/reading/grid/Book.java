package org.huibao.reading.grid;

import java.util.List;

/** The sheets of one workbook, and what their formulas may name. */
public record Book(List<Grid> sheets, List<DefinedName> names) {
    public Book {
        sheets = List.copyOf(sheets);
        names = List.copyOf(names);
    }

    public boolean hasFormulas() {
        return sheets.stream().anyMatch(sheet -> !sheet.formulas().isEmpty());
    }
}
