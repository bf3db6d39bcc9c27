package org.huibao.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/** Other office documents, as packages of their least parts. */
public final class AnOffice {
    private AnOffice() {}

    public static byte[] words(String document) {
        return AWorkbook.zip(parts(document));
    }

    public static byte[] words(String document, String styles) {
        Map<String, String> parts = parts(document);
        parts.put("word/styles.xml", styles);
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"s\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>");
        return AWorkbook.zip(parts);
    }

    private static Map<String, String> parts(String document) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/>"
                        + "</Relationships>");
        parts.put("word/document.xml", document);
        return parts;
    }

    public static byte[] openDocument(String content) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", content);
        return AWorkbook.zip(parts);
    }
}
