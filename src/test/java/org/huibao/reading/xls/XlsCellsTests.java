package org.huibao.reading.xls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.FormulaCell;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.GridBuilder;
import org.junit.jupiter.api.Test;

class XlsCellsTests {
    private static Grid read(Consumer<HSSFCell> content) throws IOException {
        GridBuilder grid = GridBuilder.plain("表", new Budget(Limits.USUAL));
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFCell cell = workbook.createSheet("表").createRow(2).createCell(1);
            content.accept(cell);
            new XlsCells(grid, 4).read(cell);
        }
        return grid.build();
    }

    private static FormulaCell formula(Consumer<HSSFCell> content) throws IOException {
        return Objects.requireNonNull(read(content).formulaAt(2, 1));
    }

    @Test
    void what_stands_in_a_cell_is_copied_as_what_it_is() throws IOException {
        assertThat(read(cell -> cell.setCellValue(0.1 + 0.2)).bare(2, 1))
                .extracting(Cell::kind, Cell::text)
                .containsExactly(Cell.Kind.NUMBER, "0.3");
        assertThat(read(cell -> cell.setCellValue("007")).bare(2, 1))
                .extracting(Cell::kind, Cell::text)
                .containsExactly(Cell.Kind.TEXT, "007");
        assertThat(read(cell -> cell.setCellValue(false)).bare(2, 1))
                .extracting(Cell::kind, Cell::text)
                .containsExactly(Cell.Kind.LOGICAL, "FALSE");
        assertThat(read(cell -> cell.setCellErrorValue(FormulaError.REF.getCode()))
                        .bare(2, 1))
                .extracting(Cell::kind, Cell::text)
                .containsExactly(Cell.Kind.ERROR, "#REF!");
    }

    @Test
    void a_cell_that_only_looks_like_something_is_none() throws IOException {
        assertThat(read(HSSFCell::setBlank).rows()).isZero();
        assertThat(read(cell -> cell.setCellValue("")).rows()).isZero();
    }

    @Test
    void a_formula_keeps_the_value_that_the_office_saw_and_the_place_of_its_sheet() throws IOException {
        FormulaCell sum = formula(cell -> {
            cell.setCellFormula("A1+A2");
            cell.setCellValue(7);
        });
        assertThat(sum.written().text()).isEqualTo("A1+A2");
        assertThat(sum.kept()).isEqualTo(Cell.number(new BigDecimal("7")));
        assertThat(sum.sheet()).isEqualTo(4);

        FormulaCell words = formula(cell -> {
            cell.setCellFormula("A1&A2");
            cell.setCellValue("黄水镇");
        });
        assertThat(words.kept()).isEqualTo(Cell.text("黄水镇"));

        FormulaCell error = formula(cell -> {
            cell.setCellFormula("1/0");
            cell.setCellErrorValue(FormulaError.DIV0.getCode());
        });
        assertThat(error.kept()).isEqualTo(Grid.error("#DIV/0!"));
    }

    @Test
    void a_formula_over_an_array_is_told_from_one_of_a_single_cell() throws IOException {
        assertThat(formula(cell -> cell.setCellFormula("A1*2")).written().array())
                .isFalse();
        assertThat(formula(cell -> cell.getSheet().setArrayFormula("A1:A2*2", new CellRangeAddress(2, 3, 1, 1)))
                        .written()
                        .array())
                .isTrue();
    }

    @Test
    void a_formula_that_cannot_be_told_in_words_still_has_its_value() throws IOException {
        FormulaCell lost = formula(cell -> {
            HSSFWorkbook workbook = cell.getSheet().getWorkbook();
            var name = workbook.createName();
            name.setNameName("户数");
            name.setRefersToFormula("表!$A$1");
            cell.setCellFormula("户数*2");
            cell.setCellValue(180);
            workbook.removeName(name);
        });
        assertThat(lost.written().text()).isEqualTo("?");
        assertThat(lost.kept()).isEqualTo(Cell.number(new BigDecimal("180")));
    }
}
