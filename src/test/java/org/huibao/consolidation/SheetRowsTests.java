package org.huibao.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetRowsTests {

    @Test
    void holds_rows_that_were_written_straight_into_the_file_below_its_own() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DatelessWorkbook workbook = new DatelessWorkbook("title", "office")) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("head");
            CellStyle style = workbook.createCellStyle();
            workbook.write(file, "A1:D2", rows -> {
                rows.begin(1);
                rows.text(0, "<a> & \"b\"\n\u0001　", style);
                rows.number(1, new BigDecimal("12.50"), style);
                rows.formula(2, "IF(B2<3,1,2)", new BigDecimal("2"), style);
                rows.formula(3, "IFERROR(1/0,\"\")", null, style);
                rows.blank(4, style);
                rows.end(19);
            });
        }
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            XSSFSheet sheet = read.getSheet("表");
            XSSFRow row = sheet.getRow(1);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("head");
            assertThat(row.getHeightInPoints()).isEqualTo(19);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("<a> & \"b\"\n?　");
            assertThat(row.getCell(1).getRawValue()).isEqualTo("12.50");
            assertThat(row.getCell(2).getCellFormula()).isEqualTo("IF(B2<3,1,2)");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(2);
            assertThat(row.getCell(3).getStringCellValue()).isEmpty();
            assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(sheet.getDimension().formatAsString()).isEqualTo("A1:D2");
        }
    }

    @Test
    void refuses_a_style_that_is_made_after_the_styles_were_written() throws IOException {
        try (DatelessWorkbook workbook = new DatelessWorkbook("title", "office")) {
            workbook.createSheet("表").createRow(0);
            assertThatThrownBy(() -> workbook.write(OutputStream.nullOutputStream(), "A1", rows -> {
                        rows.begin(1);
                        rows.blank(0, workbook.createCellStyle());
                        rows.end(19);
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("style");
        }
    }
}
