package org.huibao.reading.xls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.reading.grid.Sheet;
import org.huibao.reading.grid.StruckOut;
import org.junit.jupiter.api.Test;

/** The looks of characters in Excel 97–2003 workbooks. */
class XlsRunsTests {
    private static Sheet sheet(byte[] bytes) {
        return ((Contents.Sheets) new Reading().read("made", bytes)).sheets().get(0);
    }

    @Test
    void runs_and_cells_of_xls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("表");
            HSSFFont struck = workbook.createFont();
            struck.setStrikeout(true);
            HSSFFont raised = workbook.createFont();
            raised.setTypeOffset(HSSFFont.SS_SUPER);
            HSSFFont white = workbook.createFont();
            white.setColor((short) 9);
            HSSFFont bold = workbook.createFont();
            bold.setBold(true);
            HSSFRichTextString[] texts = {
                new HSSFRichTextString("8088"),
                new HSSFRichTextString("882"),
                new HSSFRichTextString("288"),
                new HSSFRichTextString("88"),
                new HSSFRichTextString("88旧")
            };
            texts[0].applyFont(0, 2, struck);
            texts[1].applyFont(2, 3, raised);
            texts[2].applyFont(0, 1, white);
            texts[3].applyFont(0, 1, bold);
            texts[4].applyFont(2, 3, struck);
            for (int row = 0; row < texts.length; row++) {
                sheet.createRow(row).createCell(0).setCellValue(texts[row]);
            }
            var style = workbook.createCellStyle();
            style.setFont(struck);
            sheet.getRow(0).createCell(1).setCellValue(80);
            sheet.getRow(0).getCell(1).setCellStyle(style);
            HSSFRichTextString mended = new HSSFRichTextString("9820");
            mended.applyFont(1, 4, bold);
            sheet.getRow(1).createCell(1).setCellValue(mended);
            sheet.getRow(1).getCell(1).setCellStyle(style);
            var unseen = workbook.createCellStyle();
            unseen.setFont(white);
            var onBlue = workbook.createCellStyle();
            onBlue.setFont(white);
            onBlue.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            onBlue.setFillForegroundColor(HSSFColor.HSSFColorPredefined.BLUE.getIndex());
            for (int column = 1; column <= 2; column++) {
                sheet.getRow(2).createCell(column).setCellValue(80);
                sheet.getRow(2).getCell(column).setCellStyle(column == 1 ? unseen : onBlue);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            Sheet read = sheet(bytes.toByteArray());
            assertThat(Objects.requireNonNull(read.at(2, 1)).shown()).isEmpty();
            assertThat(Objects.requireNonNull(read.at(2, 2)).shown()).isNull();
            assertThat(read.text(1, 1)).isEqualTo("820");
            assertThat(read.struckOut())
                    .containsExactly(
                            new StruckOut(0, 0, "80"),
                            new StruckOut(0, 1, "80"),
                            new StruckOut(1, 1, "9"),
                            new StruckOut(4, 0, "旧"));
            assertThat(read.text(0, 0)).isEqualTo("88");
            assertThat(read.text(1, 0)).isEqualTo("88");
            assertThat(read.text(2, 0)).isEqualTo("2\n88");
            assertThat(read.text(3, 0)).isEqualTo("88");
            assertThat(read.text(4, 0)).isEqualTo("88");
            assertThat(read.at(0, 1)).isNull();
        }
    }
}
