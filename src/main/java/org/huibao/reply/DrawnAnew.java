package org.huibao.reply;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.huibao.reading.Contents;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.huibao.reading.grid.Sheet;
import org.huibao.vocabulary.Finding;

/** A document of any format as a fresh workbook: its values in their places, nothing else. Text never becomes a formula. */
final class DrawnAnew {
    /** Beyond this a marked copy helps nobody; the list of findings stands alone then. */
    private static final long MOST_CELLS = 500_000;

    /** So many rows are kept in memory at a time; those before them lie on the disk. */
    private static final int WINDOW = 100;

    private final SXSSFWorkbook workbook;
    private final Marks marks;
    private final CellStyle quoted;

    private DrawnAnew(SXSSFWorkbook workbook, Marks marks) {
        this.workbook = workbook;
        this.marks = marks;
        quoted = workbook.createCellStyle();
        quoted.setQuotePrefixed(true);
    }

    /** The document with the findings at its cells, to be closed by the caller. */
    static Workbook of(Contents.Sheets contents, List<Finding> findings, Locale locale) {
        SXSSFWorkbook workbook = new SXSSFWorkbook(null, WINDOW, true);
        DrawnAnew drawn = new DrawnAnew(workbook, new Marks(workbook, locale, findings));
        for (Sheet sheet : contents.sheets()) {
            if (!sheet.isHidden() && (long) sheet.rows() * sheet.columns() <= MOST_CELLS) {
                drawn.draw(sheet);
            }
        }
        return workbook;
    }

    private void draw(Sheet sheet) {
        String name = WorkbookUtil.createSafeSheetName(sheet.name());
        if (workbook.getSheet(name) != null) {
            return;
        }
        org.apache.poi.ss.usermodel.Sheet drawn = workbook.createSheet(name);
        for (int row = 0; row < sheet.rows(); row++) {
            draw(sheet, drawn.createRow(row));
            marks.mark(drawn, sheet.name(), row);
        }
        for (int row : marks.from(sheet.name(), sheet.rows())) {
            marks.mark(drawn, sheet.name(), row);
        }
        for (Span span : sheet.spans()) {
            if (span.top() < span.bottom() || span.left() < span.right()) {
                drawn.addMergedRegionUnsafe(new CellRangeAddress(span.top(), span.bottom(), span.left(), span.right()));
            }
        }
    }

    private void draw(Sheet sheet, Row line) {
        for (int column = 0; column < sheet.columns(); column++) {
            Cell cell = sheet.at(line.getRowNum(), column);
            if (cell != null && !cell.text().isEmpty()) {
                put(line.createCell(column), cell);
            }
        }
    }

    private void put(org.apache.poi.ss.usermodel.Cell drawn, Cell cell) {
        BigDecimal number = cell.number();
        if (number != null && cell.kind() == Cell.Kind.NUMBER) {
            drawn.setCellValue(number.doubleValue());
            return;
        }
        String text = SafeText.of(cell.text());
        drawn.setCellValue(text);
        if (SafeText.looksLikeFormula(text)) {
            drawn.setCellStyle(quoted);
        }
    }
}
