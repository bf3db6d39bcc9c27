package org.huibao.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ObjectModelTests {
    /** A small table, and below it rows that somebody gave a border and never filled. */
    static byte[] withFormattedRows(Workbook workbook, int rows, int columns) throws IOException {
        try (workbook) {
            Sheet sheet = workbook.createSheet("一季度");
            sheet.createRow(0).createCell(0).setCellValue("单位");
            sheet.getRow(0).createCell(1).setCellValue("户数");
            sheet.createRow(1).createCell(0).setCellValue("黄水镇");
            sheet.getRow(1).createCell(1).setCellValue("约50");
            CellStyle bordered = workbook.createCellStyle();
            for (int row = 2; row < rows; row++) {
                Row line = sheet.createRow(row);
                for (int column = 0; column < columns; column++) {
                    line.createCell(column).setCellStyle(bordered);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void an_ordinary_workbook_fits() throws IOException {
        assertThat(ObjectModel.fits(withFormattedRows(new XSSFWorkbook(), 200, 20)))
                .isTrue();
        assertThat(ObjectModel.fits(withFormattedRows(new HSSFWorkbook(), 200, 20)))
                .isTrue();
    }

    @Test
    void rows_of_formatted_cells_that_hold_nothing_do_not_fit_however_few_bytes_they_are_in_the_file()
            throws IOException {
        byte[] large = withFormattedRows(new SXSSFWorkbook(), 60_000, 20);

        assertThat(large.length).isLessThan(4 << 20);
        assertThat(ObjectModel.fits(large)).isFalse();
    }

    @Test
    void what_is_no_workbook_has_no_object_model() {
        assertThat(ObjectModel.fits("单位,户数".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isFalse();
    }
}
