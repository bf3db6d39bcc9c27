package org.huibao.reading.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.huibao.files.DocumentFormat;
import org.huibao.reading.cells.Mark;
import org.huibao.reading.cells.SeenText;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.formats.OpenedDocument;
import org.huibao.reading.xml.Markup;
import org.huibao.vocabulary.Tableless;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a text document ({@code .docx}, WPS's too). Deleted and hidden words are not there. */
public final class DocxReading {
    private final Markup xml;
    private final TextTables tables = new TextTables();
    private final Deque<DocxTable> open = new ArrayDeque<>();
    private final SeenText words = new SeenText();
    private final DocxRun run;

    private DocxReading(Markup xml, Map<String, Mark> styles) {
        this.xml = xml;
        run = new DocxRun(xml, styles);
    }

    /** @param styles the document's styles, or null if it has none */
    public static OpenedDocument open(InputStream part, @Nullable InputStream styles, Budget budget)
            throws IOException {
        Map<String, Mark> looks = styles == null ? Map.of() : DocxRun.styles(styles);
        try (Markup xml = new Markup(part)) {
            DocxReading reading = new DocxReading(xml, looks);
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
            case "tr", "tc", "gridSpan", "gridBefore", "vMerge", "hidden", "trPr" -> beginInTable();
            case "r" -> run.begin();
            case "rPr" -> run.look();
            case "t" -> say(xml.textInside());
            case "sym" -> say(DocxRun.symbol(xml.attribute("char"), xml.attribute("font")));
            case "tab", "ptab" -> say("\t");
            case "br", "cr" -> say("\n");
            case "noBreakHyphen" -> say("-");
            case "ddList" -> say(DocxRun.chosen(xml));
            case "drawing", "pict", "object", "instrText", "delText", "pPr", "tblPr", "sectPr" -> xml.skip();
            case "del", "moveFrom", "rt" -> xml.skip();
            default -> {}
        }
    }

    private void say(String text) {
        words.add(text, run.mark());
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
            case "trPr" -> rowLook(table);
            default -> table.hideRow();
        }
    }

    private void rowLook(DocxTable table) throws IOException {
        for (int outside = xml.depth() - 1; xml.depth() > outside; ) {
            if (xml.next() == Markup.START) {
                switch (xml.name()) {
                    case "del" -> table.dropRow();
                    case "hidden" -> table.hideRow();
                    case "gridBefore" -> table.leaveOut(xml.number("val", 0));
                    case "trPrChange" -> xml.skip();
                    default -> {}
                }
            }
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

    private void endParagraph(@Nullable DocxTable table) {
        if (table == null) {
            tables.text(words.read());
            tables.endLine();
        } else {
            table.say(words.read());
            table.strike(words.struck());
        }
        words.clear();
    }
}
