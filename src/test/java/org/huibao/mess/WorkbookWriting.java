package org.huibao.mess;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.CodePageUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes sheets with POI's usermodel. */
final class WorkbookWriting {
    private final Workbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();

    private WorkbookWriting(Workbook workbook) {
        this.workbook = workbook;
    }

    static byte[] bytes(List<PrintedGrid> sheets, boolean modern) {
        try (Workbook workbook = modern ? new XSSFWorkbook() : old();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            WorkbookWriting writing = new WorkbookWriting(workbook);
            sheets.forEach(writing::sheet);
            for (int i = 0; i < sheets.size(); i++) {
                workbook.setSheetHidden(i, sheets.get(i).hidden);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With its properties, for the lack of which POI would warn. */
    private static Workbook old() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.createInformationProperties();
        workbook.getDocumentSummaryInformation()
                .getSections()
                .forEach(section -> section.setCodepage(CodePageUtil.CP_UTF8));
        return workbook;
    }

    private void sheet(PrintedGrid grid) {
        Sheet sheet = workbook.createSheet(grid.name);
        grid.cells.forEach((number, cells) -> {
            Row row = sheet.createRow(number);
            row.setZeroHeight(grid.hiddenRows.contains(number));
            cells.forEach((column, cell) -> fill(row.createCell(column), cell));
        });
        grid.merges.forEach(merge -> sheet.addMergedRegionUnsafe(
                new CellRangeAddress(merge.top(), merge.bottom(), merge.left(), merge.right())));
        grid.hiddenColumns.forEach(column -> sheet.setColumnHidden(column, true));
    }

    private void fill(Cell cell, PaperCell from) {
        switch (from.kind()) {
            case NUMBER -> cell.setCellValue(from.number().doubleValue());
            case TEXT -> text(cell, from);
            case ERROR -> cell.setCellErrorValue(FormulaError.REF.getCode());
            case FORMULA -> formula(cell, from);
            case BLANK -> cell.setBlank();
        }
        if (!from.format().isEmpty() || from.isStruck()) {
            cell.setCellStyle(styles.computeIfAbsent(
                    from.format() + from.isStruck(), key -> style(from.format(), from.isStruck())));
        }
    }

    private void text(Cell cell, PaperCell from) {
        if (from.aside() == null || from.isStruck()) {
            cell.setCellValue(from.text());
            return;
        }
        String words = from.aside().words();
        RichTextString text = workbook.getCreationHelper().createRichTextString(words + from.text());
        text.applyFont(0, words.length(), font(from.aside().look()));
        text.applyFont(words.length(), text.length(), workbook.createFont());
        cell.setCellValue(text);
    }

    private Font font(PaperCell.Look look) {
        Font font = workbook.createFont();
        switch (look) {
            case STRUCK, HIDDEN -> font.setStrikeout(true);
            case RAISED -> font.setTypeOffset(Font.SS_SUPER);
            case LOWERED -> font.setTypeOffset(Font.SS_SUB);
        }
        return font;
    }

    private static void formula(Cell cell, PaperCell from) {
        cell.setCellFormula(from.text());
        if (from.number() != null) {
            cell.setCellValue(from.number().doubleValue());
        }
    }

    private CellStyle style(String format, boolean struck) {
        CellStyle style = workbook.createCellStyle();
        if (!format.isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        if (struck) {
            style.setFont(font(PaperCell.Look.STRUCK));
        }
        return style;
    }
}
