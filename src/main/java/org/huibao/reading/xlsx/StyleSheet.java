package org.huibao.reading.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.reading.cells.Mark;
import org.huibao.reading.looks.Appearances;
import org.huibao.reading.xml.Markup;
import org.jspecify.annotations.Nullable;

/** The part of a workbook's style sheet that speaks of number formats, and of what is struck out. */
final class StyleSheet {
    private final Map<Integer, String> codes = new HashMap<>();
    private int[] formatIds = new int[64];
    private int styles;
    private int fonts;
    private final BitSet struckFonts = new BitSet();
    private final BitSet struck = new BitSet();
    private final List<@Nullable String> differing = new ArrayList<>();

    private StyleSheet() {}

    static Appearances of(Markup xml, boolean from1904) throws IOException {
        StyleSheet sheet = new StyleSheet();
        sheet.read(xml);
        int[] formats = java.util.Arrays.copyOf(sheet.formatIds, sheet.styles);
        Appearances appearances = new Appearances(formats, sheet.codes, from1904, sheet.struck);
        appearances.differ(sheet.differing);
        return appearances;
    }

    private void read(Markup xml) throws IOException {
        boolean cells = false;
        for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
            if (event == Markup.END && cells && xml.name().equals("cellXfs")) {
                cells = false;
            }
            if (event == Markup.START) {
                switch (xml.name()) {
                    case "numFmt" -> format(xml);
                    case "cellXfs" -> cells = true;
                    case "xf" -> style(xml, cells);
                    case "fonts" -> fonts(xml);
                    case "dxfs" -> looks(xml);
                    case "fills", "borders", "cellStyleXfs", "cellStyles", "tableStyles" -> xml.skip();
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

    private void looks(Markup xml) throws IOException {
        for (int outside = xml.depth() - 1; xml.depth() > outside; ) {
            if (xml.next() == Markup.START) {
                if (xml.name().equals("dxf")) {
                    differing(xml);
                } else {
                    xml.skip();
                }
            }
        }
    }

    /** A look that cells have under a condition; its number format is nobody else's. */
    private void differing(Markup xml) throws IOException {
        String code = null;
        for (int outside = xml.depth() - 1; xml.depth() > outside; ) {
            if (xml.next() == Markup.START && xml.name().equals("numFmt")) {
                code = xml.attribute("formatCode");
            }
        }
        differing.add(code == null ? null : SharedTexts.unescape(code));
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
