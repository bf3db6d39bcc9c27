package org.huibao.reading.xls;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.huibao.reading.cells.Mark;
import org.huibao.reading.cells.SeenText;
import org.jspecify.annotations.Nullable;

/** The text of a cell of an Excel 97–2003 workbook, whose characters may each have a font of their own. */
final class XlsRuns {
    /** A palette's own white beside the one that every palette begins with. */
    private static final int FIRST_WHITE = 1;

    private static final int MISSING_FONT = 4;

    private XlsRuns() {}

    /** The cell's text, and what is struck out in it. */
    static SeenText read(Cell cell) {
        SeenText seen = new SeenText();
        if (!(cell.getRichStringCellValue() instanceof HSSFRichTextString text) || text.numFormattingRuns() == 0) {
            seen.add(cell.getRichStringCellValue().getString(), Mark.PLAIN);
            return seen;
        }
        HSSFWorkbook workbook = ((HSSFCell) cell).getSheet().getWorkbook();
        String whole = text.getString();
        int from = 0;
        Mark mark = mark(workbook, cell.getCellStyle().getFontIndex());
        for (int run = 0; run < text.numFormattingRuns(); run++) {
            int begin = Math.max(from, Math.min(whole.length(), text.getIndexOfFormattingRun(run)));
            seen.add(whole.substring(from, begin), mark);
            mark = mark(workbook, text.getFontOfFormattingRun(run));
            from = begin;
        }
        seen.add(whole.substring(from), mark);
        return seen;
    }

    /** Whether its characters have fonts of their own, so that the cell's says little of them. */
    static boolean hasRuns(Cell cell) {
        return cell.getCellType() == CellType.STRING
                && cell.getRichStringCellValue() instanceof HSSFRichTextString text
                && text.numFormattingRuns() > 0;
    }

    /** All that stands in cells of this font is struck out. */
    static boolean isStruck(HSSFWorkbook workbook, int index) {
        HSSFFont font = font(workbook, index);
        return font != null && font.getStrikeout();
    }

    /** What stands in cells of this style is written in the colour of the paper, with nothing behind it. */
    static boolean isFaint(HSSFWorkbook workbook, HSSFCellStyle style) {
        boolean bare = style.getFillPattern() == FillPatternType.NO_FILL
                || style.getFillForegroundColor() == HSSFColor.HSSFColorPredefined.WHITE.getIndex();
        return bare && mark(workbook, style.getFontIndex()) == Mark.FAINT;
    }

    /** Excel counts fonts without the number four. */
    private static @Nullable HSSFFont font(HSSFWorkbook workbook, int index) {
        int place = index > MISSING_FONT ? index - 1 : index;
        return index >= 0 && place < workbook.getNumberOfFonts() ? workbook.getFontAt(index) : null;
    }

    private static Mark mark(HSSFWorkbook workbook, int index) {
        HSSFFont font = font(workbook, index);
        if (font == null) {
            return Mark.PLAIN;
        }
        if (font.getStrikeout()) {
            return Mark.STRUCK;
        }
        if (font.getTypeOffset() != HSSFFont.SS_NONE) {
            return Mark.RAISED;
        }
        int colour = font.getColor();
        return colour == HSSFColor.HSSFColorPredefined.WHITE.getIndex() || colour == FIRST_WHITE
                ? Mark.FAINT
                : Mark.PLAIN;
    }
}
