package org.huibao.mess;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes sheets as an OpenDocument spreadsheet. */
final class OdsWriting {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
    private static final String HIDDEN =
            "<office:automatic-styles><style:style style:name=\"ta2\" style:family=\"table\">"
                    + "<style:table-properties table:display=\"false\"/></style:style>"
                    + look("text", PaperCell.Look.STRUCK)
                    + look("text", PaperCell.Look.RAISED) + look("text", PaperCell.Look.LOWERED)
                    + look("text", PaperCell.Look.HIDDEN) + look("table-cell", PaperCell.Look.STRUCK)
                    + "</office:automatic-styles>";

    private static String look(String family, PaperCell.Look look) {
        String how = switch (look) {
            case STRUCK -> "style:text-line-through-style=\"solid\"";
            case RAISED -> "style:text-position=\"super 58%\"";
            case LOWERED -> "style:text-position=\"sub 58%\"";
            case HIDDEN -> "text:display=\"none\"";
        };
        return "<style:style style:name=\"" + family + look + "\" style:family=\"" + family
                + "\"><style:text-properties " + how + "/></style:style>";
    }

    private final StringBuilder text = new StringBuilder();

    private OdsWriting() {}

    static byte[] bytes(List<PrintedGrid> sheets) {
        OdsWriting writing = new OdsWriting();
        sheets.forEach(writing::sheet);
        String content = "<office:document-content" + NAMES + ">" + HIDDEN + "<office:body><office:spreadsheet>"
                + writing.text + "</office:spreadsheet></office:body></office:document-content>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", TYPE.getBytes(StandardCharsets.UTF_8));
        parts.put("content.xml", content.getBytes(StandardCharsets.UTF_8));
        return OddFile.stored(parts);
    }

    private void sheet(PrintedGrid sheet) {
        text.append("<table:table table:name=\"")
                .append(Writing.escaped(sheet.name))
                .append('"');
        text.append(sheet.hidden ? " table:style-name=\"ta2\">" : ">");
        for (int column = 0; column < sheet.columns(); column++) {
            text.append("<table:table-column").append(visibility(sheet.hiddenColumns.contains(column)));
        }
        for (int row = 0; row < sheet.rows(); row++) {
            text.append("<table:table-row").append(visibility(sheet.hiddenRows.contains(row)));
            text.setLength(text.length() - 2);
            text.append('>');
            for (int column = 0; column < sheet.columns(); column++) {
                cell(sheet, row, column);
            }
            text.append("</table:table-row>");
        }
        text.append("</table:table>");
    }

    private static String visibility(boolean hidden) {
        return hidden ? " table:visibility=\"collapse\"/>" : "/>";
    }

    private void cell(PrintedGrid sheet, int row, int column) {
        if (sheet.isCovered(row, column)) {
            text.append("<table:covered-table-cell/>");
            return;
        }
        PrintedGrid.Merge merge = sheet.mergeAt(row, column);
        text.append("<table:table-cell");
        if (merge != null) {
            text.append(" table:number-columns-spanned=\"").append(merge.right() - merge.left() + 1);
            text.append("\" table:number-rows-spanned=\"")
                    .append(merge.bottom() - merge.top() + 1)
                    .append('"');
        }
        PaperCell cell = sheet.at(row, column);
        text.append(cell.isStruck() ? " table:style-name=\"table-cellSTRUCK\"" : "");
        value(cell);
        text.append("</table:table-cell>");
    }

    private void value(PaperCell cell) {
        if (cell.isNumber()) {
            String type = cell.format().endsWith("%") ? "percentage" : "float";
            text.append(" office:value-type=\"").append(type).append("\" office:value=\"");
            text.append(cell.number().toPlainString()).append('"');
        } else if (cell.kind() != PaperCell.Kind.BLANK) {
            text.append(" office:value-type=\"string\"");
        }
        text.append('>');
        for (String line : cell.shown().split("\n", -1)) {
            text.append("<text:p>")
                    .append(aside(cell))
                    .append(spaced(Writing.escaped(line)))
                    .append("</text:p>");
        }
    }

    private static String aside(PaperCell cell) {
        return cell.aside() == null || cell.isStruck()
                ? ""
                : "<text:span text:style-name=\"text" + cell.aside().look() + "\">"
                        + Writing.escaped(cell.aside().words()) + "</text:span>";
    }

    /** White space has elements of its own. */
    private static String spaced(String line) {
        return line.replace("  ", " <text:s/>").replaceAll("^ | $", "<text:s/>").replace("\t", "<text:tab/>");
    }
}
