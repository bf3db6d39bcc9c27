package org.huibao.consolidation;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Column.Aggregate;
import org.huibao.vocabulary.Form;

/** The lines of the table and their total. */
final class Body {
    private static final int LINE = 14;
    private static final int PADDING = 5;
    /** Rows of a wide table stand further apart, since the printer makes everything smaller. */
    private static final int PADDING_WHEN_SMALL = 12;

    private static final int MOST_CHARACTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** A spreadsheet takes a text that begins with one of these for a formula once somebody touches it. */
    private static final String FORMULA_SIGNS = "=+-@＝＋－＠\t\r\n";

    private final Sheet sheet;
    private final CellLooks look;
    private final SheetLayout layout;
    private final LinesSurvey survey;
    private final Form form;
    private final int padding;
    private int next;

    Body(Sheet sheet, CellLooks look, SheetLayout layout, LinesSurvey survey, Form form) {
        this.sheet = sheet;
        this.look = look;
        this.layout = layout;
        this.survey = survey;
        this.form = form;
        padding = PrintedPage.isShrunk(layout) ? PADDING_WHEN_SMALL : PADDING;
        next = layout.firstLine();
    }

    void write(ReportLine line) {
        Row row = sheet.createRow(next++);
        int lines = text(row, 0, line.label(), look.label());
        List<Column> columns = form.columns();
        for (int i = 0; i < columns.size(); i++) {
            lines = Math.max(lines, entry(row, i + 1, columns.get(i), line));
        }
        if (layout.hasRemarks()) {
            text(row, layout.lastColumn(), line.mark(), look.remark());
        }
        row.setHeightInPoints(lines * LINE + padding);
    }

    private int entry(Row row, int index, Column column, ReportLine line) {
        if (!column.isNumeric()) {
            return text(row, index, line.words(column), look.label());
        }
        int decimals = survey.measured(column).decimals();
        var number = line.number(column);
        int shown = Math.max(decimals, number.map(BigDecimal::scale).orElse(0));
        Cell cell = row.createCell(index);
        cell.setCellStyle(look.number(shown, false));
        number.ifPresent(value -> cell.setCellValue(value.doubleValue()));
        return 1;
    }

    /** Returns how many lines the text takes. */
    private int text(Row row, int index, String text, CellStyle style) {
        Cell cell = row.createCell(index);
        boolean dangerous = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(dangerous ? look.quoted(style) : style);
        if (!text.isEmpty()) {
            cell.setCellValue(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text);
        }
        return TextWidth.lines(text, layout.widths().of(index));
    }

    void writeTotal() {
        Row row = sheet.createRow(next);
        row.setHeightInPoints(LINE + padding);
        text(row, 0, Printed.TOTAL, look.totalLabel());
        TotalFormula formulas = new TotalFormula(form, layout, survey.unitLines());
        for (int i = 0; i < form.columns().size(); i++) {
            total(row.createCell(i + 1), form.columns().get(i), formulas);
        }
        if (layout.hasRemarks()) {
            text(row, layout.lastColumn(), "", look.remark());
        }
    }

    private void total(Cell cell, Column column, TotalFormula formulas) {
        var total = survey.totals().of(column);
        int decimals = survey.measured(column).decimals();
        boolean sums = column.sums() && column.isNumeric();
        int shown = sums ? Math.max(decimals, total.map(BigDecimal::scale).orElse(0)) : decimals;
        cell.setCellStyle(look.number(shown, true));
        if (sums && !survey.unitLines().isEmpty()) {
            cell.setCellFormula(formulas.sum(cell.getColumnIndex()));
        } else if (column.aggregate() instanceof Aggregate.Formula formula
                && ReportTotals.isOfThisTable(formula.term())) {
            cell.setCellFormula(formulas.of(formula.term()));
            cell.setCellValue("");
        }
        total.ifPresent(value -> cell.setCellValue(value.doubleValue()));
    }
}
