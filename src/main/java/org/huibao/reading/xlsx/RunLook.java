package org.huibao.reading.xlsx;

import java.io.IOException;
import java.util.Locale;
import org.huibao.reading.cells.Mark;
import org.huibao.reading.xml.Markup;
import org.jspecify.annotations.Nullable;

/** The font of a run of characters, or of a whole cell, as far as it tells whether they are read. */
final class RunLook {
    private static final String WHITE = "FFFFFF";
    /** The theme's first colour is that of the paper. */
    private static final String PAPER = "0";

    private RunLook() {}

    /** What the element that has just begun says, up to and including its end. */
    static Mark of(Markup xml) throws IOException {
        Mark mark = Mark.PLAIN;
        for (int outside = xml.depth() - 1; xml.depth() > outside; ) {
            if (xml.next() == Markup.START) {
                mark = mark.and(
                        switch (xml.name()) {
                            case "strike" -> isOff(xml.attribute("val")) ? Mark.PLAIN : Mark.STRUCK;
                            case "vertAlign" -> isRaised(xml.attribute("val")) ? Mark.RAISED : Mark.PLAIN;
                            case "color" -> isPaper(xml) ? Mark.FAINT : Mark.PLAIN;
                            default -> Mark.PLAIN;
                        });
            }
        }
        return mark;
    }

    static boolean isOff(@Nullable String value) {
        return "0".equals(value) || "false".equals(value) || "off".equals(value);
    }

    static boolean isRaised(@Nullable String value) {
        return "superscript".equals(value) || "subscript".equals(value);
    }

    /** A tint makes grey of it. */
    static boolean isPaper(Markup xml) {
        String colour = xml.attribute("rgb");
        return colour != null && colour.toUpperCase(Locale.ROOT).endsWith(WHITE)
                || PAPER.equals(xml.attribute("theme")) && xml.attribute("tint") == null;
    }
}
