package org.huibao.reading.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.huibao.reading.cells.Span;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.xml.Markup;
import org.junit.jupiter.api.Test;

class SheetScanTests {
    private static Grid sheet(String content) throws IOException {
        GridBuilder grid = GridBuilder.plain("表", new Budget(Limits.USUAL));
        try (Markup xml = Markup.of("<worksheet>" + content + "</worksheet>")) {
            new SheetScan(xml, grid, SharedTexts.NONE, 0).run();
        }
        return grid.build();
    }

    @Test
    void a_row_stands_where_it_says_or_below_the_one_before() throws IOException {
        Grid grid = sheet("<sheetData><row r='3'><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>"
                + "<row r='9'><c><v>4</v></c></row></sheetData>");
        assertThat(grid.text(2, 0) + grid.text(3, 0) + grid.text(3, 1) + grid.text(8, 0))
                .isEqualTo("1234");
    }

    @Test
    void a_row_is_hidden_by_word_or_by_having_no_height() throws IOException {
        Grid grid = sheet("<sheetData><row hidden='1'/><row hidden='true'/><row ht='0'/><row ht='0.0'/>"
                + "<row hidden='0'/><row ht='10.5'/><row ht=''/><row hidden='1' ht='15'/></sheetData>");
        for (int row = 0; row < 8; row++) {
            assertThat(grid.isRowHidden(row)).as("row %s", row).isEqualTo(row < 4 || row == 7);
        }
    }

    @Test
    void columns_are_hidden_by_word_or_by_having_no_width() throws IOException {
        Grid grid = sheet("<cols><col min='1' max='1' width='9'/><col min='2' max='3' hidden='1' width='9'/>"
                + "<col min='4' max='4' width='0'/><col min='5' max='5' width='0.00'/>"
                + "<col min='6' max='6' width='0.5'/><col hidden='1'/></cols>");
        for (int column = 0; column < 7; column++) {
            assertThat(grid.isColumnHidden(column)).as("column %s", column).isEqualTo(column >= 1 && column <= 4);
        }
    }

    @Test
    void a_merge_may_be_of_whole_rows_or_columns() throws IOException {
        Grid grid = sheet("<mergeCells><mergeCell ref='B2:C3'/><mergeCell ref='5:5'/><mergeCell ref='E:E'/>"
                + "<mergeCell/><mergeCell ref='G7'/></mergeCells>");
        assertThat(grid.spans())
                .containsExactlyInAnyOrder(
                        new Span(1, 1, 2, 2), new Span(4, 0, 4, 16_383), new Span(0, 4, 1_048_575, 4));
    }

    @Test
    void what_else_a_part_says_is_passed_over() throws IOException {
        Grid grid = sheet("<sheetViews><row r='7'><c><v>9</v></c></row></sheetViews>"
                + "<sheetData><row><c><v>1</v></c></row></sheetData><extLst><mergeCell ref='A1:B9'/></extLst>");
        assertThat(grid.rows()).isEqualTo(1);
        assertThat(grid.spans()).isEmpty();
    }
}
