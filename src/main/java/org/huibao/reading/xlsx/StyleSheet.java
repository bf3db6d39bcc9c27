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

/** The part of a workbook's style sheet that speaks of number formats, and of what is struck out or in the colour of the paper. */
final class StyleSheet {
    private final Map<Integer, String> codes = new HashMap<>();
    private int[] formatIds = new int[64];
    private int styles;
    private int fonts;
    private int fills;
    private final BitSet struckFonts = new BitSet();
    private final BitSet faintFonts = new BitSet();
    private final BitSet colouredFills = new BitSet();
    private final BitSet struck = new BitSet();
    private final BitSet faint = new BitSet();
    private final List<@Nullable String> differing = new ArrayList<>();

    private StyleSheet() {}

    static Appearances of(Markup xml, boolean from1904) throws IOException {
        StyleSheet sheet = new StyleSheet();
        sheet.read(xml);
        int[] formats = java.util.Arrays.copyOf(sheet.formatIds, sheet.styles);
        Appearances appearances = new Appearances(formats, sheet.codes, from1904, sheet.struck);
        appearances.differ(sheet.differing);
        appearances.faint(sheet.faint);
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
                    case "fills" -> fills(xml);
                    case "borders", "cellStyleXfs", "cellStyles", "tableStyles" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private void fonts(Markup xml) throws IOException {
        for (int outside = xml.depth() - 1; xml.depth() > outside; ) {
            if (xml.next() == Markup.START && xml.name().equals("font")) {
                Mark mark = RunLook.of(xml);
                faintFonts.set(fonts, mark == Mark.FAINT);
                struckFonts.set(fonts++, mark == Mark.STRUCK);
            }
        }
    }

    private void fills(Markup xml) throws IOException {
        for (int outside = xml.depth() - 1; xml.depth() > outside; ) {
            if (xml.next() == Markup.START && xml.name().equals("fill")) {
                colouredFills.set(fills++, isColoured(xml));
            }
        }
    }

    private static boolean isPattern(@Nullable String type) {
        return type != null && !type.equals("none");
    }

    private static boolean isColoured(Markup xml) throws IOException {
        boolean coloured = false;
        for (int outside = xml.depth() - 1; xml.depth() > outside; ) {
            if (xml.next() == Markup.START) {
                switch (xml.name()) {
                    case "patternFill" -> coloured = isPattern(xml.attribute("patternType"));
                    case "gradientFill" -> coloured = true;
                    case "fgColor" -> coloured &= !RunLook.isPaper(xml);
                    default -> {}
                }
            }
        }
        return coloured;
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
        int font = Math.max(0, xml.number("fontId", 0));
        struck.set(styles, struckFonts.get(font));
        faint.set(styles, faintFonts.get(font) && !colouredFills.get(Math.max(0, xml.number("fillId", 0))));
        formatIds[styles++] = Math.max(0, xml.number("numFmtId", 0));
    }
}
