package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Number formats that a sheet has under a condition, in the carriers that keep them apart from the cells. */
class ConditionalFormatsTests {
    private static final String STYLES =
            "<styleSheet><cellXfs><xf numFmtId='0'/></cellXfs><cellStyles><cellStyle/></cellStyles>"
                    + "<dxfs><dxf><font/></dxf><dxf><numFmt numFmtId='200' formatCode='0.0,&quot;千元&quot;'/></dxf></dxfs></styleSheet>";

    private static String shown(Sheet sheet, int column) {
        Cell cell = sheet.at(0, column);
        return cell == null || cell.shown() == null ? "-" : cell.shown();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sqref='A1:B1' | type='cellIs' operator='greaterThan' dxfId='1' | <formula>9999</formula> | 65.0千元 | -",
                "sqref='B1 A1' | type='cellIs' operator='lessThan' dxfId='1' | <formula>9999</formula> | - | 0.1千元",
                "sqref='A1:B1' | type='expression' dxfId='1' | <formula>A1&gt;1</formula> | 65.0千元 | 0.1千元",
                "sqref='A1:B1' | type='cellIs' operator='greaterThan' dxfId='0' | <formula>1</formula> | - | -",
                "sqref='C1:D9' | type='cellIs' operator='greaterThan' dxfId='1' | <formula>1</formula> | - | -",
                "sqref='A1:B1' | type='cellIs' operator='between' dxfId='1' | <formula>1</formula><formula>99</formula> | - | 0.1千元",
                "sqref='A1:B1' | type='dataBar' | <dataBar/> | - | -",
                "sqref='what' | type='expression' dxfId='1' | <formula>1</formula> | - | -"
            })
    void in_xlsx(String region, String rule, String formulas, String first, String second) {
        Sheet sheet = new AWorkbook()
                .sheet(
                        "表",
                        "",
                        "<sheetData><row><c><v>65000</v></c><c><v>65</v></c></row></sheetData><conditionalFormatting "
                                + region + "><cfRule " + rule + ">" + formulas + "</cfRule></conditionalFormatting>")
                .dangling("styles")
                .part("xl/styles.xml", STYLES)
                .read();
        assertThat(shown(sheet, 0)).isEqualTo(first);
        assertThat(shown(sheet, 1)).isEqualTo(second);
    }

    @Test
    void in_xls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("表");
            sheet.createRow(0).createCell(0).setCellValue(65000);
            sheet.getRow(0).createCell(1).setCellValue(65);
            HSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
            HSSFConditionalFormattingRule rule =
                    formats.createConditionalFormattingRule(ComparisonOperator.GT, "9999", null);
            rule.createPatternFormatting();
            formats.addConditionalFormatting(new CellRangeAddress[] {new CellRangeAddress(0, 0, 0, 1)}, rule);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            Sheet read = RealTables.sheets("a.xls", bytes.toByteArray()).get(0);
            assertThat(shown(read, 0) + shown(read, 1)).isEqualTo("--");
        }
    }
}
