package org.huibao.reading.xls;

import org.apache.poi.hssf.usermodel.HSSFConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionType;
import org.apache.poi.ss.usermodel.ExcelNumberFormat;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibao.reading.cells.Span;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.looks.Condition;
import org.huibao.reading.looks.ConditionalLook;
import org.jspecify.annotations.Nullable;

/** The conditional number formats of a sheet of an Excel 97–2003 workbook. */
final class XlsConditions {
    /** In the order of the numbers that the file has for them. */
    private static final String[] OPERATORS = {
        "",
        "between",
        "notBetween",
        "equal",
        "notEqual",
        "greaterThan",
        "lessThan",
        "greaterThanOrEqual",
        "lessThanOrEqual"
    };

    private XlsConditions() {}

    static void of(HSSFSheet sheet, GridBuilder grid) {
        HSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
            HSSFConditionalFormatting one = all.getConditionalFormattingAt(i);
            for (int rule = 0; rule < one.getNumberOfRules(); rule++) {
                add(one.getRule(rule), one.getFormattingRanges(), grid);
            }
        }
    }

    private static void add(HSSFConditionalFormattingRule rule, CellRangeAddress[] ranges, GridBuilder grid) {
        ExcelNumberFormat format = rule.getNumberFormat();
        if (format == null || format.getFormat() == null) {
            return;
        }
        Condition condition = ConditionType.CELL_VALUE_IS.equals(rule.getConditionType())
                ? Condition.of(operator(rule), rule.getFormula1(), rule.getFormula2())
                : Condition.ALWAYS;
        for (CellRangeAddress range : ranges) {
            grid.look(new ConditionalLook(
                    Span.between(
                            range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn()),
                    condition,
                    grid.appearances().ofCode(format.getFormat())));
        }
    }

    private static @Nullable String operator(HSSFConditionalFormattingRule rule) {
        int operator = rule.getComparisonOperation();
        return operator > 0 && operator < OPERATORS.length ? OPERATORS[operator] : null;
    }
}
