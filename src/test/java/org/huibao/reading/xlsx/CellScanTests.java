package org.huibao.reading.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Objects;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.grid.FormulaCell;
import org.huibao.reading.grid.FormulaText;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.looks.Appearances;
import org.huibao.reading.xml.Markup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One row's cells, of a workbook that shares the texts 甲 and 乙. */
class CellScanTests {
    private static Grid row(String... cells) throws IOException {
        GridBuilder grid =
                new GridBuilder("表", false, Appearances.NONE, new String[] {"甲", "乙"}, new Budget(Limits.USUAL));
        try (Markup xml = Markup.of("<row>" + String.join("", cells) + "</row>")) {
            CellScan scan = new CellScan(xml, grid, SharedTexts.NONE, 0);
            for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
                if (event == Markup.START && xml.name().equals("c")) {
                    scan.read(0);
                }
            }
        }
        return grid.build();
    }

    private static @Nullable Cell only(String cell) throws IOException {
        return row(cell).at(0, 0);
    }

    private static FormulaCell formula(Grid grid, int column) {
        return Objects.requireNonNull(grid.formulaAt(0, column));
    }

    private static @Nullable Cell kept(String type, String value) throws IOException {
        return formula(row("<c t='" + type + "'><f>A2</f><v>" + value + "</v></c>"), 0)
                .kept();
    }

    @Test
    void a_cell_stands_where_it_says_or_after_the_one_before() throws IOException {
        Grid grid = row("<c><v>1</v></c><c/><c r='ab1'><v>2</v></c><c><v>3</v></c><c r='XFD1'><v>4</v></c>");
        assertThat(grid.text(0, 0) + grid.text(0, 27) + grid.text(0, 28) + grid.text(0, 16_383))
                .isEqualTo("1234");
        assertThat(row("<c r='B1048576'><v>5</v></c>").text(1_048_575, 1)).isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "7", "A0", "A1B", "$A$1", "ABCDE1", "A00000001"})
    void a_place_that_is_none_is_refused(String place) {
        assertThatThrownBy(() -> row("<c r='" + place + "'><v>1</v></c>"))
                .isInstanceOf(ReadingRefused.class)
                .hasMessageContaining("cell-reference");
    }

    @Test
    void the_type_says_what_the_value_means() throws IOException {
        assertThat(only("<c><v> 7 </v></c>")).extracting(Cell::kind).isEqualTo(Cell.Kind.NUMBER);
        assertThat(only("<c t='n'><v>七</v></c>")).isEqualTo(Cell.text("七"));
        assertThat(only("<c t='s'><v>1</v></c>")).isEqualTo(Cell.text("乙"));
        assertThat(only("<c t='str'><v>1</v></c>")).isEqualTo(Cell.text("1"));
        assertThat(only("<c t='e'><v>#N/A</v></c>")).isEqualTo(Grid.error("#N/A"));
        assertThat(only("<c t='b'><v>0</v></c>")).isEqualTo(Grid.logical(false));
        assertThat(only("<c t='d'><v>2024-10-31</v></c>"))
                .extracting(Cell::kind)
                .isEqualTo(Cell.Kind.DATE);
        assertThat(only("<c t='d'><v>月底</v></c>")).isEqualTo(Cell.text("月底"));
    }

    @Test
    void a_text_of_its_own_counts_whatever_the_type_says() throws IOException {
        assertThat(only("<c t='inlineStr'><is><t>低</t></is></c>")).isEqualTo(Cell.text("低"));
        assertThat(only("<c><is><t>保</t></is></c>")).isEqualTo(Cell.text("保"));
    }

    @Test
    void nothing_stands_where_there_is_no_value() throws IOException {
        assertThat(row("<c s='4'/><c><v/></c><c t='b'><v></v></c>").columns()).isZero();
        assertThat(row("<c><extLst><v>9</v></extLst></c>").columns()).isZero();
    }

    @Test
    void a_style_that_is_no_number_is_the_usual_one() throws IOException {
        assertThat(only("<c s='x'><v>3</v></c>")).isEqualTo(only("<c><v>3</v></c>"));
    }

    @Test
    void a_shared_text_that_the_workbook_does_not_have_is_refused() {
        for (String index : new String[] {"2", "-1", "x"}) {
            assertThatThrownBy(() -> row("<c t='s'><v>" + index + "</v></c>")).hasMessageContaining("shared-text");
        }
    }

    @Test
    void a_formula_keeps_the_value_that_its_type_tells() throws IOException {
        assertThat(kept("n", "")).isNull();
        assertThat(kept("b", "")).isNull();
        assertThat(kept("b", "1")).isEqualTo(Grid.logical(true));
        assertThat(kept("s", "0")).isEqualTo(Cell.text("甲"));
        assertThat(kept("str", "")).isEqualTo(Cell.text(""));
        assertThat(kept("e", "#REF!")).isEqualTo(Grid.error("#REF!"));
        assertThat(kept("d", "2024-10-31")).extracting(Cell::text).isEqualTo("45596");
        assertThat(kept("d", "?")).isEqualTo(Cell.text("?"));
        assertThat(kept("n", "?")).isEqualTo(Cell.text("?"));
    }

    @Test
    void a_shared_formula_is_written_once_and_stands_moved_elsewhere() throws IOException {
        Grid grid = row(
                "<c r='B1'><f t='shared' si='3'>A1+1</f></c>",
                "<c r='D1'><f t='shared' si='3'/></c>",
                "<c r='E1'><f t='shared' si='3'>C9</f></c>",
                "<c r='F1'><f t='shared' si='3'/></c>",
                "<c r='G1'><f t='shared' si='4'/></c>");
        assertThat(formula(grid, 3).written()).isEqualTo(new FormulaText("A1+1", 0, 2, false));
        assertThat(formula(grid, 4).written()).isEqualTo(FormulaText.of("C9"));
        assertThat(formula(grid, 5).written()).isEqualTo(new FormulaText("C9", 0, 1, false));
        assertThat(formula(grid, 6).written()).isEqualTo(FormulaText.of(""));
    }

    @Test
    void a_formula_of_a_whole_range_is_told_apart() throws IOException {
        Grid grid = row("<c><f t='array' ref='A1:A2'>B1*2</f></c><c><f t='dataTable'/></c><c><f>1</f></c>");
        assertThat(formula(grid, 0).written().array()).isTrue();
        assertThat(formula(grid, 1).written().array()).isTrue();
        assertThat(formula(grid, 2).written().array()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='A1'><v>80</v><v>88</v></c> | 80/88",
                "<c r='A1'><v>80</v></c><c r='A1'><v>88</v></c> | 80/88",
                "<c r='A1' t='s'><v>0</v></c><c r='A1' t='s'><v>1</v></c> | 甲/乙",
                "<c r='A1'><v>80</v></c><c r='A1' t='s'><v>1</v></c> | 80/乙",
                "<c r='A1'><v>8</v></c><c r='A1'><v>8</v></c><c r='A1'><v>9</v></c> | 8/9",
                "<c r='A1'><f>1+1</f><v>2</v></c><c r='A1'><v>88</v></c> | 2/88",
                "<c r='A1'><v>88</v></c><c r='A1'><v>88.0</v></c> | 88",
                "<c r='A1' t='b'><v>1</v></c><c r='A1'><v>1</v></c> | TRUE/1",
                "<c r='A1'><v>88</v></c><c r='A1'/> | 88"
            })
    void two_values_at_one_place_are_never_one(String cells, String read) throws IOException {
        Cell cell = Objects.requireNonNull(only(cells));
        assertThat(cell.text()).isEqualTo(read.replace('/', '\n'));
        assertThat(cell.kind()).isEqualTo(read.contains("/") ? Cell.Kind.TEXT : Cell.Kind.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", " 1 ", "true", " TRUE", "\n1\n"})
    void a_logical_value_may_have_space_around_it(String value) throws IOException {
        Cell cell = Objects.requireNonNull(only("<c t='b'><v>" + value + "</v></c>"));
        assertThat(cell.text()).isEqualTo("TRUE");
    }
}
