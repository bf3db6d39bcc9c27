package org.huibao.consolidation;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.huibao.lexicon.OurWords;
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

    private final CellLooks look;
    private final SheetLayout layout;
    private final LinesSurvey survey;
    private final Form form;
    private final int padding;
    private int next;

    Body(CellLooks look, SheetLayout layout, LinesSurvey survey, Form form) {
        this.look = look;
        this.layout = layout;
        this.survey = survey;
        this.form = form;
        padding = PrintedPage.isShrunk(layout) ? PADDING_WHEN_SMALL : PADDING;
        next = layout.firstLine();
        makeLooks();
    }

    /** The workbook's styles stand in the file before the rows that wear them. */
    private void makeLooks() {
        List.of(look.label(), look.remark(), look.totalLabel()).forEach(look::quoted);
        for (Column column : form.columns()) {
            look.number(decimalsOfTotal(column), true);
            Measured measured = survey.measured(column);
            for (int decimals = measured.decimals(); decimals <= measured.mostDecimals(); decimals++) {
                look.number(decimals, false);
            }
        }
    }

    void write(ReportLine line, SheetRows rows) {
        rows.begin(next++);
        int lines = text(rows, 0, line.label(), look.label());
        List<Column> columns = form.columns();
        for (int i = 0; i < columns.size(); i++) {
            lines = Math.max(lines, entry(rows, i + 1, columns.get(i), line));
        }
        if (layout.hasRemarks()) {
            text(rows, layout.lastColumn(), line.mark(), look.remark());
        }
        rows.end(lines * LINE + padding);
    }

    private int entry(SheetRows rows, int index, Column column, ReportLine line) {
        if (!column.isNumeric()) {
            return text(rows, index, line.words(column), look.label());
        }
        if (!line.typed(column).isEmpty()) {
            return text(rows, index, line.typed(column), look.label());
        }
        int decimals = survey.measured(column).decimals();
        var number = line.number(column);
        int shown = Math.max(decimals, number.map(BigDecimal::scale).orElse(0));
        CellStyle style = look.number(shown, false);
        number.ifPresentOrElse(value -> rows.number(index, value, style), () -> rows.blank(index, style));
        return 1;
    }

    /** Returns how many lines the text takes. */
    private int text(SheetRows rows, int index, String text, CellStyle style) {
        boolean dangerous = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        CellStyle worn = dangerous ? look.quoted(style) : style;
        if (text.isEmpty()) {
            rows.blank(index, worn);
        } else {
            rows.text(index, text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text, worn);
        }
        return TextWidth.lines(text, layout.widths().of(index));
    }

    void writeTotal(SheetRows rows) {
        rows.begin(next);
        text(rows, 0, OurWords.TOTAL, look.totalLabel());
        TotalFormula formulas = new TotalFormula(form, layout, survey.unitLines());
        for (int i = 0; i < form.columns().size(); i++) {
            total(rows, i + 1, form.columns().get(i), formulas);
        }
        if (layout.hasRemarks()) {
            text(rows, layout.lastColumn(), "", look.remark());
        }
        rows.end(LINE + padding);
    }

    private void total(SheetRows rows, int index, Column column, TotalFormula formulas) {
        BigDecimal total = survey.totals().of(column).orElse(null);
        CellStyle style = look.number(decimalsOfTotal(column), true);
        if (isSummed(column) && !survey.unitLines().isEmpty()) {
            rows.formula(index, formulas.sum(index), total, style);
        } else if (column.aggregate() instanceof Aggregate.Formula formula
                && ReportTotals.isOfThisTable(formula.term())) {
            rows.formula(index, formulas.of(formula.term()), total, style);
        } else if (total == null) {
            rows.blank(index, style);
        } else {
            rows.number(index, total, style);
        }
    }

    private int decimalsOfTotal(Column column) {
        int decimals = survey.measured(column).decimals();
        return isSummed(column)
                ? Math.max(
                        decimals,
                        survey.totals().of(column).map(BigDecimal::scale).orElse(0))
                : decimals;
    }

    private static boolean isSummed(Column column) {
        return column.sums() && column.isNumeric();
    }
}
