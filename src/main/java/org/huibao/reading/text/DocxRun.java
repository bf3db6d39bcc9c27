package org.huibao.reading.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.reading.cells.Mark;
import org.huibao.reading.xml.Markup;
import org.jspecify.annotations.Nullable;

/** The run of characters at hand in a text document: how it stands there. */
final class DocxRun {
    private static final int PRIVATE_USE = 0xF000;
    private static final String SYMBOL = "Symbol";

    private final Markup xml;
    private final Map<String, Mark> styles;
    private Mark mark = Mark.PLAIN;

    DocxRun(Markup xml, Map<String, Mark> styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** The marks that the document's styles make, by their names. */
    static Map<String, Mark> styles(InputStream part) throws IOException {
        Map<String, Mark> styles = new HashMap<>();
        try (Markup xml = new Markup(part)) {
            DocxRun run = new DocxRun(xml, styles);
            String style = "";
            for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
                if (event == Markup.START) {
                    switch (xml.name()) {
                        case "style" -> style = String.valueOf(xml.attribute("styleId"));
                        case "basedOn" ->
                            styles.put(style, styles.getOrDefault(String.valueOf(xml.attribute("val")), Mark.PLAIN));
                        case "pPr", "tblPr", "tblStylePr", "docDefaults" -> xml.skip();
                        case "rPr" -> {
                            run.mark = styles.getOrDefault(style, Mark.PLAIN);
                            run.look();
                            styles.put(style, run.mark);
                        }
                        default -> {}
                    }
                }
            }
        }
        return styles;
    }

    void begin() {
        mark = Mark.PLAIN;
    }

    Mark mark() {
        return mark;
    }

    /** The properties that have just begun, up to and including their end. */
    void look() throws IOException {
        for (int outside = xml.depth() - 1; xml.depth() > outside; ) {
            if (xml.next() == Markup.START) {
                String value = xml.attribute("val");
                switch (xml.name()) {
                    case "rStyle" -> mark = mark.and(styles.getOrDefault(String.valueOf(value), Mark.PLAIN));
                    case "strike", "dstrike" -> set(Mark.STRUCK, value);
                    case "vanish", "webHidden", "specVanish" -> set(Mark.HIDDEN, value);
                    case "vertAlign" -> set(Mark.RAISED, value != null && value.endsWith("script") ? "1" : "0");
                    case "position" -> set(Mark.RAISED, value == null ? "0" : value);
                    case "color" -> set(Mark.FAINT, "FFFFFF".equalsIgnoreCase(value) ? "1" : "0");
                    case "rPrChange" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private void set(Mark made, @Nullable String value) {
        boolean off = "0".equals(value) || "false".equals(value) || "off".equals(value) || "none".equals(value);
        if (!off) {
            mark = mark.and(made);
        } else if (mark == made) {
            mark = Mark.PLAIN;
        }
    }

    /** A sign by its number in a font: letters in the font of that name are the usual ones, others are nobody's digits. */
    static String symbol(@Nullable String number, @Nullable String font) {
        try {
            int sign = Integer.parseInt(String.valueOf(number), 16);
            boolean letter = SYMBOL.equals(font) && sign >= PRIVATE_USE;
            return Character.toString(letter ? sign - PRIVATE_USE : sign);
        } catch (IllegalArgumentException none) {
            return "\uFFFD";
        }
    }

    /** Of a list in a form the entry that was chosen. */
    static String chosen(Markup xml) throws IOException {
        List<String> entries = new ArrayList<>();
        int chosen = 0;
        for (int outside = xml.depth() - 1; xml.depth() > outside; ) {
            if (xml.next() == Markup.START) {
                switch (xml.name()) {
                    case "result" -> chosen = xml.number("val", 0);
                    case "listEntry" -> entries.add(String.valueOf(xml.attribute("val")));
                    default -> {}
                }
            }
        }
        return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
    }
}
