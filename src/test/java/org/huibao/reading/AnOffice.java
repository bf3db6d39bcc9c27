package org.huibao.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/** Other office documents, as packages of their least parts. */
public final class AnOffice {
    private AnOffice() {}

    public static byte[] words(String document) {
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
        return AWorkbook.zip(parts);
    }

    public static byte[] openDocument(String content) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", content);
        return AWorkbook.zip(parts);
    }
}
