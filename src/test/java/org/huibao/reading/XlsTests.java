package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.api.Test;

/** Excel 97–2003 workbooks. */
class XlsTests {
    private static byte[] workbook(Consumer<HSSFWorkbook> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            content.accept(workbook);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void reads_formats_merges_and_what_is_hidden() throws IOException {
        Sheet sheet = RealTables.sheets("x.et", workbook(book -> {
                    var made = book.createSheet("表一");
                    book.createSheet("隐");
                    book.setSheetHidden(1, true);
                    CellStyle percent = book.createCellStyle();
                    percent.setDataFormat(book.createDataFormat().getFormat("0.00%"));
                    CellStyle month = book.createCellStyle();
                    month.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
                    var row = made.createRow(0);
                    row.createCell(0).setCellValue("标题");
                    row.createCell(1).setCellValue("被盖住");
                    made.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
                    var second = made.createRow(1);
                    second.createCell(0).setCellValue(0.1 + 0.2);
                    second.createCell(1).setCellValue(1.2903);
                    second.getCell(1).setCellStyle(percent);
                    second.createCell(2).setCellValue(45596);
                    second.getCell(2).setCellStyle(month);
                    second.createCell(3).setCellValue(true);
                    second.createCell(4).setCellErrorValue((byte) 7);
                    second.setZeroHeight(true);
                    made.setColumnHidden(4, true);
                }))
                .get(0);
        assertThat(sheet.text(0, 0)).isEqualTo("标题");
        assertThat(sheet.at(0, 1)).isNull();
        assertThat(sheet.spans()).containsExactly(new Span(0, 0, 0, 2));
        assertThat(sheet.text(1, 0)).isEqualTo("0.3");
        assertThat(sheet.at(1, 1).shown()).isEqualTo("129.03%");
        assertThat(sheet.text(1, 2)).isEqualTo("2024-10-31");
        assertThat(sheet.at(1, 2).shown()).isEqualTo("2024年10月");
        assertThat(sheet.text(1, 3)).isEqualTo("TRUE");
        assertThat(sheet.text(1, 4)).isEqualTo("#DIV/0!");
        assertThat(sheet.isRowHidden(1)).isTrue();
        assertThat(sheet.isColumnHidden(4)).isTrue();
        assertThat(sheet.isColumnHidden(3)).isFalse();
    }

    @Test
    void computes_formulas_across_sheets_and_names() throws IOException {
        Sheet sheet = RealTables.sheets("x.xls", workbook(book -> {
                    var made = book.createSheet("汇总");
                    var other = book.createSheet("一 村");
                    other.createRow(0).createCell(0).setCellValue(4);
                    var name = book.createName();
                    name.setNameName("户数");
                    name.setRefersToFormula("'一 村'!$A$1");
                    var row = made.createRow(0);
                    row.createCell(0).setCellFormula("'一 村'!A1*2");
                    row.createCell(1).setCellFormula("SUM(A1,户数)");
                }))
                .get(0);
        assertThat(sheet.text(0, 0)).isEqualTo("8");
        assertThat(sheet.text(0, 1)).isEqualTo("12");
        assertThat(sheet.at(0, 0).formula().check()).isEqualTo(Cell.Check.STALE);
        assertThat(sheet.at(0, 0).formula().kept()).isEqualTo("0");
    }

    @Test
    void passes_over_blank_cells_however_many() throws IOException {
        byte[] formatted = workbook(book -> {
            var made = book.createSheet("表一");
            CellStyle boxed = book.createCellStyle();
            for (int row = 0; row < 6_000; row++) {
                var at = made.createRow(row);
                for (int column = 0; column < 10; column++) {
                    at.createCell(column).setCellStyle(boxed);
                }
            }
            made.getRow(3).getCell(2).setCellValue("低保");
            made.getRow(5).getCell(1).setCellFormula("1+1");
            made.getRow(5_999).setZeroHeight(true);
        });
        Sheet sheet = RealTables.sheets("x.xls", formatted).get(0);
        assertThat(sheet.rows()).isEqualTo(6);
        assertThat(sheet.text(3, 2)).isEqualTo("低保");
        assertThat(sheet.text(5, 1)).isEqualTo("2");
        assertThat(sheet.isRowHidden(5_999)).isTrue();
    }
}
