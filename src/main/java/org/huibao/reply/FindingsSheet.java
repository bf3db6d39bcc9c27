package org.huibao.reply;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Sentences;
import org.huibao.vocabulary.Wording;
import org.jspecify.annotations.Nullable;

/** The last sheet of a marked workbook: every finding in a line, what must be fixed first. */
final class FindingsSheet {
    private static final List<String> HEADERS =
            List.of("severity", "sheet", "cell", "unit", "message", "original", "taken");
    private static final int[] WIDTHS = {10, 14, 8, 16, 80, 20, 20};

    private final Workbook workbook;
    private final Wording wording;
    private final Sentences words;
    private final CellStyle plain;
    private final CellStyle quoted;
    private final CellStyle bold;

    FindingsSheet(Workbook workbook, Locale locale) {
        this.workbook = workbook;
        wording = Wording.in(locale);
        words = Sentences.in("marked", locale);
        plain = style();
        quoted = style();
        quoted.setQuotePrefixed(true);
        bold = style();
        Font font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
    }

    void list(List<Finding> findings) {
        Sheet sheet = workbook.createSheet(freeName());
        Row header = sheet.createRow(0);
        for (int column = 0; column < HEADERS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
            text(header, column, words.of(HEADERS.get(column))).setCellStyle(bold);
        }
        List<Finding> sorted = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        for (Finding finding : sorted) {
            line(sheet.createRow(sheet.getLastRowNum() + 1), finding);
        }
        sheet.createFreezePane(0, 1);
    }

    private void line(Row row, Finding finding) {
        Place place = finding.place();
        text(row, 0, words.of(finding.severity().word()));
        text(row, 1, place == null ? words.of("whole-file") : place.sheet());
        text(row, 2, place == null ? null : place.cell());
        text(row, 3, finding.unit());
        text(row, 4, wording.of(finding));
        text(row, 5, finding.original());
        text(row, 6, finding.taken());
    }

    private Cell text(Row row, int column, @Nullable String text) {
        String safe = SafeText.of(text == null ? "" : text);
        Cell cell = row.createCell(column);
        cell.setCellValue(safe);
        cell.setCellStyle(SafeText.looksLikeFormula(safe) ? quoted : plain);
        return cell;
    }

    private CellStyle style() {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** Somebody may send back a workbook that was marked before. */
    private String freeName() {
        String name = words.of("title");
        String free = name;
        for (int number = 2; workbook.getSheet(free) != null; number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }
}
