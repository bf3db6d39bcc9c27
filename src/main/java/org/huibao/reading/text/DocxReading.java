package org.huibao.reading.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.huibao.files.DocumentFormat;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.formats.OpenedDocument;
import org.huibao.reading.xml.Markup;
import org.huibao.vocabulary.Tableless;

/** Reads the tables of a text document ({@code .docx}, WPS's too). Deleted and hidden words are not there. */
public final class DocxReading {
    private final Markup xml;
    private final TextTables tables = new TextTables();
    private final Deque<DocxTable> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private boolean vanished;

    private DocxReading(Markup xml) {
        this.xml = xml;
    }

    public static OpenedDocument open(InputStream part, Budget budget) throws IOException {
        try (Markup xml = new Markup(part)) {
            DocxReading reading = new DocxReading(xml);
            reading.read();
            return reading.tables.open(DocumentFormat.DOCX, Tableless.DOCX, budget);
        }
    }

    private void read() throws IOException {
        for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
            if (event == Markup.START) {
                begin();
            } else if (event == Markup.END) {
                end();
            }
        }
    }

    private void begin() throws IOException {
        switch (xml.name()) {
            case "tbl" -> open.push(new DocxTable(tables.table()));
            case "tr", "tc", "gridSpan", "gridBefore", "vMerge", "hidden" -> beginInTable();
            case "r" -> vanished = false;
            case "vanish" -> vanished = !"0".equals(xml.attribute("val")) && !"false".equals(xml.attribute("val"));
            case "t" -> say(xml.textInside());
            case "tab" -> say(" ");
            case "br", "cr" -> say("\n");
            case "noBreakHyphen" -> say("-");
            case "drawing", "pict", "object", "instrText", "delText", "pPr", "tblPr", "sectPr" -> xml.skip();
            default -> {}
        }
    }

    private void say(String text) {
        if (!vanished) {
            words.append(text);
        }
    }

    private void beginInTable() throws IOException {
        DocxTable table = open.peek();
        if (table == null) {
            return;
        }
        switch (xml.name()) {
            case "tr" -> table.beginRow();
            case "tc" -> table.beginCell();
            case "gridSpan" -> table.spread(xml.number("val", 1));
            case "gridBefore" -> table.leaveOut(xml.number("val", 0));
            case "vMerge" -> table.merge("restart".equals(xml.attribute("val")));
            default -> table.hideRow();
        }
    }

    private void end() {
        DocxTable table = open.peek();
        switch (xml.name()) {
            case "p" -> endParagraph(table);
            case "tc" -> {
                if (table != null) {
                    table.endCell();
                }
            }
            case "tbl" -> open.pop().end();
            default -> {}
        }
    }

    private void endParagraph(@org.jspecify.annotations.Nullable DocxTable table) {
        if (table == null) {
            tables.text(words.toString());
            tables.endLine();
        } else {
            table.say(words.toString());
        }
        words.setLength(0);
    }
}
