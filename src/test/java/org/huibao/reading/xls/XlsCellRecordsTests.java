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
import org.huibao.vocabulary.FindingCode;
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

    /** Bytes that claim the first sheet's records, or those of its cells, for the record before them. */
    @ParameterizedTest
    @CsvSource({"3D, 65535", "3D, 8225", "200, 40000", "208, 9000", "203, 24", "FD, 60", "55, 30000"})
    void what_a_record_claims_beyond_its_own_end_leaves_no_table(String kind, int claimed) throws IOException {
        int odd = Integer.parseInt(kind, 16);
        try (HSSFWorkbook workbook = workbook()) {
            byte[] bytes = ARecordStream.of(
                    workbook,
                    "Workbook",
                    (at, record) -> record.kind() == odd
                            ? ARecordStream.longer(record, claimed - record.content().length)
                            : record);
            Contents read = new Reading().read("a.xls", bytes);
            assertThat(read).isInstanceOf(Contents.Unreadable.class);
            assertThat(((Contents.Unreadable) read).why().code()).isIn(FindingCode.TRUNCATED, FindingCode.UNREADABLE);
        }
    }
}
