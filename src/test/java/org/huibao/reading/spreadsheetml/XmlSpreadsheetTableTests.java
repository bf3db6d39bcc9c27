package org.huibao.reading.spreadsheetml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.looks.Appearances;
import org.huibao.reading.xml.Markup;
import org.junit.jupiter.api.Test;

/** The style p is a percentage. */
class XmlSpreadsheetTableTests {
    private static Grid sheet(String content) throws IOException {
        Appearances looks = new Appearances(new int[] {0, 200}, Map.of(200, "0%"), false);
        GridBuilder grid = new GridBuilder("表", false, looks, new String[0], new Budget(Limits.USUAL));
        try (Markup xml = Markup.of("<Worksheet>" + content + "</Worksheet>")) {
            xml.next();
            new XmlSpreadsheetTable(xml, grid, 0, Map.of("p", 1)).read();
            assertThat(xml.next()).isEqualTo(Markup.CLOSED);
        }
        return grid.build();
    }

    private static String cell(String attributes, String text) {
        return "<Cell " + attributes + "><Data>" + text + "</Data></Cell>";
    }

    private static Cell only(String attributes, String type, String text) throws IOException {
        Grid grid = sheet("<Row><Cell " + attributes + "><Data Type='" + type + "'>" + text + "</Data></Cell></Row>");
        return Objects.requireNonNull(grid.at(0, 0));
    }

    @Test
    void cells_and_rows_stand_where_they_say_or_after_the_one_before() throws IOException {
        Grid grid = sheet("<Table><Row Index='2'>" + cell("", "甲") + cell("Index='4'", "乙") + cell("", "丙") + "</Row>"
                + "<Row>" + cell("", "丁") + "</Row><Row Span='3'/><Row>" + cell("", "戊") + "</Row></Table>");
        assertThat(grid.text(1, 0) + grid.text(1, 3) + grid.text(1, 4) + grid.text(2, 0) + grid.text(7, 0))
                .isEqualTo("甲乙丙丁戊");
    }

    @Test
    void merges_reach_to_the_right_and_down_and_push_the_next_cell_on() throws IOException {
        Grid grid = sheet("<Row>" + cell("MergeAcross='2' MergeDown='1'", "甲") + cell("", "乙") + "</Row>");
        assertThat(grid.spans()).containsExactly(new Span(0, 0, 1, 2));
        assertThat(grid.text(0, 3)).isEqualTo("乙");
        assertThat(sheet("<Row>" + cell("MergeAcross='-2'", "甲") + "</Row>").spans())
                .isEmpty();
    }

    @Test
    void rows_and_columns_are_hidden_by_word_or_by_having_no_size() throws IOException {
        Grid grid = sheet("<Column/><Column Hidden='1' Span='1'/><Column Width='0'/><Column Index='7' Width='0'/>"
                + "<Column Width='9'/><Row Hidden='1' Span='1'/><Row Height='0'/><Row Height='9'/>");
        for (int column = 0; column < 9; column++) {
            assertThat(grid.isColumnHidden(column))
                    .as("column %s", column)
                    .isEqualTo(column >= 1 && column <= 3 || column == 6);
        }
        for (int row = 0; row < 5; row++) {
            assertThat(grid.isRowHidden(row)).as("row %s", row).isEqualTo(row <= 2);
        }
    }

    @Test
    void a_sheet_is_hidden_unless_it_says_that_it_is_visible() throws IOException {
        String options = "<WorksheetOptions><Visible>%s</Visible></WorksheetOptions>";
        assertThat(sheet("").isHidden()).isFalse();
        assertThat(sheet(options.formatted("SheetVisible")).isHidden()).isFalse();
        assertThat(sheet(options.formatted("SheetHidden")).isHidden()).isTrue();
        assertThat(sheet(options.formatted("SheetVeryHidden")).isHidden()).isTrue();
    }

    @Test
    void a_value_is_what_its_type_says() throws IOException {
        assertThat(only("", "Number", " 12.5 ")).isEqualTo(Cell.number(new BigDecimal("12.5")));
        assertThat(only("", "Number", "十二")).isEqualTo(Cell.text("十二"));
        assertThat(only("", "Boolean", "1")).isEqualTo(Grid.logical(true));
        assertThat(only("", "Boolean", "0")).isEqualTo(Grid.logical(false));
        assertThat(only("", "Error", "#N/A")).isEqualTo(Grid.error("#N/A"));
        assertThat(only("", "String", "12")).isEqualTo(Cell.text("12"));
        assertThat(only("", "DateTime", "月底")).isEqualTo(Cell.text("月底"));
        assertThat(only("StyleID='p'", "Number", "0.5").shown()).isEqualTo("50%");
        assertThat(only("StyleID='other'", "Number", "0.5").shown()).isNull();
    }

    @Test
    void a_date_is_one_without_a_style_and_what_its_style_shows_with_one() throws IOException {
        assertThat(only("", "DateTime", "2024-10-31T00:00:00.000").kind()).isEqualTo(Cell.Kind.DATE);
        assertThat(only("StyleID='p'", "DateTime", "2024-10-31T00:00:00.000").kind())
                .isEqualTo(Cell.Kind.NUMBER);
    }

    @Test
    void a_formula_is_told_in_excels_words_and_keeps_its_value() throws IOException {
        Grid grid = sheet("<Row><Cell Formula='=R[1]C*2'><Data Type='Number'>6</Data></Cell>"
                + "<Cell Formula='=RC[-1]'/></Row>");
        assertThat(Objects.requireNonNull(grid.formulaAt(0, 0)).written().text())
                .isEqualTo("A2*2");
        assertThat(Objects.requireNonNull(grid.formulaAt(0, 0)).kept()).isEqualTo(Cell.number(BigDecimal.valueOf(6)));
        assertThat(Objects.requireNonNull(grid.formulaAt(0, 1)).kept()).isNull();
    }

    @Test
    void what_lies_beside_a_cells_value_is_passed_over() throws IOException {
        Grid grid = sheet("<Names><Row><Cell/></Row></Names><Row><Cell><Comment><Data>批注</Data></Comment>"
                + "<Data>甲</Data></Cell><Cell/><Cell><Comment><Data>批注</Data></Comment></Cell></Row>");
        assertThat(grid.rows()).isEqualTo(1);
        assertThat(grid.columns()).isEqualTo(1);
        assertThat(grid.text(0, 0)).isEqualTo("甲");
    }
}
