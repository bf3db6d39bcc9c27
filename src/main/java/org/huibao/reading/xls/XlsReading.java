package org.huibao.reading.xls;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibao.reading.cells.Span;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.DefinedName;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.looks.Appearances;

/** Reads Excel 97–2003 workbooks. POI's model of them is fast and complete; it is copied into grids. */
public final class XlsReading {
    private static final int COLUMNS = 256;
    /** A point, in twentieths of it: lower rows show nothing. */
    private static final int LOWEST = 20;
    /** A tenth of a character, in 256ths of it: narrower columns show nothing. */
    private static final int NARROWEST = 25;

    private final HSSFWorkbook workbook;
    private final Budget budget;

    public XlsReading(HSSFWorkbook workbook, Budget budget) {
        this.workbook = workbook;
        this.budget = budget;
    }

    public Book read() {
        Appearances appearances = appearances();
        List<Grid> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            GridBuilder grid = new GridBuilder(workbook.getSheetName(i), hidden, appearances, new String[0], budget);
            sheet(workbook.getSheetAt(i), i, grid);
            sheets.add(grid.build());
        }
        return new Book(sheets, names());
    }

    private Appearances appearances() {
        int[] formats = new int[workbook.getNumCellStyles()];
        Map<Integer, String> codes = new HashMap<>();
        workbook.getInternalWorkbook()
                .getFormats()
                .forEach(own -> codes.put(own.getIndexCode(), own.getFormatString()));
        BitSet struck = new BitSet();
        BitSet faint = new BitSet();
        for (int style = 0; style < formats.length; style++) {
            struck.set(
                    style,
                    XlsRuns.isStruck(workbook, workbook.getCellStyleAt(style).getFontIndex()));
            faint.set(style, XlsRuns.isFaint(workbook, workbook.getCellStyleAt(style)));
            formats[style] = Math.max(0, workbook.getCellStyleAt(style).getDataFormat());
        }
        Appearances appearances =
                new Appearances(formats, codes, workbook.getInternalWorkbook().isUsing1904DateWindowing(), struck);
        appearances.faint(faint);
        return appearances;
    }

    private void sheet(HSSFSheet sheet, int place, GridBuilder grid) {
        XlsCells cells = new XlsCells(grid, place);
        for (Row row : sheet) {
            if (row.getZeroHeight() || ((HSSFRow) row).getHeight() < LOWEST) {
                grid.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                cells.read(cell);
            }
        }
        for (int column = 0; column < COLUMNS; column++) {
            if (sheet.isColumnHidden(column) || sheet.getColumnWidth(column) < NARROWEST) {
                grid.hideColumns(column, column);
            }
        }
        XlsConditions.of(sheet, grid);
        grid.footer(sheet.getFooter().getLeft());
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            grid.span(Span.between(
                    merge.getFirstRow(), merge.getFirstColumn(), merge.getLastRow(), merge.getLastColumn()));
        }
    }

    private List<DefinedName> names() {
        List<DefinedName> names = new ArrayList<>();
        for (HSSFName name : workbook.getAllNames()) {
            try {
                String text = name.isFunctionName() ? null : name.getRefersToFormula();
                if (text != null) {
                    names.add(new DefinedName(name.getNameName(), text, name.getSheetIndex()));
                }
            } catch (RuntimeException unreadable) {
                continue;
            }
        }
        return names;
    }
}
