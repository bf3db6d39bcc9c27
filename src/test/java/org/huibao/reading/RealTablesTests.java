package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in published tables is what is read from them. */
class RealTablesTests {
    static Stream<Path> workbooks() {
        return RealTables.carriers(".xlsx", ".xls");
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void reads_every_figure_as_published(Path file) {
        assertThat(RealTables.compareWithTruth(file, RealTables.sheet(file))).isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void sees_the_same_cells_and_merges_as_poi(Path file) throws IOException {
        Sheet sheet = RealTables.sheet(file);
        int seen = 0;
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(RealTables.bytes(file)))) {
            var known = workbook.getSheetAt(0);
            assertThat(sheet.name()).isEqualTo(known.getSheetName());
            assertThat(sheet.spans()).hasSameSizeAs(known.getMergedRegions());
            for (var row : known) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        assertThat(sheet.text(cell.getRowIndex(), cell.getColumnIndex()))
                                .isEqualTo(cell.getStringCellValue());
                        seen++;
                    } else if (cell.getCellType() == CellType.NUMERIC) {
                        Cell read = sheet.at(cell.getRowIndex(), cell.getColumnIndex());
                        assertThat(read.number().doubleValue()).isEqualTo(cell.getNumericCellValue());
                        seen++;
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(30);
    }

    static Stream<Path> withoutValues() {
        return RealTables.carriers("__formula_no_cache.xlsx");
    }

    @ParameterizedTest
    @MethodSource("withoutValues")
    void computes_formulas_that_were_saved_without_values(Path file) {
        Sheet sheet = RealTables.sheet(file);
        int formulas = 0;
        for (int row = 0; row < sheet.rows(); row++) {
            for (int column = 0; column < sheet.columns(); column++) {
                Cell cell = sheet.at(row, column);
                if (cell != null && cell.formula() != null) {
                    assertThat(cell.formula().check()).isEqualTo(Cell.Check.COMPUTED);
                    assertThat(cell.number()).isNotNull();
                    formulas++;
                }
            }
        }
        assertThat(formulas).isPositive();
    }
}
