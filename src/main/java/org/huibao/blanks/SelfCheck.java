package org.huibao.blanks;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.lexicon.OurWords;
import org.huibao.vocabulary.Arithmetic;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Rule;
import org.huibao.vocabulary.Term;

/** The sheet 自查: each rule of the form as a formula over the cells that a unit fills in. */
final class SelfCheck {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HARDLY_ANYTHING = new BigDecimal("0.0000001");
    private static final int WIDE = 50 * 256;
    private static final int RESULT = 3;

    private final Form form;
    private final int row;

    private SelfCheck(Form form, int row) {
        this.form = form;
        this.row = row;
    }

    /** Adds the sheet; rules over other rounds or campaigns are left out, since their figures are not in the workbook. */
    static void sheet(XSSFWorkbook workbook, BlankLooks looks, Form form, int row) {
        List<Rule> rules =
                form.rules().stream().filter(rule -> !rule.looksElsewhere()).toList();
        if (rules.isEmpty()) {
            return;
        }
        XSSFSheet sheet = workbook.createSheet(OurWords.SELF_CHECK);
        XSSFRow head = sheet.createRow(0);
        for (int at = 0; at < OurWords.SELF_CHECK_HEADS.size(); at++) {
            head.createCell(at).setCellStyle(looks.head());
            head.getCell(at).setCellValue(OurWords.SELF_CHECK_HEADS.get(at));
        }
        SelfCheck check = new SelfCheck(form, row);
        rules.forEach(rule -> check.line(sheet.createRow(sheet.getLastRowNum() + 1), rule, looks));
        sheet.setColumnWidth(0, WIDE);
        marks(sheet);
        sheet.enableLocking();
    }

    private void line(XSSFRow line, Rule rule, BlankLooks looks) {
        line.createCell(0).setCellValue(PrintedForm.rule(rule, term -> PrintedForm.written(term, form)));
        line.createCell(1).setCellFormula(guarded(rule, formula(rule.terms().get(0))));
        line.createCell(2).setCellFormula(guarded(rule, formula(rule.terms().get(1))));
        line.createCell(RESULT).setCellFormula(result(rule));
        line.forEach(cell -> cell.setCellStyle(looks.name()));
    }

    /** Nothing is said before all figures are there. */
    private String guarded(Rule rule, String formula) {
        TreeSet<String> cells = rule.terms().stream()
                .flatMap(term -> term.operands().stream())
                .map(this::cell)
                .collect(Collectors.toCollection(TreeSet::new));
        return "IF(COUNT(" + String.join(",", cells) + ")<" + cells.size() + ",\"" + OurWords.NOT_FILLED_IN
                + "\",IFERROR(" + formula + ",\"" + OurWords.NOT_FILLED_IN + "\"))";
    }

    private String result(Rule rule) {
        String holds = Stream.iterate(0, at -> at < rule.comparisons().size(), at -> at + 1)
                .map(at -> pair(rule, at))
                .collect(Collectors.joining(",", "AND(", ")"));
        return guarded(rule, "IF(" + holds + ",\"" + OurWords.HOLDS + "\",\"" + OurWords.BROKEN + "\")");
    }

    private String pair(Rule rule, int at) {
        String difference = "(" + formula(rule.terms().get(at)) + ")-("
                + formula(rule.terms().get(at + 1)) + ")";
        String tolerance = tolerance(rule).toPlainString();
        return switch (rule.comparisons().get(at)) {
            case EQUAL -> "ABS(" + difference + ")<=" + tolerance;
            case NOT_EQUAL -> "ABS(" + difference + ")>" + HARDLY_ANYTHING.toPlainString();
            case AT_MOST -> difference + "<=" + tolerance;
            case LESS -> difference + "<" + tolerance;
            case AT_LEAST -> difference + ">=-" + tolerance;
            case GREATER -> difference + ">-" + tolerance;
        };
    }

    private BigDecimal tolerance(Rule rule) {
        BigDecimal said = rule.tolerance();
        if (said != null) {
            return said.add(HARDLY_ANYTHING);
        }
        return rule.terms().stream()
                .flatMap(term -> term.operands().stream())
                .map(operand -> form.column(operand.column()).orElseThrow())
                .map(SelfCheck::half)
                .reduce(HARDLY_ANYTHING, BigDecimal::add);
    }

    private static BigDecimal half(Column column) {
        Integer scale = column.scale();
        return column.type() == Column.Type.COUNT || scale == null ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(-scale);
    }

    private String formula(Term term) {
        return term.what().written(new Arithmetic.Notation() {
            @Override
            public String figure(int operand) {
                return cell(term.operands().get(operand));
            }
        });
    }

    private String cell(Term.Operand operand) {
        Column column = form.column(operand.column()).orElseThrow();
        return OurWords.BLANK + "!" + Place.letters(1 + form.columns().indexOf(column)) + (row + 1);
    }

    private static void marks(XSSFSheet sheet) {
        ConditionalFormattingRule broken = sheet.getSheetConditionalFormatting()
                .createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"" + OurWords.BROKEN + "\"");
        FillingAids.red(broken);
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(
                        new CellRangeAddress[] {new CellRangeAddress(1, sheet.getLastRowNum(), RESULT, RESULT)},
                        broken);
    }
}
