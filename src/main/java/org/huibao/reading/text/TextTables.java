package org.huibao.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.huibao.files.DocumentFormat;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.formats.OpenedDocument;
import org.huibao.reading.grid.Grid;
import org.huibao.vocabulary.Tableless;

/** The tables of a text document in their order, and the lines between them. */
final class TextTables {
    private final List<TextTable> tables = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private List<String> lines = new ArrayList<>();

    void text(String text) {
        line.append(text);
    }

    void endLine() {
        String said = line.toString().replace('\u00A0', ' ').strip();
        line.setLength(0);
        if (!said.isEmpty()) {
            lines.add(said);
        }
    }

    /** A new table; what was said until now stands above it. */
    TextTable table() {
        endLine();
        TextTable table = new TextTable(lines);
        lines = new ArrayList<>();
        tables.add(table);
        return table;
    }

    /** One sheet for each table that says something; one that was cut at the end of a page is a single table. */
    OpenedDocument open(DocumentFormat carrier, Tableless otherwise, Budget budget) {
        List<TextTable> whole = new ArrayList<>();
        for (TextTable table : tables) {
            if (!whole.isEmpty() && whole.get(whole.size() - 1).goesOnIn(table)) {
                whole.get(whole.size() - 1).append(table);
            } else if (table.speaks()) {
                whole.add(table);
            }
        }
        List<Grid> sheets = new ArrayList<>();
        whole.forEach(table -> sheets.add(table.grid(TextTable.name(sheets.size() + 1), budget)));
        if (sheets.isEmpty()) {
            throw ReadingRefused.tableless(otherwise);
        }
        return OpenedDocument.of(carrier, sheets);
    }
}
