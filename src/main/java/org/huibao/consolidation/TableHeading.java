package org.huibao.consolidation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibao.lexicon.OurWords;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.HeaderCell;
import org.jspecify.annotations.Nullable;

/** Everything above the lines: the title, the particulars, the header tree, units of measure and column numbers. */
final class TableHeading {
    private static final int TITLE_LINE = 30;
    private static final int LINE = 14;
    private static final int PADDING = 8;

    private final Sheet sheet;
    private final CellLooks look;
    private final SheetLayout layout;
    private final Snapshot snapshot;
    private final Form form;

    TableHeading(Sheet sheet, CellLooks look, SheetLayout layout, Snapshot snapshot) {
        this.sheet = sheet;
        this.look = look;
        this.layout = layout;
        this.snapshot = snapshot;
        form = snapshot.campaign().form();
    }

    void write() {
        title();
        particulars();
        tree();
        int next = layout.headerTop() + layout.headerDepth();
        if (layout.hasUnits()) {
            headerRow(next++, OurWords.UNIT_OF_MEASURE, Column::unit);
        }
        if (layout.hasNumbers()) {
            headerRow(next, OurWords.COLUMN_NUMBER, Column::no);
        }
    }

    private void title() {
        String title = snapshot.title();
        // The title's letters are twice as large as those that widths are counted in.
        int lines = TextWidth.lines(title, layout.widths().total() / 2);
        row(0, lines * TITLE_LINE + PADDING, 0, layout.lastColumn(), look.title());
        sheet.getRow(0).getCell(0).setCellValue(title);
        merge(0, 0, 0, layout.lastColumn());
    }

    private void particulars() {
        for (Particulars text : layout.particulars()) {
            int room = layout.widths().of(text.left(), text.right());
            int height = TextWidth.lines(text.text(), room) * (LINE + 2) + PADDING / 2;
            Row row = sheet.getRow(text.row());
            if (row == null) {
                row = row(text.row(), height, 0, -1, look.title());
            }
            CellStyle style = look.particulars(text.alignment());
            for (int column = text.left(); column <= text.right(); column++) {
                row.createCell(column).setCellStyle(style);
            }
            row.getCell(text.left()).setCellValue(text.text());
            merge(text.row(), text.left(), text.row(), text.right());
        }
    }

    private void tree() {
        List<HeaderCell> cells = new ArrayList<>(HeaderCell.of(form));
        if (layout.hasRemarks()) {
            cells.add(new HeaderCell(remark(), 0, layout.lastColumn(), layout.headerDepth() - 1, layout.lastColumn()));
        }
        int[] heights = heights(cells);
        for (int i = 0; i < heights.length; i++) {
            row(layout.headerTop() + i, heights[i], 0, layout.lastColumn(), look.header());
        }
        for (HeaderCell cell : cells) {
            int top = layout.headerTop() + cell.top();
            if (!cell.text().isEmpty()) {
                sheet.getRow(top).getCell(cell.left()).setCellValue(cell.text());
            }
            merge(top, cell.left(), layout.headerTop() + cell.bottom(), cell.right());
        }
    }

    private String remark() {
        boolean taken = form.columns().stream()
                .anyMatch(column -> column.header().strip().equals(OurWords.REMARK));
        return taken ? OurWords.STANDING : OurWords.REMARK;
    }

    /** Cells of one row say how high it must be; what a cell merged downwards lacks, its last row gets. */
    private int[] heights(List<HeaderCell> cells) {
        int[] heights = new int[layout.headerDepth()];
        Arrays.fill(heights, LINE + PADDING);
        cells.stream().sorted(Comparator.comparingInt(HeaderCell::height)).forEach(cell -> {
            int needed = TextWidth.lines(cell.text(), layout.widths().of(cell.left(), cell.right())) * LINE + PADDING;
            int there = Arrays.stream(heights, cell.top(), cell.bottom() + 1).sum();
            heights[cell.bottom()] += Math.max(0, needed - there);
        });
        return heights;
    }

    private void headerRow(int index, String label, Function<Column, @Nullable String> text) {
        Row row = row(index, LINE + PADDING, 0, layout.lastColumn(), look.header());
        row.getCell(0).setCellValue(label);
        for (int i = 0; i < form.columns().size(); i++) {
            String value = text.apply(form.columns().get(i));
            if (value != null) {
                row.getCell(i + 1).setCellValue(value);
            }
        }
    }

    private Row row(int index, int points, int first, int last, CellStyle style) {
        Row row = sheet.createRow(index);
        row.setHeightInPoints(points);
        for (int column = first; column <= last; column++) {
            row.createCell(column).setCellStyle(style);
        }
        return row;
    }

    private void merge(int top, int left, int bottom, int right) {
        if (bottom > top || right > left) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
        }
    }
}
