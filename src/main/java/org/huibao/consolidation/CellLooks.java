package org.huibao.consolidation;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.lexicon.OurWords;

/** The looks of cells, each made once: 小标宋 for the title, 宋体 for the rest, thin rules, no colours. */
final class CellLooks {

    private final XSSFWorkbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();
    /** By their decimals, those of the total below zero. */
    private final Map<Integer, CellStyle> numbers = new HashMap<>();

    private final Map<String, XSSFFont> fonts = new HashMap<>();

    CellLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // Column widths are counted in digits of the workbook's first font.
        fonts.put(OurWords.BODY_TYPEFACE + 11 + false, dress(workbook.getFontAt(0), OurWords.BODY_TYPEFACE, 11, false));
    }

    CellStyle title() {
        return plain("title", HorizontalAlignment.CENTER, font(OurWords.TITLE_TYPEFACE, 20, false));
    }

    CellStyle particulars(HorizontalAlignment alignment) {
        return plain("particulars" + alignment, alignment, font(OurWords.BODY_TYPEFACE, 11, false));
    }

    CellStyle header() {
        return ruled("header", HorizontalAlignment.CENTER, font(OurWords.BODY_TYPEFACE, 10, true), "@");
    }

    CellStyle label() {
        return ruled("label", HorizontalAlignment.LEFT, font(OurWords.BODY_TYPEFACE, 11, false), "@");
    }

    CellStyle remark() {
        return ruled("remark", HorizontalAlignment.CENTER, font(OurWords.BODY_TYPEFACE, 10, false), "@");
    }

    CellStyle totalLabel() {
        return ruled("totalLabel", HorizontalAlignment.CENTER, font(OurWords.BODY_TYPEFACE, 11, true), "@");
    }

    /** Words in a cell that must never be taken for a formula, whatever they begin with. */
    CellStyle quoted(CellStyle like) {
        return styles.computeIfAbsent("quoted" + like.getIndex(), key -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(like);
            style.setQuotePrefixed(true);
            return style;
        });
    }

    /** A number with this many decimals. */
    CellStyle number(int decimals, boolean total) {
        return numbers.computeIfAbsent(total ? -1 - decimals : decimals, missing -> {
            String format = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
            return ruled(
                    "number" + total + decimals,
                    HorizontalAlignment.RIGHT,
                    font(OurWords.BODY_TYPEFACE, 11, total),
                    format);
        });
    }

    private CellStyle plain(String key, HorizontalAlignment alignment, XSSFFont font) {
        return styles.computeIfAbsent(key, missing -> {
            CellStyle style = workbook.createCellStyle();
            style.setFont(font);
            style.setAlignment(alignment);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setWrapText(true);
            return style;
        });
    }

    private CellStyle ruled(String key, HorizontalAlignment alignment, XSSFFont font, String format) {
        CellStyle known = styles.get(key);
        if (known != null) {
            return known;
        }
        CellStyle style = plain(key, alignment, font);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setWrapText(format.equals("@"));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFFont font(String name, int points, boolean bold) {
        return fonts.computeIfAbsent(name + points + bold, missing -> dress(workbook.createFont(), name, points, bold));
    }

    /** The character set lets an office without the font choose another Chinese one. */
    private static XSSFFont dress(XSSFFont font, String name, int points, boolean bold) {
        font.setScheme(FontScheme.NONE);
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setCharSet(FontCharset.GB2312.getNativeId());
        return font;
    }
}
