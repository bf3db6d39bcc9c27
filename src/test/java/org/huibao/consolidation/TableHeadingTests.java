package org.huibao.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.vocabulary.Column;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TableHeadingTests {
    private final XSSFWorkbook workbook = new XSSFWorkbook();

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private Sheet heading(Snapshot snapshot) {
        Sheet sheet = workbook.createSheet();
        SheetLayout layout = new SheetLayout(snapshot, LinesSurvey.of(snapshot));
        new TableHeading(sheet, new CellLooks(workbook), layout, snapshot).write();
        return sheet;
    }

    private static List<String> row(Sheet sheet, int index) {
        return StreamSupport.stream(sheet.getRow(index).spliterator(), false)
                .map(cell -> cell.getStringCellValue())
                .toList();
    }

    private static List<String> lastRow(Sheet sheet) {
        return row(sheet, sheet.getLastRowNum());
    }

    @Test
    void the_title_stands_across_the_whole_table_as_high_as_it_needs() {
        Sheet sheet = heading(ATable.with(Map.of(), ATable.counted("低保户数")));
        assertThat(row(sheet, 0)).containsExactly("低保情况统计表", "");
        assertThat(sheet.getMergedRegions())
                .extracting(CellRangeAddress::formatAsString)
                .contains("A1:B1");
        Snapshot wordy =
                new Snapshot(ATable.campaign("困难群众基本生活救助情况统计表", null, ATable.counted("低保户数")), FIRST, List.of());
        assertThat(heading(wordy).getRow(0).getHeightInPoints())
                .isGreaterThan(sheet.getRow(0).getHeightInPoints());
    }

    @Test
    void units_of_measure_and_column_numbers_have_rows_only_where_a_column_has_one() {
        Sheet all = heading(ATable.with(Map.of(), ATable.counted("低保户数"), ATable.ranked("名次")));
        assertThat(lastRow(all)).containsExactly("甲", "1", "");
        assertThat(row(all, all.getLastRowNum() - 1)).containsExactly("计量单位", "户", "");
        assertThat(row(all, all.getLastRowNum() - 2)).containsExactly("地区", "低保户数", "名次");
        assertThat(lastRow(heading(ATable.with(Map.of(), ATable.ranked("名次"))))).containsExactly("地区", "名次");
    }

    @Test
    void a_form_with_remarks_of_its_own_has_another_word_for_ours() {
        assertThat(lastRow(heading(ATable.missing(ATable.ranked("名次"))))).containsExactly("地区", "名次", "备注");
        assertThat(lastRow(heading(ATable.missing(ATable.told(" 备注 "))))).containsExactly("地区", " 备注 ", "报送情况");
    }

    @Test
    void a_header_is_as_high_as_its_longest_words_need() {
        Sheet plain = heading(ATable.with(Map.of(), ATable.ranked("名次")));
        assertThat(plain.getRow(plain.getLastRowNum()).getHeightInPoints()).isEqualTo(22);
        Sheet wordy = heading(ATable.with(Map.of(), ATable.ranked("其中：本月新纳入低保的家庭户数合计")));
        assertThat(wordy.getRow(wordy.getLastRowNum()).getHeightInPoints()).isGreaterThan(22);
    }

    @Test
    void what_is_told_beside_one_another_shares_a_row() {
        Column[] many =
                IntStream.range(0, 8).mapToObj(i -> ATable.ranked("名次" + i)).toArray(Column[]::new);
        Sheet wide = heading(ATable.with(Map.of(), many));
        assertThat(row(wide, 1)).contains("填报单位：石柱县民政局", "第一次", "文号：石民发〔2023〕6号");
        Sheet narrow = heading(ATable.with(Map.of(), ATable.ranked("名次")));
        assertThat(row(narrow, 1)).containsExactly("填报单位：石柱县民政局", "");
        assertThat(row(narrow, 3)).containsExactly("文号：石民发〔2023〕6号", "");
    }
}
