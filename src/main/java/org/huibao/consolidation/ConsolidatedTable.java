package org.huibao.consolidation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.huibao.files.DurableFile;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Place;

/**
 * The 汇总表 of a round: one workbook with one sheet, a row for each unit in the roster's order and a row 合计. The same
 * snapshot always gives the same bytes. Written row by row, so that its memory does not grow with the roster.
 */
public final class ConsolidatedTable {
    private final Snapshot snapshot;
    private final LinesSurvey survey;
    private final SheetLayout layout;
    private final boolean hasTotal;

    private ConsolidatedTable(Snapshot snapshot, boolean hasTotal) {
        this.snapshot = snapshot;
        this.hasTotal = hasTotal;
        survey = LinesSurvey.of(snapshot);
        layout = new SheetLayout(snapshot, survey);
    }

    public static ConsolidatedTable of(Snapshot snapshot) {
        return new ConsolidatedTable(snapshot, true);
    }

    /** The same without the row 合计. */
    static ConsolidatedTable withoutTotal(Snapshot snapshot) {
        return new ConsolidatedTable(snapshot, false);
    }

    /** The row 合计 by column key: exact sums, and what formulas make of them; columns that have no total are absent. */
    public Map<String, BigDecimal> totals() {
        Map<String, BigDecimal> totals = new LinkedHashMap<>();
        for (Column column : snapshot.campaign().form().columns()) {
            survey.totals().of(column).ifPresent(total -> totals.put(column.key(), total));
        }
        return totals;
    }

    /** Puts the workbook at the path, whole or not at all; a file that lies there is replaced. */
    public void write(Path file) throws IOException {
        DurableFile.write(file, bytes());
    }

    /** The workbook's bytes. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out);
        return out.toByteArray();
    }

    private void write(OutputStream out) throws IOException {
        String title = snapshot.title();
        try (DatelessWorkbook workbook =
                new DatelessWorkbook(title, snapshot.campaign().reportingUnit())) {
            XSSFSheet sheet = workbook.createSheet(sheetName(title));
            CellLooks look = new CellLooks(workbook);
            for (int column = 0; column < layout.widths().columns(); column++) {
                sheet.setColumnWidth(column, layout.widths().of(column) * 256);
            }
            PrintedPage.setUp(sheet, layout);
            new TableHeading(sheet, look, layout, snapshot).write();
            Body body = new Body(look, layout, survey, snapshot.campaign().form());
            String end = Place.letters(layout.lastColumn()) + (layout.totalRow() + (hasTotal ? 1 : 0));
            workbook.write(out, "A1:" + end, rows -> write(body, rows));
        }
    }

    private void write(Body body, SheetRows rows) {
        if (snapshot.showsLines()) {
            snapshot.eachLine(line -> body.write(line, rows));
        }
        if (hasTotal) {
            body.writeTotal(rows);
        }
    }

    /** The title as far as a tab can hold it, without a bracket that would stay open. */
    private static String sheetName(String title) {
        String name = WorkbookUtil.createSafeSheetName(title);
        int open = name.lastIndexOf('（');
        return open > 0 && name.indexOf('）', open) < 0 ? name.substring(0, open) : name;
    }
}
