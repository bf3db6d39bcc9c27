package org.huibao.reply;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.reading.Contents;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.huibao.reading.grid.Sheet;

/** A document of any format as a fresh workbook: its values in their places, nothing else. Text never becomes a formula. */
final class DrawnAnew {
    /** Beyond this a marked copy helps nobody; the list of findings stands alone then. */
    private static final long MOST_CELLS = 500_000;

    private final Workbook workbook = new XSSFWorkbook();
    private final CellStyle quoted = workbook.createCellStyle();

    private DrawnAnew() {
        quoted.setQuotePrefixed(true);
    }

    static Workbook of(Contents.Sheets contents) {
        DrawnAnew drawn = new DrawnAnew();
        for (Sheet sheet : contents.sheets()) {
            if (!sheet.isHidden() && (long) sheet.rows() * sheet.columns() <= MOST_CELLS) {
                drawn.draw(sheet);
            }
        }
        return drawn.workbook;
    }

    private void draw(Sheet sheet) {
        String name = WorkbookUtil.createSafeSheetName(sheet.name());
        if (workbook.getSheet(name) != null) {
            return;
        }
        org.apache.poi.ss.usermodel.Sheet drawn = workbook.createSheet(name);
        for (int row = 0; row < sheet.rows(); row++) {
            Row line = drawn.createRow(row);
            for (int column = 0; column < sheet.columns(); column++) {
                Cell cell = sheet.at(row, column);
                if (cell != null && !cell.text().isEmpty()) {
                    put(line.createCell(column), cell);
                }
            }
        }
        for (Span span : sheet.spans()) {
            if (span.top() < span.bottom() || span.left() < span.right()) {
                drawn.addMergedRegionUnsafe(new CellRangeAddress(span.top(), span.bottom(), span.left(), span.right()));
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
