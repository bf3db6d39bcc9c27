package org.huibao.reading.formulas;

import java.math.BigDecimal;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.grid.FormulaCell;
import org.jspecify.annotations.Nullable;

/**
 * One cell as POI's evaluator wants to see it.
 *
 * @param formula the formula if it is the one that is being computed
 */
record EvaluationGridCell(
        EvaluationGrid sheet, int row, int column, @Nullable FormulaCell formula, Cell value)
        implements EvaluationCell {

    Ptg[] formulaTokens() {
        return formula == null ? new Ptg[0] : formula.tokens();
    }

    @Override
    public Object getIdentityKey() {
        return formula == null ? this : formula;
    }

    @Override
    public EvaluationSheet getSheet() {
        return sheet;
    }

    @Override
    public int getRowIndex() {
        return row;
    }

    @Override
    public int getColumnIndex() {
        return column;
    }

    @Override
    public CellType getCellType() {
        if (formula != null) {
            return CellType.FORMULA;
        }
        return switch (value.kind()) {
            case NUMBER, DATE -> CellType.NUMERIC;
            case LOGICAL -> CellType.BOOLEAN;
            case ERROR -> CellType.ERROR;
            default -> CellType.STRING;
        };
    }

    @Override
    public double getNumericCellValue() {
        BigDecimal number = value.number();
        return number == null
                ? 0
                : sheet.book().shaking().shaken(number, row, column).doubleValue();
    }

    @Override
    public String getStringCellValue() {
        return value.text();
    }

    @Override
    public boolean getBooleanCellValue() {
        return value.text().equals("TRUE");
    }

    @Override
    public int getErrorCellValue() {
        try {
            return FormulaError.forString(value.text()).getCode();
        } catch (IllegalArgumentException newerError) {
            return FormulaError.VALUE.getCode();
        }
    }

    @Override
    public @Nullable CellRangeAddress getArrayFormulaRange() {
        return null;
    }

    @Override
    public boolean isPartOfArrayFormulaGroup() {
        return false;
    }

    @Override
    public CellType getCachedFormulaResultType() {
        return getCellType();
    }
}
