package org.huibao.blanks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The first sheet of a workbook as another program's table: its words and its merges, and no looks. */
final class Written {
    private final List<Piece> pieces = new ArrayList<>();
    private int rows;

    private record Piece(int row, int column, int down, int right, String text) {}

    static Written of(byte[] workbook) throws IOException {
        Written written = new Written();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            List<CellRangeAddress> merges = book.getSheetAt(0).getMergedRegions();
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    written.add(cell, merges);
                }
                written.rows = Math.max(written.rows, row.getRowNum() + 1);
            }
        }
        return written;
    }

    private void add(Cell cell, List<CellRangeAddress> merges) {
        CellRangeAddress merge = merges.stream()
                .filter(one -> one.isInRange(cell))
                .findFirst()
                .orElse(new CellRangeAddress(
                        cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex()));
        if (merge.getFirstRow() == cell.getRowIndex() && merge.getFirstColumn() == cell.getColumnIndex()) {
            pieces.add(new Piece(
                    cell.getRowIndex(),
                    cell.getColumnIndex(),
                    merge.getLastRow() - merge.getFirstRow() + 1,
                    merge.getLastColumn() - merge.getFirstColumn() + 1,
                    cell.toString()));
        }
    }

    byte[] html() {
        StringBuilder page = new StringBuilder("<html><meta charset=utf-8><body><table>");
        for (int row = 0; row < rows; row++) {
            page.append("<tr>");
            for (Piece piece : pieces) {
                if (piece.row() == row) {
                    page.append("<td rowspan=%d colspan=%d>".formatted(piece.down(), piece.right()))
                            .append(piece.text().replace("&", "&amp;").replace("<", "&lt;"))
                            .append("</td>");
                }
            }
            page.append("</tr>");
        }
        return page.append("</table></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFTable table = document.createTable();
            table.removeRow(0);
            for (int row = 0; row < rows; row++) {
                XWPFTableRow line = table.insertNewTableRow(row);
                for (Piece piece : in(row)) {
                    cell(line.createCell(), piece, row);
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    /** What stands in a row or reaches down into it, from left to right. */
    private List<Piece> in(int row) {
        return pieces.stream()
                .filter(piece -> piece.row() <= row && row < piece.row() + piece.down())
                .sorted(Comparator.comparing(Piece::column))
                .toList();
    }

    private static void cell(XWPFTableCell cell, Piece piece, int row) {
        CTTcPr looks = cell.getCTTc().addNewTcPr();
        looks.addNewGridSpan().setVal(BigInteger.valueOf(piece.right()));
        if (piece.down() > 1) {
            looks.addNewVMerge().setVal(row == piece.row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (row == piece.row()) {
            cell.setText(piece.text());
        }
    }
}
