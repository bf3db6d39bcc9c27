package org.huibao.mess;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes sheets as the tables of a text document, one below the other. */
final class DocxWriting {
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
            + ".wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>";

    private final StringBuilder text = new StringBuilder();

    private DocxWriting() {}

    static byte[] bytes(List<PrintedGrid> sheets) {
        DocxWriting writing = new DocxWriting();
        for (PrintedGrid sheet : sheets) {
            writing.table(sheet);
            writing.text.append("<w:p/>");
        }
        return document(writing.text.toString());
    }

    /** A document of this body. */
    static byte[] document(String body) {
        String document =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
        parts.put("_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
        return OddFile.zip(parts);
    }

    private void table(PrintedGrid sheet) {
        text.append("<w:tbl><w:tblPr/>");
        for (int row = 0; row < sheet.rows(); row++) {
            text.append("<w:tr>");
            for (int column = 0; column < sheet.columns(); ) {
                column = cell(sheet, row, column);
            }
            text.append("</w:tr>");
        }
        text.append("</w:tbl>");
    }

    /** A cell below another of the same merge is written, too, and says that it goes on. */
    private int cell(PrintedGrid sheet, int row, int column) {
        PrintedGrid.Merge merge = sheet.mergeAround(row, column);
        int width = merge == null ? 1 : merge.right() - merge.left() + 1;
        text.append("<w:tc><w:tcPr>");
        if (width > 1) {
            text.append("<w:gridSpan w:val=\"").append(width).append("\"/>");
        }
        if (merge != null && merge.bottom() > merge.top()) {
            text.append(merge.top() == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        text.append("</w:tcPr>");
        PaperCell cell = merge != null && merge.top() < row ? PaperCell.BLANK : sheet.at(row, column);
        String aside = cell.aside() == null || cell.isStruck()
                ? ""
                : run(cell.aside().look(), cell.aside().words());
        for (String line : cell.shown().split("\n", -1)) {
            text.append("<w:p>")
                    .append(aside)
                    .append(run(cell.isStruck() ? PaperCell.Look.STRUCK : null, line))
                    .append("</w:p>");
        }
        text.append("</w:tc>");
        return column + width;
    }

    private static String run(PaperCell.Look look, String words) {
        return "<w:r>" + (look == null ? "" : "<w:rPr>" + properties(look) + "</w:rPr>")
                + "<w:t xml:space=\"preserve\">" + Writing.escaped(words) + "</w:t></w:r>";
    }

    private static String properties(PaperCell.Look look) {
        return switch (look) {
            case STRUCK -> "<w:strike/>";
            case RAISED -> "<w:vertAlign w:val=\"superscript\"/>";
            case LOWERED -> "<w:vertAlign w:val=\"subscript\"/>";
            case HIDDEN -> "<w:vanish/>";
        };
    }
}
