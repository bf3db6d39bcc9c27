package org.huibao.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What can be seen of bytes without taking them apart. */
final class FirstBytes {
    static final String ZIP = "504b0304";
    private static final int HEAD = 64 << 10;

    private FirstBytes() {}

    /** Two letters begin many a text; in a bitmap four zeros are kept free behind its length. */
    static boolean isBitmap(byte[] bytes) {
        return bytes.length > 9 && bytes[6] == 0 && bytes[7] == 0 && bytes[8] == 0 && bytes[9] == 0;
    }

    /** OpenDocument keeps its type uncompressed in the first entry. */
    static boolean isOpenDocument(byte[] bytes) {
        return head(bytes).startsWith("mimetypeapplication/vnd.oasis.opendocument", 30);
    }

    static boolean isOpenDocumentText(byte[] bytes) {
        return head(bytes).startsWith("mimetypeapplication/vnd.oasis.opendocument.text", 30);
    }

    static boolean isPage(byte[] bytes) {
        return head(bytes).toLowerCase(Locale.ROOT).contains("<table");
    }

    static boolean isTabular(byte[] bytes) {
        String head = head(bytes);
        boolean wide = Charsets.marked(bytes)
                .filter(marked -> !marked.equals(StandardCharsets.UTF_8))
                .isPresent();
        String lower = head.toLowerCase(Locale.ROOT);
        return (wide || head.indexOf('\0') < 0)
                && (lower.contains("<table")
                        || lower.contains("<workbook")
                        || head.lines().filter(FirstBytes::hasCells).count() >= 2);
    }

    private static boolean hasCells(String line) {
        return line.indexOf(',') >= 0 || line.indexOf('\t') >= 0 || line.indexOf(';') >= 0;
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    /** The text as Windows writes it, for {@link #contain}. */
    static String wide(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    /**
     * Whether the bytes of a text occur.
     *
     * @param text one character for each byte
     */
    static boolean contain(byte[] bytes, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int start = 0; start + wanted.length <= bytes.length; start++) {
            int length = 0;
            while (length < wanted.length && bytes[start + length] == wanted[length]) {
                length++;
            }
            if (length == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
