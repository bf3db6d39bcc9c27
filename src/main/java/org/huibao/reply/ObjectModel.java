package org.huibao.reply;

import java.util.Locale;
import org.huibao.files.FileKind;
import org.huibao.files.ZipDirectory;
import org.huibao.files.ZipFlaw;
import org.huibao.files.ZipMember;

/**
 * Whether a workbook can be held in memory as objects. Those take many times what stands in the file: a row of formatted cells
 * that hold nothing is a few bytes in a zip, and some kilobytes as objects.
 */
final class ObjectModel {
    /** Of marked text, unpacked; its objects take some forty times as much. */
    private static final long LARGEST_MARKUP = 4L << 20;

    /** Of an old workbook, whose empty cells take two bytes each. */
    private static final int LARGEST_OLD = 2 << 20;

    private static final int LARGEST_FILE = 4 << 20;
    private static final int MOST_MEMBERS = 10_000;

    private ObjectModel() {}

    static boolean fits(byte[] document) {
        return switch (FileKind.of(document)) {
            case OLE2 -> document.length <= LARGEST_OLD;
            case OFFICE -> document.length <= LARGEST_FILE && markup(document) <= LARGEST_MARKUP;
            default -> false;
        };
    }

    private static long markup(byte[] document) {
        try {
            return ZipDirectory.document(document, MOST_MEMBERS).values().stream()
                    .filter(member -> isMarkup(member.name()))
                    .mapToLong(ZipMember::size)
                    .sum();
        } catch (ZipFlaw unclear) {
            return Long.MAX_VALUE;
        }
    }

    private static boolean isMarkup(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    }
}
