package org.huibao.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What bytes look like from outside, by their first bytes and the names inside: never by a file's name. */
public final class FileKind {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] GIF = {'G', 'I', 'F', '8'};
    private static final byte[] BMP = {'B', 'M'};
    private static final byte[] TIFF = {'I', 'I', '*', 0};
    private static final byte[] TIFF_OF_MOTOROLA = {'M', 'M', 0, '*'};
    private static final int HEAD = 64 << 10;
    /** The root of GB/T 33190 documents, in which Chinese offices seal and send what others send as PDF. */
    private static final String OFD = "ofd.xml";

    private static final Set<String> OFFICE_PARTS = Set.of(
            "[content_types].xml", "xl/workbook.xml", TextDocument.PART, "content.xml", "index/document.iwa", OFD);

    private FileKind() {}

    /** A zip that is not itself one document: office formats are zips too. */
    public static boolean isArchive(byte[] bytes) {
        return starts(bytes, EMPTY_ZIP) || (starts(bytes, ZIP) && !isOfficeDocument(bytes));
    }

    /** A picture or a scan, which no program should read figures from. */
    public static boolean isPicture(byte[] bytes) {
        return isPdf(bytes)
                || isOfd(bytes)
                || Stream.of(PNG, JPEG, GIF, BMP, TIFF, TIFF_OF_MOTOROLA).anyMatch(magic -> starts(bytes, magic))
                || head(bytes).startsWith("RIFF") && head(bytes).startsWith("WEBP", 8);
    }

    static boolean isPdf(byte[] bytes) {
        return starts(bytes, PDF);
    }

    private static boolean isOfd(byte[] bytes) {
        return starts(bytes, ZIP) && ZipNames.of(bytes).contains(OFD);
    }

    /** Whether a table may be had from it; only reading knows for certain. */
    public static boolean mayHoldTable(byte[] bytes) {
        if (starts(bytes, ZIP)) {
            return contains(bytes, "xl/workbook")
                    || contains(bytes, "word/document") && TextDocument.mayHoldTable(bytes)
                    || isOpenDocument(bytes);
        }
        if (starts(bytes, OLE2)) {
            return contains(bytes, wide("Workbook")) || contains(bytes, wide("Book"));
        }
        return !isPicture(bytes) && isTabular(bytes);
    }

    /** The usual ending for a file that came without a name. */
    public static String ending(byte[] bytes) {
        if (starts(bytes, ZIP)) {
            return contains(bytes, "xl/workbook") ? ".xlsx" : contains(bytes, "word/document") ? ".docx" : ".zip";
        }
        if (starts(bytes, OLE2)) {
            return ".xls";
        }
        if (isPdf(bytes)) {
            return ".pdf";
        }
        String head = head(bytes).toLowerCase(Locale.ROOT);
        return isPicture(bytes) ? ".img" : head.contains("<table") ? ".html" : isTabular(bytes) ? ".csv" : ".bin";
    }

    /** By the names of its own parts: an archive may hold other documents with their names unpacked. */
    private static boolean isOfficeDocument(byte[] bytes) {
        List<String> names = ZipNames.of(bytes);
        return names.isEmpty()
                ? contains(bytes, "[Content_Types].xml") || isOpenDocument(bytes)
                : names.stream().anyMatch(OFFICE_PARTS::contains);
    }

    /** OpenDocument keeps its type uncompressed in the first entry. */
    private static boolean isOpenDocument(byte[] bytes) {
        return head(bytes).startsWith("mimetypeapplication/vnd.oasis.opendocument", 30);
    }

    private static boolean isTabular(byte[] bytes) {
        boolean wide = bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        String head = head(bytes);
        boolean text = wide || head.indexOf('\0') < 0;
        String lower = head.toLowerCase(Locale.ROOT);
        return text
                && (lower.contains("<table")
                        || lower.contains("<workbook")
                        || head.lines().filter(FileKind::hasCells).count() >= 2);
    }

    private static boolean hasCells(String line) {
        return line.indexOf(',') >= 0 || line.indexOf('\t') >= 0 || line.indexOf(';') >= 0;
    }

    private static boolean starts(byte[] bytes, byte[] magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static String wide(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static boolean contains(byte[] bytes, String text) {
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
