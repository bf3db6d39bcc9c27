package org.huibao.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.fixtures.LibreOffice;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A unit's own blank: what it says, what it checks by itself, and that it is known when it comes back. */
@StartsAServer
class FormBlankTests {
    private static final int UNIT_ROW = 6;

    @TempDir
    private Path home;

    private Path campaign = Path.of("");

    @BeforeEach
    void a_campaign_of_two_units() throws IOException {
        campaign = BlankCampaign.in(home, """
                title: 低保统计表
                columns:
                  - {key: persons, no: 1, header: 人数, type: count, unit: 人}
                  - header: 劳动能力
                    columns:
                      - {key: able, no: 2, header: 有, type: count, unit: 人}
                      - {key: unable, no: 3, header: 无, type: count, unit: 人}
                  - {key: paid, no: 4, header: 支出, type: amount, unit: 万元, scale: 2}
                rules:
                  - "1 = 2 + 3"
                  - {rule: "100.0 <= 4 * 10000.0 / 1 <= 3000.0", severity: query}
                  - {rule: "4 >= prev(4)", severity: query}
                """);
    }

    private Path blank() {
        Path out = home.resolve("空表");
        Spoken spoken =
                Spoken.by("form", "blank", "--campaign", campaign.toString(), "--round", "1", "--out", out.toString());
        assertThat(spoken.exit()).as(spoken.err()).isZero();
        return out.resolve("黄水镇.xlsx");
    }

    private static Path filled(Path blank, double... figures) throws IOException {
        try (InputStream in = Files.newInputStream(blank);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Row row = workbook.getSheetAt(0).getRow(UNIT_ROW);
            for (int at = 0; at < figures.length; at++) {
                row.getCell(at + 1).setCellValue(figures[at]);
            }
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            Path filled = blank.resolveSibling("填好.xlsx");
            try (OutputStream out = Files.newOutputStream(filled)) {
                workbook.write(out);
            }
            return filled;
        }
    }

    private JsonNode check(Path table) {
        return Spoken.by("check", "--campaign", campaign.toString(), "--format", "json", table.toString())
                .document();
    }

    @Test
    void every_unit_gets_a_workbook_with_its_name_the_round_and_the_deadline() throws IOException {
        Path blank = blank();

        assertThat(blank.resolveSibling("西沱镇.xlsx")).exists();
        try (InputStream in = Files.newInputStream(blank);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(texts(sheet))
                    .contains(
                            "低保统计表",
                            "填报单位：黄水镇",
                            "第一次",
                            "黄水镇",
                            "注：请于 2023-01-12 18:00 前报送",
                            "注：报送邮箱：office@county.example")
                    .anyMatch(text -> text.startsWith("注：审核关系：1 = 2 + 3"));
            String stamp = workbook.getProperties()
                    .getCustomProperties()
                    .getProperty("Huibao")
                    .getLpwstr();
            assertThat(stamp).startsWith("small/001/1/");
            assertThat(sheet.getFooter().getLeft()).endsWith(stamp.substring(stamp.lastIndexOf('/') + 1));
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getRow(UNIT_ROW).getCell(1).getCellStyle().getLocked())
                    .isFalse();
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getDataValidations()).hasSize(4);
        }
    }

    private static List<String> texts(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(cell -> cell.toString().strip())
                .toList();
    }

    @Test
    void its_own_sheet_says_which_rules_hold() throws IOException {
        Path blank = blank();

        assertThat(results(filled(blank))).containsExactly("未填", "未填");
        assertThat(results(filled(blank, 10, 4, 6, 0.5))).containsExactly("符合", "符合");
        assertThat(results(filled(blank, 11, 4, 6, 0.05))).containsExactly("不符", "不符");
    }

    private static List<String> results(Path filled) throws IOException {
        try (InputStream in = Files.newInputStream(filled);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            return StreamSupport.stream(workbook.getSheet("自查").spliterator(), false)
                    .skip(1)
                    .map(row -> row.getCell(3).getStringCellValue())
                    .toList();
        }
    }

    @Test
    void a_filled_blank_is_known_with_its_unit_and_its_round() throws IOException {
        is_known(check(filled(blank(), 10, 4, 6, 0.5)));
    }

    @Test
    void it_is_known_through_other_programs_too() throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "soffice or pdftotext is not installed");
        LibreOffice office = new LibreOffice(home);
        Path filled = filled(blank(), 10, 4, 6, 0.5);
        for (String format :
                List.of("xlsx:Calc MS Excel 2007 XML", "xls", "ods", "csv:Text - txt - csv (StarCalc):44,34,76")) {
            is_known(check(office.convert(filled, format)));
        }
    }

    private static void is_known(JsonNode document) {
        assertThat(document.get("status").asString()).as(document.toString()).isEqualTo("accepted");
        JsonNode submission = document.get("submissions").get(0);
        assertThat(submission.get("unit").asString()).isEqualTo("黄水镇");
        assertThat(submission.get("round").asString()).isEqualTo("1");
        assertThat(submission.get("figures").get("paid").asString()).isEqualTo("0.5");
        assertThat(document.get("findings")).isEmpty();
    }

    @Test
    void a_unit_that_is_not_there_is_told() {
        assertThat(Spoken.by(
                                "form",
                                "blank",
                                "--campaign",
                                campaign.toString(),
                                "--unit",
                                "无此镇",
                                "--out",
                                home.resolve("x").toString())
                        .exit())
                .isEqualTo(2);
    }
}
