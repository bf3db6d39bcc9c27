package org.huibao.reading.spreadsheetml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.huibao.reading.cells.Mark;
import org.huibao.reading.cells.SeenText;
import org.huibao.reading.xml.Markup;

/** What stands in the data of an XML spreadsheet's cell, which may be marked up as a web page is. */
final class MarkedData {
    private MarkedData() {}

    /** Of the element that has just begun, up to and including its end. */
    static SeenText read(Markup xml) throws IOException {
        SeenText text = new SeenText();
        Deque<Mark> around = new ArrayDeque<>();
        around.push(Mark.PLAIN);
        for (int outside = xml.depth() - 1; xml.depth() > outside; ) {
            int event = xml.next();
            if (event == Markup.TEXT) {
                text.add(xml.characters(), xml.from(), xml.length(), around.element());
            } else if (event == Markup.START) {
                around.push(around.element().and(mark(xml)));
            } else if (around.size() > 1) {
                around.pop();
            }
        }
        return text;
    }

    private static Mark mark(Markup xml) {
        return switch (xml.name().toLowerCase(Locale.ROOT)) {
            case "s", "del", "strike" -> Mark.STRUCK;
            case "sup", "sub" -> Mark.RAISED;
            case "font" -> "#FFFFFF".equalsIgnoreCase(xml.attribute("Color")) ? Mark.FAINT : Mark.PLAIN;
            default -> Mark.PLAIN;
        };
    }
}
