package org.huibao.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.fixtures.LibreOffice;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a blank says of itself where nobody types counts where its sheet says nothing, and is told where they differ. */
@StartsAServer
class StampedBlankTests {
    @TempDir
    private Path home = Path.of("");

    private Path campaign = Path.of("");

    @BeforeEach
    void a_campaign_of_two_units() throws IOException {
        campaign = BlankCampaign.in(home, """
                title: 低保统计表
                columns:
                  - {key: households, no: 1, header: 户数, type: count, unit: 户}
                  - {key: persons, no: 2, header: 人数, type: count, unit: 人}
                  - {key: paid, no: 3, header: 支出, type: amount, unit: 万元, scale: 2}
                """);
    }

    /** The blank of 黄水镇 for the first round, filled in, its words replaced and whatever else is done to it. */
    private Path sent(String unit, String round, Consumer<XSSFWorkbook> change) throws IOException {
        Path out = home.resolve("blanks");
        Spoken spoken =
                Spoken.by("form", "blank", "--campaign", campaign.toString(), "--round", "1", "--out", out.toString());
        assertThat(spoken.exit()).as(spoken.err()).isZero();
        try (InputStream in = Files.newInputStream(out.resolve("黄水镇.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .forEach(cell -> replace(cell, unit, round));
            change.accept(workbook);
            Path table = home.resolve("table.xlsx");
            try (OutputStream to = Files.newOutputStream(table)) {
                workbook.write(to);
            }
            return table;
        }
    }

    private static void replace(Cell cell, String unit, String round) {
        switch (cell.toString()) {
            case "填报单位：黄水镇" -> cell.setCellValue("填报单位：" + unit);
            case "第一次" -> cell.setCellValue(round);
            case "黄水镇" -> {
                cell.setCellValue(unit);
                for (int at = 1; at <= 3; at++) {
                    cell.getRow().getCell(at).setCellValue(10 + at);
                }
            }
            default -> {}
        }
    }

    private static void unchanged(XSSFWorkbook workbook) {
        assertThat(workbook.getNumberOfSheets()).isPositive();
    }

    private static void withoutProperty(XSSFWorkbook workbook) {
        workbook.getProperties().getCustomProperties().getUnderlyingProperties().setPropertyArray(null);
    }

    private static void withoutFooter(XSSFWorkbook workbook) {
        workbook.getSheetAt(0).getFooter().setLeft("");
    }

    private JsonNode check(Path table) {
        return Spoken.by("check", "--campaign", campaign.toString(), "--format", "json", table.toString())
                .document();
    }

    private static void is_known(JsonNode document) {
        assertThat(document.get("status").asString()).as(document.toString()).isEqualTo("accepted");
        JsonNode submission = document.get("submissions").get(0);
        assertThat(submission.get("unit").asString()).isEqualTo("黄水镇");
        assertThat(submission.get("round").asString()).isEqualTo("1");
        assertThat(submission.get("figures").get("persons").asString()).isEqualTo("12");
    }

    @Test
    void the_stamp_tells_unit_and_round_where_the_sheet_is_silent() throws IOException {
        is_known(check(sent("", "", StampedBlankTests::unchanged)));
    }

    @Test
    void the_property_tells_without_the_footer_and_the_footer_without_the_property() throws IOException {
        is_known(check(sent("", "", StampedBlankTests::withoutFooter)));
        is_known(check(sent("", "", StampedBlankTests::withoutProperty)));
    }

    @Test
    void without_either_nobody_knows_whose_it_is() throws IOException {
        JsonNode document = check(sent("", "", workbook -> {
            withoutFooter(workbook);
            withoutProperty(workbook);
        }));
        assertThat(document.get("status").asString()).isEqualTo("unclaimed");
    }

    @Test
    void a_stamp_that_has_been_changed_by_hand_says_nothing() throws IOException {
        JsonNode document = check(sent("", "", workbook -> {
            withoutFooter(workbook);
            withoutProperty(workbook);
            workbook.getProperties().getCustomProperties().addProperty("Huibao", "small/002/1/00000000");
        }));
        assertThat(document.get("status").asString()).isEqualTo("unclaimed");
    }

    @Test
    void the_sheets_own_words_count_for_more_and_the_difference_is_asked() throws IOException {
        JsonNode document = check(sent("西沱镇", "第二次", StampedBlankTests::unchanged));
        assertThat(document.get("status").asString()).as(document.toString()).isEqualTo("queried");
        JsonNode submission = document.get("submissions").get(0);
        assertThat(submission.get("unit").asString()).isEqualTo("西沱镇");
        assertThat(submission.get("round").asString()).isEqualTo("2");
        assertThat(document.toString()).contains("\"other-blank\"", "发给“黄水镇”的空表", "\"wrong-round\"", "用的是“第一次”的空表");
    }

    @Test
    void the_stamp_outlives_other_programs() throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "soffice or pdftotext is not installed");
        LibreOffice office = new LibreOffice(home);
        Path table = sent("", "", StampedBlankTests::unchanged);
        for (String format : List.of("xlsx:Calc MS Excel 2007 XML", "xls", "ods")) {
            is_known(check(office.convert(table, format)));
        }
    }
}
