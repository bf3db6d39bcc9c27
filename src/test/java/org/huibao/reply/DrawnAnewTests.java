package org.huibao.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.huibao.reading.Contents;
import org.huibao.reading.cells.Span;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.api.Test;

class DrawnAnewTests {
    private static GridBuilder grid(String name) {
        return GridBuilder.plain(name, new Budget(Limits.USUAL));
    }

    private static Workbook drawn(GridBuilder... grids) {
        List<Sheet> sheets =
                java.util.Arrays.stream(grids).<Sheet>map(GridBuilder::build).toList();
        return DrawnAnew.of(new Contents.Sheets(sheets, List.of()), List.of(), Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void values_stand_in_their_places() throws IOException {
        GridBuilder grid = grid("表");
        grid.text(0, 0, "单位");
        grid.number(1, 2, 0, new BigDecimal("12.5"));
        try (Workbook workbook = drawn(grid)) {
            var sheet = workbook.getSheet("表");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("单位");
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(12.5);
            assertThat(sheet.getRow(1).getCell(0)).isNull();
        }
    }

    @Test
    void text_never_becomes_a_formula() throws IOException {
        GridBuilder grid = grid("表");
        grid.text(0, 0, "=1+1");
        grid.text(0, 1, " ＠SUM(A1)");
        grid.text(0, 2, "黄水镇");
        try (Workbook workbook = drawn(grid)) {
            var row = workbook.getSheetAt(0).getRow(0);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(2).getCellStyle().getQuotePrefixed()).isFalse();
        }
    }

    @Test
    void merged_cells_stay_merged_and_single_ones_single() throws IOException {
        GridBuilder grid = grid("表");
        grid.text(0, 0, "资金");
        grid.text(1, 1, "备注");
        grid.span(new Span(0, 0, 0, 1));
        try (Workbook workbook = drawn(grid)) {
            assertThat(workbook.getSheetAt(0).getMergedRegions())
                    .extracting(region -> region.formatAsString())
                    .containsExactly("A1:B1");
        }
    }

    @Test
    void a_hidden_sheet_a_second_one_of_a_name_and_one_too_large_are_left_out() throws IOException {
        GridBuilder hidden = grid("藏");
        hidden.hide();
        GridBuilder large = grid("大");
        large.text(1_000_000, 0, "远");
        GridBuilder first = grid("a/b");
        first.text(0, 0, "一");
        GridBuilder second = grid("a:b");
        second.text(0, 0, "二");
        try (Workbook workbook = drawn(hidden, large, first, second)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("一");
        }
    }
}
