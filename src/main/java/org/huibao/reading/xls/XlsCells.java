package org.huibao.reading.xls;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Numerals;
import org.huibao.reading.cells.SeenText;
import org.huibao.reading.grid.FormulaCell;
import org.huibao.reading.grid.FormulaText;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.GridBuilder;
import org.jspecify.annotations.Nullable;

/** Copies the cells of one sheet of an Excel 97–2003 workbook into a grid. */
final class XlsCells {
    /** Stands where a formula cannot be told in words; it is then neither computed nor doubted. */
    private static final String UNTOLD = "?";

    private final GridBuilder grid;
    private final int sheet;

    /** @param sheet the place of the sheet in the workbook */
    XlsCells(GridBuilder grid, int sheet) {
        this.grid = grid;
        this.sheet = sheet;
    }

    void read(org.apache.poi.ss.usermodel.Cell cell) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        if (grid.appearances().isStruck(style(cell)) && !XlsRuns.hasRuns(cell)) {
            grid.strike(row, column);
        }
        if (cell.getCellType() == CellType.FORMULA) {
            Cell kept = value(cell, cell.getCachedFormulaResultType());
            grid.formula(style(cell), new FormulaCell(sheet, row, column, formula(cell), kept));
            return;
        }
        if (cell.getCellType() == CellType.STRING) {
            SeenText text = XlsRuns.read(cell);
            grid.text(row, column, text.read());
            grid.strike(row, column, text.struck());
            return;
        }
        Cell value = value(cell, cell.getCellType());
        if (value == null) {
            return;
        }
        BigDecimal number = value.number();
        if (number != null) {
            grid.number(row, column, style(cell), number);
        } else {
            switch (value.kind()) {
                case ERROR -> grid.error(row, column, value.text());
                case LOGICAL -> grid.logical(row, column, cell.getBooleanCellValue());
                default -> grid.text(row, column, value.text());
            }
        }
    }

    private static int style(org.apache.poi.ss.usermodel.Cell cell) {
        return Math.max(0, cell.getCellStyle().getIndex());
    }

    private static FormulaText formula(org.apache.poi.ss.usermodel.Cell cell) {
        try {
            return new FormulaText(cell.getCellFormula(), 0, 0, cell.isPartOfArrayFormulaGroup());
        } catch (RuntimeException untellable) {
            return FormulaText.of(UNTOLD);
        }
    }

    private static @Nullable Cell value(org.apache.poi.ss.usermodel.Cell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> {
                BigDecimal shown = Numerals.shown(cell.getNumericCellValue());
                yield shown == null ? Grid.error(FormulaError.NUM.getString()) : Cell.number(shown);
            }
            case STRING -> Cell.text(XlsRuns.read(cell).read());
            case BOOLEAN -> Grid.logical(cell.getBooleanCellValue());
            case ERROR -> Grid.error(error(cell.getErrorCellValue()));
            default -> null;
        };
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : FormulaError.VALUE.getString();
    }
}
