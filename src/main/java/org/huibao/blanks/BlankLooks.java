package org.huibao.blanks;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.lexicon.OurWords;
import org.huibao.vocabulary.Column;

/** The looks of a blank's cells: what is to be filled in is open, everything else is locked. */
final class BlankLooks {
    private static final int TITLE = 18;
    private static final int TEXT = 11;

    private final XSSFWorkbook workbook;
    private final Map<String, CellStyle> made = new HashMap<>();

    BlankLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    CellStyle title() {
        return made.computeIfAbsent("title", key -> style(TITLE, true, HorizontalAlignment.CENTER));
    }

    CellStyle line() {
        return made.computeIfAbsent("line", key -> {
            CellStyle style = style(TEXT, false, HorizontalAlignment.LEFT);
            style.setWrapText(true);
            return style;
        });
    }

    CellStyle head() {
        return made.computeIfAbsent("head", key -> ruled(style(TEXT, true, HorizontalAlignment.CENTER)));
    }

    CellStyle name() {
        return made.computeIfAbsent("name", key -> ruled(style(TEXT, false, HorizontalAlignment.LEFT)));
    }

    /** A cell to be filled in, with as many decimals as the column prints. */
    CellStyle open(Column column) {
        String format = format(column);
        return made.computeIfAbsent("open" + format, key -> {
            CellStyle style = ruled(style(TEXT, false, HorizontalAlignment.RIGHT));
            style.setLocked(false);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    private static String format(Column column) {
        Integer scale = column.scale();
        return switch (column.type()) {
            case COUNT -> "0";
            case TEXT -> "@";
            case DATE -> "yyyy-mm-dd";
            case AMOUNT, RATIO -> scale == null || scale == 0 ? "General" : "0." + "0".repeat(scale);
        };
    }

    private CellStyle style(int points, boolean bold, HorizontalAlignment alignment) {
        Font font = workbook.createFont();
        font.setFontName(OurWords.BODY_TYPEFACE);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static CellStyle ruled(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setWrapText(true);
        return style;
    }
}
