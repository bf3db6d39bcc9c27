package org.huibao.mess;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Papers become files; nothing here is shared with the program that reads them. */
final class Writing {
    private Writing() {}

    static byte[] bytes(Paper paper) {
        List<PrintedGrid> sheets = Printing.sheets(paper);
        return switch (paper.carrier) {
            case XLSX, XLS -> WorkbookWriting.bytes(sheets, paper.carrier == Carrier.XLSX);
            case CSV -> ("\ufeff" + csv(paper, sheets.get(0))).getBytes(StandardCharsets.UTF_8);
            case GBK_CSV -> csv(paper, sheets.get(0)).getBytes(Charset.forName("GB18030"));
            case HTML -> html(sheets).getBytes(StandardCharsets.UTF_8);
            case DOCX -> DocxWriting.bytes(sheets);
            case ODS -> OdsWriting.bytes(sheets);
            case XML_2003 -> XmlSpreadsheetWriting.bytes(sheets);
        };
    }

    private static String csv(Paper paper, PrintedGrid grid) {
        return IntStream.range(0, grid.rows())
                .mapToObj(row -> IntStream.range(0, grid.columns())
                        .mapToObj(column -> grid.at(row, column).shown())
                        .map(text -> paper.quotes ? quoted(text, paper.separator) : text)
                        .collect(Collectors.joining(paper.separator)))
                .collect(Collectors.joining(paper.lineEnd));
    }

    private static String quoted(String text, String separator) {
        return text.contains(separator) || text.matches("(?s).*[\"\\r\\n].*")
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    private static String html(List<PrintedGrid> sheets) {
        return "<html><head><meta charset=\"utf-8\"></head><body>"
                + sheets.stream().map(Writing::table).collect(Collectors.joining("<p></p>")) + "</body></html>";
    }

    private static String table(PrintedGrid grid) {
        StringBuilder html = new StringBuilder("<table>");
        for (int row = 0; row < grid.rows(); row++) {
            html.append(grid.hiddenRows.contains(row) ? "<tr style=\"display:none\">" : "<tr>");
            for (int column = 0; column < grid.columns(); column++) {
                if (!grid.isCovered(row, column)) {
                    PaperCell cell = grid.at(row, column);
                    html.append("<td").append(spans(grid.mergeAt(row, column)));
                    html.append(held(cell)).append('>');
                    html.append(looking(cell)).append("</td>");
                }
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private static String held(PaperCell cell) {
        boolean isHeld = cell.kind() == PaperCell.Kind.TEXT && cell.number() != null;
        String number = isHeld ? cell.number().toPlainString() : "";
        String value =
                cell.format().equals("data-sheets-value") ? "{&quot;1&quot;:3,&quot;3&quot;:" + number + "}" : number;
        return isHeld ? " " + cell.format() + "=\"" + value + '"' : "";
    }

    private static String looking(PaperCell cell) {
        String text = escaped(cell.shown()).replace("\n", "<br>");
        if (cell.aside() == null) {
            return text;
        }
        String words = cell.isStruck() ? text : escaped(cell.aside().words());
        String aside = switch (cell.aside().look()) {
            case STRUCK -> "<s>" + words + "</s>";
            case RAISED -> "<sup>" + words + "</sup>";
            case LOWERED -> "<sub>" + words + "</sub>";
            case HIDDEN -> "<span style=\"display:none\">" + words + "</span>";
        };
        return cell.isStruck() ? aside : aside + text;
    }

    private static String spans(PrintedGrid.Merge merge) {
        return merge == null
                ? ""
                : " rowspan=\"" + (merge.bottom() - merge.top() + 1) + "\" colspan=\""
                        + (merge.right() - merge.left() + 1) + '"';
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
