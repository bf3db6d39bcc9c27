package org.huibao.reading.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.xml.Markup;
import org.junit.jupiter.api.Test;

class OdsTableTests {
    private static Grid table(String content) throws IOException {
        GridBuilder grid = GridBuilder.plain("表", new Budget(Limits.USUAL));
        try (Markup xml = Markup.of("<table>" + content + "</table>")) {
            xml.next();
            new OdsTable(xml, grid, new OdsStyles(), 0).read();
            assertThat(xml.next()).isEqualTo(Markup.CLOSED);
        }
        return grid.build();
    }

    private static String row(String attributes, String cells) {
        return "<table-row " + attributes + ">" + cells + "</table-row>";
    }

    private static String cell(String attributes, String text) {
        return "<table-cell " + attributes + "><p>" + text + "</p></table-cell>";
    }

    @Test
    void rows_and_cells_are_counted_as_often_as_they_are_repeated() throws IOException {
        Grid grid = table(row("number-rows-repeated='2'", cell("number-columns-repeated='3'", "甲") + cell("", "乙"))
                + row("number-rows-repeated='5'", "<table-cell/>")
                + row("", "<table-cell number-columns-repeated='2'/>" + cell("", "丙")));
        assertThat(grid.rows()).isEqualTo(8);
        assertThat(grid.columns()).isEqualTo(4);
        assertThat(grid.text(1, 2) + grid.text(1, 3) + grid.text(7, 2)).isEqualTo("甲乙丙");
        assertThat(grid.at(7, 0)).isNull();
    }

    @Test
    void a_sheet_that_is_filled_with_nothing_to_its_end_is_small() throws IOException {
        Grid grid = table(row("", cell("", "甲") + "<table-cell number-columns-repeated='16383'/>")
                + row("number-rows-repeated='1048575'", "<table-cell/>")
                + row("", cell("", "外")));
        assertThat(grid.rows()).isEqualTo(1);
        assertThat(grid.columns()).isEqualTo(1);
    }

    @Test
    void a_count_that_is_none_or_too_small_is_one() throws IOException {
        Grid grid = table(row("number-rows-repeated='0'", cell("number-columns-repeated='x'", "甲") + cell("", "乙")));
        assertThat(grid.text(0, 0) + grid.text(0, 1)).isEqualTo("甲乙");
    }

    @Test
    void rows_and_columns_are_hidden_by_word_or_by_a_filter() throws IOException {
        Grid grid = table("<table-column/><table-column number-columns-repeated='2' visibility='collapse'/>"
                + "<table-column visibility='visible'/><table-column visibility='filter'/>"
                + "<table-column visibility='collapse' number-columns-repeated='99999'/>"
                + row("visibility='visible'", cell("", "甲"))
                + row("visibility='filter' number-rows-repeated='2'", cell("", "乙"))
                + row("", cell("", "丙")));
        for (int column = 0; column < 6; column++) {
            assertThat(grid.isColumnHidden(column)).as("column %s", column).isEqualTo(column != 0 && column != 3);
        }
        for (int row = 0; row < 4; row++) {
            assertThat(grid.isRowHidden(row)).as("row %s", row).isEqualTo(row == 1 || row == 2);
        }
    }

    @Test
    void what_lies_on_the_sheet_is_no_part_of_it() throws IOException {
        Grid grid = table("<shapes>" + row("", cell("", "图")) + "</shapes><table-header-rows>"
                + row("", "<x><table-cell/></x>" + cell("", "甲") + "<covered-table-cell/>" + cell("", "乙"))
                + "</table-header-rows>");
        assertThat(grid.rows()).isEqualTo(1);
        assertThat(grid.text(0, 0) + grid.text(0, 2)).isEqualTo("甲乙");
    }
}
