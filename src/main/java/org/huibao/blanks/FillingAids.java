package org.huibao.blanks;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Place;

/**
 * What warns whoever fills in a blank: a courtesy while typing, and red cells for what was pasted, which no validation
 * stops.
 */
final class FillingAids {
    private static final int LONGEST_TITLE = 30;
    private static final int LONGEST_TEXT = 80;

    private FillingAids() {}

    static void on(XSSFSheet sheet, Form form, int row) {
        for (int at = 0; at < form.columns().size(); at++) {
            Column column = form.columns().get(at);
            if (column.isNumeric()) {
                validate(sheet, column, row, at + 1);
                mark(sheet, column, row, at + 1);
            }
        }
    }

    private static void validate(XSSFSheet sheet, Column column, int row, int at) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = column.type() == Column.Type.COUNT
                ? helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null)
                : helper.createDecimalConstraint(OperatorType.BETWEEN, "-999999999999", "999999999999");
        DataValidation validation = helper.createValidation(constraint, new CellRangeAddressList(row, row, at, at));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        validation.setShowPromptBox(true);
        String unit = column.unit() == null ? "" : column.unit();
        validation.createPromptBox(
                cut(column.header(), LONGEST_TITLE), cut(String.join("/", column.path()) + " " + unit, LONGEST_TEXT));
        sheet.addValidationData(validation);
    }

    private static void mark(XSSFSheet sheet, Column column, int row, int at) {
        String cell = Place.letters(at) + (row + 1);
        String words = "AND(" + cell + "<>\"\",NOT(ISNUMBER(" + cell + ")))";
        String wrong = column.type() == Column.Type.COUNT
                ? "OR(" + words + ",AND(ISNUMBER(" + cell + "),OR(" + cell + "<0," + cell + "<>INT(" + cell + "))))"
                : words;
        ConditionalFormattingRule rule = sheet.getSheetConditionalFormatting().createConditionalFormattingRule(wrong);
        red(rule);
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(new CellRangeAddress[] {new CellRangeAddress(row, row, at, at)}, rule);
    }

    static void red(ConditionalFormattingRule rule) {
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(IndexedColors.ROSE.index);
        pattern.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length())).strip();
    }
}
