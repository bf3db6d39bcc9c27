package org.huibao.reading;

import java.util.ArrayList;
import java.util.List;
import org.huibao.vocabulary.FindingCode;

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

    /** One sheet for each table that says something. */
    Opened open(Carrier carrier, Budget budget) {
        List<Grid> sheets = new ArrayList<>();
        for (TextTable table : tables) {
            if (table.speaks()) {
                sheets.add(table.grid(TextTable.name(sheets.size() + 1), budget));
            }
        }
        if (sheets.isEmpty()) {
            throw Refusal.of(FindingCode.NOT_A_TABLE, "format", carrier.word());
        }
        return Opened.of(carrier, sheets);
    }
}
