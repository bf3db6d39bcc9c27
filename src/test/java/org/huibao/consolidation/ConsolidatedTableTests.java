package org.huibao.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Forwarding.Rows;
import org.huibao.vocabulary.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsolidatedTableTests {
    private static final int HEADER = 2;
    private static final int FIRST_LINE = 7;

    private final ExampleCampaign campaign = new ExampleCampaign();

    @Test
    void adds_up_every_unit_exactly_and_keeps_the_formula_beside_the_value() {
        List<UnitReport> reports = campaign.reports(33, 1);
        ConsolidatedTable table = ConsolidatedTable.of(campaign.of(Rows.UNITS, reports));
        Sheet sheet = open(table);
        Cell paid = sheet.getRow(FIRST_LINE + 33).getCell(5);
        assertThat(text(sheet, FIRST_LINE + 33, 0)).isEqualTo("合计");
        assertThat(paid.getCellFormula()).isEqualTo("SUM(F8:F40)");
        assertThat(BigDecimal.valueOf(paid.getNumericCellValue())).isEqualByComparingTo(sum(reports, "paid"));
        assertThat(table.totals().get("paid")).isEqualByComparingTo(sum(reports, "paid"));
    }

    @Test
    void works_out_a_formula_total_from_the_other_totals() {
        List<UnitReport> reports = List.of(
                report(0, Map.of("paid", "1.5", "persons", "10")), report(1, Map.of("paid", "2.5", "persons", "30")));
        Cell perHead = open(ConsolidatedTable.of(campaign.of(Rows.UNITS, reports)))
                .getRow(FIRST_LINE + 2)
                .getCell(8);
        assertThat(perHead.getCellFormula()).isEqualTo("IFERROR(F10 * 10000.0 / C10,\"\")");
        assertThat(BigDecimal.valueOf(perHead.getNumericCellValue())).isEqualByComparingTo("1000");
    }

    @Test
    void leaves_a_formula_total_empty_where_it_divides_by_zero() {
        ConsolidatedTable table = ConsolidatedTable.of(campaign.of(Rows.UNITS, List.of(missing(0))));
        Cell perHead = open(table).getRow(FIRST_LINE + 1).getCell(8);
        assertThat(perHead.getCachedFormulaResultType()).isEqualTo(CellType.STRING);
        assertThat(perHead.getStringCellValue()).isEmpty();
        assertThat(table.totals()).doesNotContainKey("per_head").containsEntry("paid", BigDecimal.ZERO);
    }

    @Test
    void leaves_the_total_empty_where_rows_do_not_add_up() {
        Sheet sheet = open(ConsolidatedTable.of(campaign.of(Rows.UNITS, campaign.reports(3, 1))));
        assertThat(sheet.getRow(FIRST_LINE + 3).getCell(9).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void marks_units_that_owe_and_nil_returns_without_a_figure() {
        UnitReport returned = new UnitReport(
                ExampleCampaign.unit(1), Standing.RETURNED, false, figures(Map.of("households", "7")), List.of());
        UnitReport nil = new UnitReport(ExampleCampaign.unit(2), Standing.ACCEPTED, true, Map.of(), List.of());
        Sheet sheet = open(ConsolidatedTable.of(campaign.of(
                Rows.UNITS, List.of(missing(0), returned, nil, report(3, Map.of("households", "5"))))));
        assertThat(text(sheet, HEADER, 11)).isEqualTo("备注");
        assertThat(column(sheet, 11)).containsExactly("未报", "未报", "零报告", "", "");
        assertThat(column(sheet, 1)).containsExactly("", "", "", "5", "5");
        assertThat(column(sheet, 0)).containsExactly("第0镇", "第1镇", "第2镇", "第3镇", "合计");
    }

    @Test
    void has_no_remark_column_when_there_is_nothing_to_remark() {
        Sheet sheet = open(ConsolidatedTable.of(campaign.of(Rows.UNITS, campaign.reports(2, 1))));
        assertThat(sheet.getRow(HEADER).getLastCellNum()).isEqualTo((short) 11);
    }

    @Test
    void counts_queried_figures() {
        UnitReport queried = new UnitReport(
                ExampleCampaign.unit(0), Standing.QUERIED, false, figures(Map.of("households", "7")), List.of());
        Sheet sheet = open(ConsolidatedTable.of(campaign.of(Rows.UNITS, List.of(queried))));
        assertThat(column(sheet, 1)).containsExactly("7", "7");
    }

    @Test
    void shows_every_decimal_that_was_kept_and_at_least_those_of_the_form() {
        Sheet sheet = open(ConsolidatedTable.of(campaign.of(
                Rows.UNITS,
                List.of(
                        report(0, Map.of("paid", "11.0989")),
                        report(1, Map.of("paid", "0.123456")),
                        report(2, Map.of("paid", "1234567.5"))))));
        assertThat(column(sheet, 5)).containsExactly("11.0989", "0.123456", "1234567.5000", "1234578.722356");
    }

    @Test
    void takes_words_for_words_whatever_they_begin_with() {
        String[] attacks = {"=1+1", "+86", "-cmd|' /C calc'!A0", "@SUM(A1)", "正常"};
        List<UnitReport> reports = IntStream.range(0, attacks.length)
                .mapToObj(i -> new UnitReport(
                        ExampleCampaign.unit(i),
                        Standing.ACCEPTED,
                        false,
                        Map.of("remark", ExampleCampaign.words(attacks[i])),
                        List.of()))
                .toList();
        Sheet sheet = open(ConsolidatedTable.of(campaign.of(Rows.UNITS, reports)));
        for (int i = 0; i < attacks.length; i++) {
            Cell cell = sheet.getRow(FIRST_LINE + i).getCell(10);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(attacks[i]);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(i < 4);
        }
    }

    @Test
    void leaves_a_cell_empty_where_the_unit_gave_no_figure() {
        Map<String, Entry> entries = new HashMap<>(figures(Map.of("households", "7")));
        entries.put("persons", ExampleCampaign.gap(Entry.Why.NOT_APPLICABLE, "/"));
        Sheet sheet = open(ConsolidatedTable.of(campaign.of(
                Rows.UNITS,
                List.of(new UnitReport(ExampleCampaign.unit(0), Standing.QUERIED, false, entries, List.of())))));
        assertThat(column(sheet, 2)).containsExactly("", "0");
    }

    @Test
    void prints_the_header_tree_with_groups_across_and_columns_down() {
        Sheet sheet = open(ConsolidatedTable.of(campaign.of(Rows.UNITS, campaign.reports(2, 1))));
        List<String> merges = sheet.getMergedRegions().stream()
                .map(CellRangeAddress::formatAsString)
                .toList();
        assertThat(merges)
                .contains("A1:K1", "A3:A5", "B3:B5", "D3:E3", "D4:D5", "F3:H3", "F4:F5", "G4:H4", "I3:I5", "K3:K5");
        assertThat(text(sheet, HEADER, 5)).isEqualTo("资金");
        assertThat(text(sheet, HEADER + 1, 5)).isEqualTo("资金支出");
        assertThat(text(sheet, HEADER + 1, 6)).isEmpty();
        assertThat(text(sheet, HEADER + 2, 6)).isEqualTo("其中：低保金");
        assertThat(text(sheet, HEADER + 3, 0)).isEqualTo("计量单位");
        assertThat(text(sheet, HEADER + 3, 5)).isEqualTo("万元");
        assertThat(text(sheet, HEADER + 4, 0)).isEqualTo("甲");
        assertThat(text(sheet, HEADER + 4, 8)).isEqualTo("8");
    }

    @Test
    void names_who_reports_the_round_and_the_notice() {
        Sheet sheet = open(ConsolidatedTable.of(campaign.of(Rows.UNITS, campaign.reports(2, 1))));
        List<String> particulars = new ArrayList<>();
        sheet.getRow(1).forEach(cell -> particulars.add(cell.getStringCellValue()));
        assertThat(text(sheet, 0, 0)).isEqualTo(ExampleCampaign.TITLE);
        assertThat(sheet.getSheetName()).isEqualTo(ExampleCampaign.TITLE);
        assertThat(particulars).contains("填报单位：石柱土家族自治县民政局", "第一次", "文号：石民发〔2023〕6号");
    }

    @Test
    void shows_detail_rows_under_their_unit_and_counts_them_once() {
        List<UnitReport> reports = campaign.reports(3, 5);
        Sheet sheet = open(ConsolidatedTable.of(campaign.of(Rows.DETAILS, reports)));
        assertThat(column(sheet, 0).subList(0, 4)).containsExactly("第0镇", "　红旗村", "　向阳社区", "第1镇");
        Cell households = sheet.getRow(FIRST_LINE + 9).getCell(1);
        assertThat(households.getCellFormula()).isEqualTo("SUM(B8,B11,B14)");
        assertThat(BigDecimal.valueOf(households.getNumericCellValue()))
                .isEqualByComparingTo(sum(reports, "households"));
    }

    @Test
    void shows_the_total_alone_where_the_bureau_wants_no_rows() {
        List<UnitReport> reports = campaign.reports(3, 5);
        Sheet sheet = open(ConsolidatedTable.of(campaign.of(Rows.TOTAL, reports)));
        assertThat(column(sheet, 0)).containsExactly("合计");
        Cell households = sheet.getRow(FIRST_LINE).getCell(1);
        assertThat(households.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(BigDecimal.valueOf(households.getNumericCellValue()))
                .isEqualByComparingTo(sum(reports, "households"));
    }

    @Test
    void keeps_formulas_short_enough_with_very_many_detail_rows() {
        Sheet sheet = open(ConsolidatedTable.of(campaign.of(Rows.DETAILS, campaign.reports(2000, 5))));
        String formula = sheet.getRow(FIRST_LINE + 6000).getCell(1).getCellFormula();
        assertThat(formula).isEqualTo("SUMIF(A8:A6007,\"<>　*\",B8:B6007)");
    }

    @Test
    void gives_the_same_bytes_for_the_same_snapshot() throws Exception {
        byte[] once = ConsolidatedTable.of(campaign.of(Rows.DETAILS, campaign.reports(40, 9)))
                .bytes();
        // Zip archives keep times in steps of two seconds.
        long before = System.nanoTime();
        await().until(() -> System.nanoTime() - before > 2_100_000_000L);
        byte[] again = ConsolidatedTable.of(campaign.of(Rows.DETAILS, campaign.reports(40, 9)))
                .bytes();
        assertThat(again).isEqualTo(once);
    }

    @Test
    void replaces_the_file_and_leaves_no_draft(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("汇总表.xlsx");
        Files.writeString(file, "old");
        ConsolidatedTable table = ConsolidatedTable.of(campaign.of(Rows.UNITS, campaign.reports(2, 1)));
        table.write(file);
        assertThat(file).hasBinaryContent(table.bytes());
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    private static UnitReport missing(int number) {
        return UnitReport.missing(ExampleCampaign.unit(number));
    }

    private static UnitReport report(int number, Map<String, String> figures) {
        return new UnitReport(ExampleCampaign.unit(number), Standing.ACCEPTED, false, figures(figures), List.of());
    }

    private static Map<String, Entry> figures(Map<String, String> numbers) {
        Map<String, Entry> figures = new HashMap<>();
        numbers.forEach((key, number) -> figures.put(key, ExampleCampaign.figure(number)));
        return figures;
    }

    private static BigDecimal sum(List<UnitReport> reports, String key) {
        return reports.stream()
                .map(report -> ReportLine.of(report).entries().get(key))
                .map(entry -> entry instanceof Entry.Figure figure ? figure.value() : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Sheet open(ConsolidatedTable table) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(table.bytes()))) {
            assertThat(workbook.getNumberOfSheets()).isOne();
            return workbook.getSheetAt(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    /** What a person sees under a column, from the first line to the total. */
    private static List<String> column(Sheet sheet, int column) {
        DataFormatter shown = new DataFormatter();
        shown.setUseCachedValuesForFormulaCells(true);
        return IntStream.rangeClosed(FIRST_LINE, sheet.getLastRowNum())
                .mapToObj(row -> shown.formatCellValue(sheet.getRow(row).getCell(column)))
                .toList();
    }
}
