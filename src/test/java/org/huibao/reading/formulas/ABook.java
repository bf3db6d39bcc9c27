package org.huibao.reading.formulas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.DefinedName;
import org.huibao.reading.grid.FormulaCell;
import org.huibao.reading.grid.FormulaText;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.GridBuilder;
import org.jspecify.annotations.Nullable;

/** A workbook of small sheets, for its formulas' sake. */
final class ABook {
    private final List<GridBuilder> sheets;

    private ABook(List<GridBuilder> sheets) {
        this.sheets = sheets;
    }

    static ABook of(String... names) {
        Budget budget = new Budget(Limits.USUAL);
        return new ABook(
                Stream.of(names).map(name -> GridBuilder.plain(name, budget)).toList());
    }

    ABook number(int sheet, int row, int column, String number) {
        sheets.get(sheet).number(row, column, 0, new BigDecimal(number));
        return this;
    }

    ABook text(int sheet, int row, int column, String text) {
        sheets.get(sheet).text(row, column, text);
        return this;
    }

    ABook logical(int sheet, int row, int column) {
        sheets.get(sheet).logical(row, column, true);
        return this;
    }

    ABook formula(int sheet, int row, int column, String text, @Nullable Cell kept) {
        return formula(sheet, row, column, FormulaText.of(text), kept);
    }

    ABook formula(int sheet, int row, int column, FormulaText text, @Nullable Cell kept) {
        sheets.get(sheet).formula(0, new FormulaCell(sheet, row, column, text, kept));
        return this;
    }

    Book named(DefinedName... names) {
        List<Grid> grids = new ArrayList<>();
        sheets.forEach(sheet -> grids.add(sheet.build()));
        return new Book(grids, List.of(names));
    }
}
