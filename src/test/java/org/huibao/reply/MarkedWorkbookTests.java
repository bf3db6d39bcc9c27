package org.huibao.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.junit.jupiter.api.Test;

/** A marked workbook shows every finding at its cell and in its list, and nothing in it is a formula that was text. */
class MarkedWorkbookTests {
    private static final String ATTACK = "=cmd|'/c calc'!A1";

    private static Finding at(String sheet, String cell, FindingCode code, String original) {
        return Finding.of(code, Map.of("column", "户数"))
                .at(Place.of(sheet, cell))
                .with(original, null);
    }

    private static List<Finding> findings(String sheet) {
        return List.of(
                at(sheet, "B2", FindingCode.NUMBER_AS_TEXT, "12"),
                at(sheet, "B2", FindingCode.NOT_A_NUMBER, ATTACK),
                at(sheet, "C9", FindingCode.BLANK, ""),
                Finding.of(FindingCode.WRONG_ROUND, Map.of()));
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        try (workbook) {
            Sheet sheet = workbook.createSheet("一季度");
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("单位");
            header.createCell(1).setCellValue("户数");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("黄水镇");
            row.createCell(1).setCellValue(ATTACK);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static MarkedWorkbook marked(String name, byte[] document, List<Finding> findings) throws IOException {
        Contents contents = new Reading().read(name, document);
        return MarkedWorkbook.of(document, (Contents.Sheets) contents, findings, Locale.SIMPLIFIED_CHINESE);
    }

    private static void isMarked(MarkedWorkbook marked, String sheet) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(marked.bytes()))) {
            Cell twice = workbook.getSheet(sheet).getRow(1).getCell(1);
            assertThat(twice.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(twice.getCellComment().getString().getString()).contains("\n");
            assertThat(twice.getStringCellValue()).isEqualTo(ATTACK);
            assertThat(workbook.getSheet(sheet).getRow(8).getCell(2).getCellComment())
                    .isNotNull();
            Sheet list = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
            assertThat(list.getSheetName()).startsWith("审核意见");
            assertThat(list.getLastRowNum()).isEqualTo(4);
            assertThat(list.getRow(1).getCell(0).getStringCellValue()).isEqualTo("强制性");
            for (Sheet each : workbook) {
                each.forEach(row ->
                        row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
            }
        }
    }

    @Test
    void a_workbook_is_marked_in_a_copy_of_itself() throws IOException {
        MarkedWorkbook marked = marked("a.xlsx", bytes(new XSSFWorkbook()), findings("一季度"));

        assertThat(marked.ending()).isEqualTo(".xlsx");
        isMarked(marked, "一季度");
    }

    @Test
    void a_small_file_of_very_many_formatted_cells_is_drawn_anew_with_its_marks() throws IOException {
        byte[] large = ObjectModelTests.withFormattedRows(new SXSSFWorkbook(), 60_000, 20);

        MarkedWorkbook marked = marked(
                "a.xlsx",
                large,
                List.of(at("一季度", "B2", FindingCode.NOT_A_NUMBER, "约50"), at("一季度", "B50000", FindingCode.BLANK, "")));

        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(marked.bytes()))) {
            Sheet sheet = workbook.getSheet("一季度");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("黄水镇");
            assertThat(sheet.getRow(1).getCell(1).getCellComment()).isNotNull();
            assertThat(sheet.getRow(49_999).getCell(1).getCellComment()).isNotNull();
            assertThat(marked.bytes().length).isLessThan(50_000);
        }
    }

    @Test
    void an_old_workbook_stays_an_old_workbook() throws IOException {
        MarkedWorkbook marked = marked("a.xls", bytes(new HSSFWorkbook()), findings("一季度"));

        assertThat(marked.ending()).isEqualTo(".xls");
        isMarked(marked, "一季度");
    }

    @Test
    void other_formats_are_drawn_anew() throws IOException {
        byte[] csv = ("单位,户数\n黄水镇,\"" + ATTACK + "\"\n").getBytes(StandardCharsets.UTF_8);
        String sheet = ((Contents.Sheets) new Reading().read("a.csv", csv))
                .sheets()
                .get(0)
                .name();

        MarkedWorkbook marked = marked("a.csv", csv, findings(sheet));

        assertThat(marked.ending()).isEqualTo(".xlsx");
        isMarked(marked, sheet);
    }

    @Test
    void a_workbook_that_comes_back_marked_is_marked_again() throws IOException {
        byte[] once =
                marked("a.xlsx", bytes(new XSSFWorkbook()), findings("一季度")).bytes();

        isMarked(marked("a.xlsx", once, findings("一季度")), "一季度");
    }

    @Test
    void formulas_of_text_are_quoted_wherever_a_program_may_take_them_for_formulas() {
        for (String text : List.of("=1+1", "+1", "-1", "@SUM", " =1", "\t=1", "\n=1", "＝1")) {
            assertThat(SafeText.looksLikeFormula(text)).as(text).isTrue();
        }
        assertThat(SafeText.looksLikeFormula("黄水镇")).isFalse();
        assertThat(SafeText.of("a\u0000b\uD800c")).isEqualTo("abc");
    }
}
