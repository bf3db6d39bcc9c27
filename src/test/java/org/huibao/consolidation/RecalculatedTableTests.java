package org.huibao.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.huibao.fixtures.LibreOffice;
import org.huibao.fixtures.StartsAServer;
import org.huibao.vocabulary.Forwarding.Rows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsAServer
class RecalculatedTableTests {
    private static final MathContext SHOWN = new MathContext(15);

    private final ExampleCampaign campaign = new ExampleCampaign();

    @TempDir
    Path folder;

    @BeforeAll
    static void anOfficeProgramIsThere() {
        assumeTrue(LibreOffice.isInstalled(), "soffice or pdftotext is not installed");
    }

    @Test
    void comes_to_the_values_that_were_written_with_a_row_for_each_unit() throws Exception {
        recalculatesTo(campaign.of(Rows.UNITS, campaign.reports(33, 1)), 8);
    }

    @Test
    void comes_to_the_values_that_were_written_with_detail_rows() throws Exception {
        recalculatesTo(campaign.of(Rows.DETAILS, campaign.reports(600, 2)), 8);
    }

    @Test
    void comes_to_the_values_that_were_written_with_very_many_detail_rows() throws Exception {
        recalculatesTo(campaign.of(Rows.DETAILS, campaign.reports(2000, 3)), 8);
    }

    @Test
    void comes_to_the_values_that_were_written_where_nobody_reported() throws Exception {
        List<UnitReport> nobody = List.of(UnitReport.missing(ExampleCampaign.unit(1)));
        recalculatesTo(campaign.of(Rows.UNITS, nobody), 8);
    }

    private void recalculatesTo(Snapshot snapshot, int formulas) throws Exception {
        Path file = folder.resolve("report.xlsx");
        ConsolidatedTable.of(snapshot).write(file);
        Map<String, String> written = values(file);
        assertThat(written).hasSize(formulas);
        Path calculated = new LibreOffice(folder).convert(withWrongValues(file), "xlsx");
        assertThat(values(calculated)).isEqualTo(written);
    }

    /** The same formulas beside values that are all wrong, so that right ones must have been calculated. */
    private Path withWrongValues(Path file) throws Exception {
        Path wrong = folder.resolve("wrong.xlsx");
        try (var in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in);
                var out = Files.newOutputStream(wrong)) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        cell.setCellValue(-1);
                    }
                }
            }
            workbook.write(out);
        }
        return wrong;
    }

    private static Map<String, String> values(Path file) throws Exception {
        Map<String, String> values = new TreeMap<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        values.put(cell.getAddress().formatAsString(), value(cell));
                    }
                }
            }
        }
        return values;
    }

    private static String value(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? new BigDecimal(cell.getNumericCellValue(), SHOWN)
                        .stripTrailingZeros()
                        .toPlainString()
                : cell.getStringCellValue();
    }
}
