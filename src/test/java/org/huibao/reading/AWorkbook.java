package org.huibao.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huibao.reading.grid.Sheet;

/** A workbook written part by part, for what no library would write. */
public final class AWorkbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String mainType = SPREADSHEET + "sheet.main+xml";
    private String properties = "";
    private String names = "";
    private String extension = "";
    private int count;

    public static AWorkbook with(String rows) {
        return new AWorkbook().sheet("Sheet1", "", "<sheetData>" + rows + "</sheetData>");
    }

    public AWorkbook sheet(String name, String attributes, String content) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"rId%d\"/>".formatted(name, count, attributes, count));
        relate("rId" + count, "worksheet", "worksheets/sheet" + count + ".xml");
        return part("xl/worksheets/sheet" + count + ".xml", "<worksheet " + MAIN + ">" + content + "</worksheet>");
    }

    public AWorkbook texts(String items) {
        relate("texts", "sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst " + MAIN + ">" + items + "</sst>");
    }

    /** The number formats of styles 0, 1, 2…, as codes. */
    public AWorkbook formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            formats.append(
                    "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(200 + i, codes[i].replace("\"", "&quot;")));
            styles.append("<xf numFmtId=\"%d\"/>".formatted(200 + i));
        }
        relate("styles", "styles", "styles.xml");
        return part(
                "xl/styles.xml",
                "<styleSheet %s><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(MAIN, formats, styles));
    }

    public AWorkbook properties(String attributes) {
        properties = attributes;
        return this;
    }

    public AWorkbook names(String definedNames) {
        names = "<definedNames>" + definedNames + "</definedNames>";
        return this;
    }

    public AWorkbook mainType(String type) {
        mainType = type;
        return this;
    }

    public AWorkbook part(String name, String content) {
        parts.put(name, HEAD + content);
        return this;
    }

    /** One more sheet in the list, with or without a part. */
    public AWorkbook listed(String element) {
        sheets.append(element);
        return this;
    }

    /** What stands in the workbook part behind its names. */
    public AWorkbook extension(String elements) {
        extension = elements;
        return this;
    }

    /** A relation to a part that is not there. */
    public AWorkbook dangling(String kind) {
        relate(kind, kind, kind + ".xml");
        return this;
    }

    private void relate(String id, String kind, String target) {
        relations.append(
                "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, kind, target));
    }

    private static String relationships(CharSequence relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    private Map<String, String> complete() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + mainType + "\"/></Types>");
        all.put(
                "_rels/.rels",
                HEAD
                        + relationships("<Relationship Id=\"r\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/>"
                                .formatted(RELATIONS)));
        all.put(
                "xl/workbook.xml",
                HEAD
                        + "<workbook %s xmlns:r=\"%s\"><workbookPr %s/><sheets>%s</sheets>%s%s</workbook>"
                                .formatted(MAIN, RELATIONS, properties, sheets, names, extension));
        all.put("xl/_rels/workbook.xml.rels", HEAD + relationships(relations));
        all.putAll(parts);
        return all;
    }

    public byte[] bytes() {
        return zip(complete());
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    Sheet read() {
        return RealTables.sheets("made.xlsx", bytes()).get(0);
    }
}
