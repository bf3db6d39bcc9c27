package org.huibao.blanks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.huibao.files.FileKind;
import org.jspecify.annotations.Nullable;

/** The lines around a workbook's cells and the decimals that their formats show; of other documents nothing is known. */
final class DrawnLines implements AutoCloseable {
    private static final Pattern DECIMALS = Pattern.compile("^[#,0]*0(?:\\.(0+))?(?:_\\)|\\s)*(?:;.*)?$");

    /** Of what is no workbook. */
    static final DrawnLines NONE = new DrawnLines(null);

    private final @Nullable Workbook workbook;

    private DrawnLines(@Nullable Workbook workbook) {
        this.workbook = workbook;
    }

    static DrawnLines of(byte[] bytes) {
        FileKind kind = FileKind.of(bytes);
        if (!kind.isPackage() && kind != FileKind.OLE2) {
            return NONE;
        }
        try {
            return new DrawnLines(WorkbookFactory.create(new ByteArrayInputStream(bytes)));
        } catch (IOException | RuntimeException noWorkbook) { // a text document, or a workbook of another make
            return NONE;
        }
    }

    /** Whether a line parts the cell from the one to its left; null where the workbook draws none near it, or is none. */
    @Nullable
    Boolean leftOf(String sheet, int row, int column) {
        Cell own = cell(sheet, row, column);
        Cell left = column == 0 ? null : cell(sheet, row, column - 1);
        if (own == null || left == null || !isDrawn(own) && !isDrawn(left)) {
            return null;
        }
        return own.getCellStyle().getBorderLeft() != BorderStyle.NONE
                || left.getCellStyle().getBorderRight() != BorderStyle.NONE;
    }

    /** The decimals of the cell's number format; null where it says none. */
    @Nullable
    Integer decimals(String sheet, int row, int column) {
        Cell cell = cell(sheet, row, column);
        String format = cell == null ? "" : String.valueOf(cell.getCellStyle().getDataFormatString());
        Matcher decimals =
                DECIMALS.matcher(format.replace("_ ", "").replace("\\ ", "").strip());
        if (!decimals.matches()) {
            return null;
        }
        String zeros = decimals.group(1);
        return zeros == null ? 0 : zeros.length();
    }

    private static boolean isDrawn(Cell cell) {
        return cell.getCellStyle().getBorderTop() != BorderStyle.NONE
                || cell.getCellStyle().getBorderBottom() != BorderStyle.NONE
                || cell.getCellStyle().getBorderLeft() != BorderStyle.NONE
                || cell.getCellStyle().getBorderRight() != BorderStyle.NONE;
    }

    private @Nullable Cell cell(String sheet, int row, int column) {
        Sheet known = workbook == null ? null : workbook.getSheet(sheet);
        Row cells = known == null ? null : known.getRow(row);
        return cells == null ? null : cells.getCell(column);
    }

    @Override
    public void close() {
        try {
            if (workbook != null) {
                workbook.close();
            }
        } catch (IOException nothingIsWritten) {
            // it was only looked at
        }
    }
}
