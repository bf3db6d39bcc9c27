package org.huibao.blanks;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.lexicon.OurWords;
import org.huibao.recognition.whose.Stamp;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.HeaderCell;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;

/** One unit's blank for one round: the form's head, the unit's row to fill in, and a sheet whose formulas check it. */
public final class BlankWorkbook {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int HEAD_TOP = 2;
    private static final int WIDTH = 11 * 256;
    private static final int STUB_WIDTH = 16 * 256;
    private static final int LINE = 20;

    private final Campaign campaign;
    private final Form form;
    private final Round round;
    private final ReportingUnit unit;
    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final BlankLooks looks;
    private final int last;

    private BlankWorkbook(Campaign campaign, Round round, ReportingUnit unit, XSSFWorkbook workbook) {
        this.campaign = campaign;
        this.form = campaign.form();
        this.round = round;
        this.unit = unit;
        this.workbook = workbook;
        this.sheet = workbook.createSheet(OurWords.BLANK);
        this.looks = new BlankLooks(workbook);
        this.last = form.columns().size();
    }

    public static void write(Campaign campaign, Round round, ReportingUnit unit, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new BlankWorkbook(campaign, round, unit, workbook).draw();
            workbook.write(out);
        }
    }

    private void draw() {
        line(0, form.title(), looks.title(), 0, last);
        particulars();
        head();
        int next = HEAD_TOP + HeaderCell.depth(form.headers());
        if (form.columns().stream().anyMatch(column -> column.unit() != null)) {
            headRow(next++, OurWords.UNIT_OF_MEASURE, Column::unit);
        }
        if (form.columns().stream().anyMatch(column -> column.no() != null)) {
            headRow(next++, OurWords.COLUMN_NUMBER, Column::no);
        }
        int row = next;
        unitRow(row);
        notes(row + 1);
        FillingAids.on(sheet, form, row);
        SelfCheck.sheet(workbook, looks, form, row);
        page(row);
        stamp();
    }

    /** 填报单位 on the left, the round on the right. */
    private void particulars() {
        int middle = last / 2;
        String period = round.period();
        line(1, OurWords.REPORTED_BY + unit.name(), looks.line(), 0, middle);
        line(
                1,
                period == null ? round.title() : period + OurWords.INDENT + round.title(),
                looks.line(),
                middle + 1,
                last);
    }

    private void head() {
        for (HeaderCell cell : HeaderCell.of(form)) {
            for (int row = cell.top(); row <= cell.bottom(); row++) {
                for (int column = cell.left(); column <= cell.right(); column++) {
                    cell(HEAD_TOP + row, column, looks.head());
                }
            }
            cell(HEAD_TOP + cell.top(), cell.left(), looks.head()).setCellValue(cell.text());
            merge(HEAD_TOP + cell.top(), cell.left(), HEAD_TOP + cell.bottom(), cell.right());
        }
    }

    private void headRow(int row, String stub, Function<Column, @Nullable String> what) {
        cell(row, 0, looks.head()).setCellValue(stub);
        for (int at = 0; at < form.columns().size(); at++) {
            String text = what.apply(form.columns().get(at));
            cell(row, at + 1, looks.head()).setCellValue(text == null ? "" : text);
        }
    }

    private void unitRow(int row) {
        cell(row, 0, looks.name()).setCellValue(unit.name());
        for (int at = 0; at < form.columns().size(); at++) {
            cell(row, at + 1, looks.open(form.columns().get(at)));
        }
    }

    private void notes(int from) {
        int row = from;
        String rules = PrintedForm.rules(form).stream().collect(Collectors.joining("；"));
        if (!rules.isEmpty()) {
            line(row, OurWords.RULES_NOTE + rules, looks.line(), 0, last);
            sheet.getRow(row++).setHeightInPoints(LINE * (1 + rules.length() / (12 * (last + 1))));
        }
        Instant due = round.due();
        if (due != null) {
            line(row++, OurWords.deadline(TIME.format(due.atZone(campaign.zone()))), looks.line(), 0, last);
        }
        if (!campaign.contact().email().isEmpty()) {
            line(row++, OurWords.MAILBOX_NOTE + campaign.contact().email(), looks.line(), 0, last);
        }
        line(row, String.join(OurWords.INDENT.repeat(4), OurWords.SIGNATURES), looks.line(), 0, last);
    }

    private void page(int row) {
        sheet.setColumnWidth(0, STUB_WIDTH);
        for (int column = 1; column <= last; column++) {
            sheet.setColumnWidth(column, WIDTH);
        }
        sheet.createFreezePane(1, row);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD_TOP, row - 1, -1, -1));
        sheet.enableLocking();
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
    }

    private void stamp() {
        Stamp stamp = Stamp.of(campaign, unit, round);
        workbook.getProperties().getCustomProperties().addProperty(OurWords.STAMP, stamp.text());
        workbook.getProperties().getCoreProperties().setTitle(form.title());
        sheet.getFooter().setLeft(OurWords.STAMP + " " + stamp.check());
        sheet.getFooter().setRight(OurWords.PAGE_OF_PAGES);
    }

    private void line(int row, String text, CellStyle style, int left, int right) {
        if (left <= last) {
            cell(row, left, style).setCellValue(text);
            merge(row, left, row, Math.max(left, right));
        }
    }

    private XSSFCell cell(int row, int column, CellStyle style) {
        XSSFRow cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = cells.getCell(column) == null ? cells.createCell(column) : cells.getCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private void merge(int top, int left, int bottom, int right) {
        if (bottom > top || right > left) {
            sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
        }
    }

    /** A name for the file that everybody's disk takes. */
    public static String fileName(ReportingUnit unit) {
        return unit.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_") + ".xlsx";
    }
}
