package org.huibao.reading.formulas;

import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Table;
import org.jspecify.annotations.Nullable;

/** A workbook that knows of no other and is only read: what POI asks for beyond that is refused. */
abstract class SingleWorkbook implements EvaluationWorkbook, FormulaParsingWorkbook, FormulaRenderingWorkbook {
    @Override
    public String resolveNameXText(NameXPtg name) {
        throw new UnsupportedOperationException("another workbook");
    }

    @Override
    public ExternalSheet getExternalSheet(int index) {
        throw new UnsupportedOperationException("another workbook");
    }

    @Override
    public int convertFromExternSheetIndex(int index) {
        throw new UnsupportedOperationException("another workbook");
    }

    @Override
    public ExternalName getExternalName(int sheet, int name) {
        throw new UnsupportedOperationException("another workbook");
    }

    @Override
    public Name createName() {
        throw new UnsupportedOperationException("reading only");
    }

    @Override
    public @Nullable Table getTable(String name) {
        return null;
    }

    @Override
    public int getExternalSheetIndex(String sheet) {
        return getSheetIndex(sheet);
    }

    @Override
    public int getExternalSheetIndex(String workbook, String sheet) {
        throw new UnsupportedOperationException("another workbook");
    }

    @Override
    public String getSheetFirstNameByExternSheet(int index) {
        return getSheetName(index);
    }

    @Override
    public String getSheetLastNameByExternSheet(int index) {
        return getSheetName(index);
    }

    @Override
    public void clearAllCachedResultValues() {}
}
