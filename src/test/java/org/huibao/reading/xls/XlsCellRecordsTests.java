package org.huibao.reading.xls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibao.reading.ARecordStream;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks with a record that is longer than it should be. */
class XlsCellRecordsTests {
    private static HSSFWorkbook workbook() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet("表");
        sheet.createRow(0).createCell(0).setCellValue("低保户数");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
        sheet.createRow(1).createCell(0).setCellValue(88.5);
        sheet.getRow(1).createCell(1).setCellFormula("A2*2");
        sheet.getRow(1).getCell(1).setCellValue(177);
        sheet.getRow(1).setZeroHeight(true);
        sheet.setColumnHidden(1, true);
        sheet.createFreezePane(1, 1);
        return workbook;
    }

    @ParameterizedTest
    @CsvSource({"1D", "41", "A0", "3D", "23E", "208", "7D", "203", "200", "2A", "80"})
    void a_surplus_byte_takes_nothing_from_the_cells(String kind) throws IOException {
        int odd = Integer.parseInt(kind, 16);
        try (HSSFWorkbook workbook = workbook()) {
            byte[] bytes = ARecordStream.of(
                    workbook,
                    "Workbook",
                    (at, record) -> record.kind() == odd ? ARecordStream.longer(record, 1) : record);
            List<Sheet> sheets = ((Contents.Sheets) new Reading().read("a.xls", bytes)).sheets();
            Sheet sheet = sheets.get(0);
            assertThat(sheet.text(0, 0)).isEqualTo("低保户数");
            assertThat(sheet.text(1, 0) + " " + sheet.text(1, 1)).isEqualTo("88.5 177");
            assertThat(sheet.spans()).hasSize(1);
            assertThat(sheet.isRowHidden(1) && sheet.isColumnHidden(1)).isTrue();
        }
    }
}
