package org.huibao.reading.xlsx;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.huibao.reading.cells.Mark;
import org.huibao.reading.looks.Appearances;
import org.huibao.reading.xml.Markup;

/** The part of a workbook's style sheet that speaks of number formats; reading stops behind it. */
final class StyleSheet {
    private final Map<Integer, String> codes = new HashMap<>();
    private int[] formatIds = new int[64];
    private int styles;
    private int fonts;
    private final BitSet struckFonts = new BitSet();
    private final BitSet struck = new BitSet();

    private StyleSheet() {}

    static Appearances of(Markup xml, boolean from1904) throws IOException {
        StyleSheet sheet = new StyleSheet();
        sheet.read(xml);
        return new Appearances(
                java.util.Arrays.copyOf(sheet.formatIds, sheet.styles), sheet.codes, from1904, sheet.struck);
    }

    private void read(Markup xml) throws IOException {
        boolean cells = false;
        for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
            if (event == Markup.END && cells && xml.name().equals("cellXfs")) {
                return;
            }
            if (event == Markup.START) {
                switch (xml.name()) {
                    case "numFmt" -> format(xml);
                    case "cellXfs" -> cells = true;
                    case "xf" -> style(xml, cells);
                    case "fonts" -> fonts(xml);
                    case "fills", "borders", "cellStyleXfs" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private void fonts(Markup xml) throws IOException {
        for (int outside = xml.depth() - 1; xml.depth() > outside; ) {
            if (xml.next() == Markup.START && xml.name().equals("font")) {
                struckFonts.set(fonts++, RunLook.of(xml) == Mark.STRUCK);
            }
        }
    }

    private void format(Markup xml) {
        String code = xml.attribute("formatCode");
        if (code != null) {
            codes.put(xml.number("numFmtId", -1), SharedTexts.unescape(code));
        }
    }

    private void style(Markup xml, boolean cells) {
        if (!cells) {
            return;
        }
        if (styles == formatIds.length) {
            formatIds = java.util.Arrays.copyOf(formatIds, styles * 2);
        }
        struck.set(styles, struckFonts.get(Math.max(0, xml.number("fontId", 0))));
        formatIds[styles++] = Math.max(0, xml.number("numFmtId", 0));
    }
}
