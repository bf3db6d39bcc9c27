package org.huibao.reading.ods;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.huibao.reading.cells.Mark;
import org.huibao.reading.cells.SeenText;
import org.huibao.reading.xml.Markup;

/**
 * The paragraphs of a cell of an OpenDocument spreadsheet.
 *
 * @param marked whether more is written there than is read
 * @param struck what is struck out in it, empty for nothing
 * @param faint whether all of it is written in the colour of the paper
 */
record OdsWords(String text, boolean marked, String struck, boolean faint) {
    /**
     * Of the cell that has just begun, up to and including its end.
     *
     * @param cell how the cell's own style writes what no other style is said of
     */
    static OdsWords read(Markup xml, OdsStyles styles, Mark cell) throws IOException {
        SeenText text = new SeenText();
        Deque<Mark> around = new ArrayDeque<>();
        around.push(cell == Mark.FAINT ? cell : Mark.PLAIN);
        int outside = xml.depth() - 1;
        boolean first = true;
        while (xml.depth() > outside) {
            int event = xml.next();
            if (event == Markup.TEXT && xml.depth() > outside + 1) {
                text.add(xml.characters(), xml.from(), xml.length(), around.element());
            } else if (event == Markup.START) {
                switch (xml.name()) {
                    case "annotation", "ruby-text", "frame", "custom-shape", "note", "hidden-text" -> {
                        xml.skip();
                        continue;
                    }
                    case "p" -> {
                        text.add(first ? "" : "\n", Mark.PLAIN);
                        first = false;
                    }
                    case "s" ->
                        text.add(" ".repeat(Math.max(1, Math.min(1_000, xml.number("c", 1)))), around.element());
                    case "tab" -> text.add("\t", around.element());
                    case "line-break" -> text.add("\n", around.element());
                    default -> {}
                }
                around.push(within(xml, styles, around.element()));
            } else if (event == Markup.END && around.size() > 1) {
                around.pop();
            }
        }
        return new OdsWords(text.read(), text.hasMarks(), text.struck(), text.isFaint());
    }

    /** A span with a colour of its own is seen in a cell that is not. */
    private static Mark within(Markup xml, OdsStyles styles, Mark around) {
        if (!xml.name().equals("span")) {
            return around;
        }
        String style = xml.attribute("style-name");
        return around == Mark.FAINT && styles.isColoured(style) ? styles.mark(style) : around.and(styles.mark(style));
    }
}
