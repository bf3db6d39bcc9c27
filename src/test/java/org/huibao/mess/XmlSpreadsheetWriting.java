package org.huibao.mess;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes sheets as an XML spreadsheet of Excel 2003. */
final class XmlSpreadsheetWriting {
    private static final String HEAD = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
            + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
            + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\""
            + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><Styles><Style ss:ID=\"p\">"
            + "<NumberFormat ss:Format=\"Percent\"/></Style><Style ss:ID=\"s\"><Font ss:StrikeThrough=\"1\"/></Style></Styles>";

    private final StringBuilder text = new StringBuilder(HEAD);

    private XmlSpreadsheetWriting() {}

    static byte[] bytes(List<PrintedGrid> sheets) {
        XmlSpreadsheetWriting writing = new XmlSpreadsheetWriting();
        sheets.forEach(writing::sheet);
        return (writing.text + "</Workbook>").getBytes(StandardCharsets.UTF_8);
    }

    private void sheet(PrintedGrid sheet) {
        text.append("<Worksheet ss:Name=\"").append(Writing.escaped(sheet.name)).append("\"><Table>");
        sheet.hiddenColumns.stream()
                .sorted()
                .forEach(column ->
                        text.append("<Column ss:Index=\"").append(column + 1).append("\" ss:Hidden=\"1\"/>"));
        for (int row = 0; row < sheet.rows(); row++) {
            if (sheet.cells.containsKey(row) && !sheet.cells.get(row).isEmpty()) {
                row(sheet, row);
            }
        }
        text.append("</Table>");
        if (sheet.hidden) {
            text.append("<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>");
        }
        text.append("</Worksheet>");
    }

    /** Empty rows and cells are left out and counted over. */
    private void row(PrintedGrid sheet, int row) {
        text.append("<Row ss:Index=\"").append(row + 1).append('"');
        text.append(sheet.hiddenRows.contains(row) ? " ss:Hidden=\"1\">" : ">");
        for (int column = 0; column < sheet.columns(); column++) {
            PaperCell cell = sheet.at(row, column);
            PrintedGrid.Merge merge = sheet.mergeAt(row, column);
            if (!sheet.isCovered(row, column) && (merge != null || cell.kind() != PaperCell.Kind.BLANK)) {
                text.append("<Cell ss:Index=\"").append(column + 1).append('"');
                text.append(cell.format().endsWith("%") ? " ss:StyleID=\"p\"" : "");
                text.append(cell.isStruck() ? " ss:StyleID=\"s\"" : "");
                text.append(merge == null ? "" : spans(merge))
                        .append('>')
                        .append(data(cell))
                        .append("</Cell>");
            }
        }
        text.append("</Row>");
    }

    private static String spans(PrintedGrid.Merge merge) {
        return " ss:MergeAcross=\"" + (merge.right() - merge.left()) + "\" ss:MergeDown=\""
                + (merge.bottom() - merge.top()) + '"';
    }

    private static String data(PaperCell cell) {
        if (cell.aside() != null && !cell.isStruck()) {
            String element = switch (cell.aside().look()) {
                case RAISED -> "Sup";
                case LOWERED -> "Sub";
                default -> "S";
            };
            return "<ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\"><" + element + ">"
                    + Writing.escaped(cell.aside().words()) + "</" + element + ">" + Writing.escaped(cell.text())
                    + "</ss:Data>";
        }
        return switch (cell.kind()) {
            case BLANK -> "";
            case NUMBER -> "<Data ss:Type=\"Number\">" + cell.number().toPlainString() + "</Data>";
            case ERROR -> "<Data ss:Type=\"Error\">" + cell.text() + "</Data>";
            default ->
                "<Data ss:Type=\"String\">" + Writing.escaped(cell.shown()).replace("\n", "&#10;") + "</Data>";
        };
    }
}
