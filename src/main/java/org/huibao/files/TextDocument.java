package org.huibao.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A text document of Office Open XML from outside. */
final class TextDocument {
    static final String PART = "word/document.xml";
    private static final int LOOKED_AT = 16 << 20;
    private static final int MOST_PARTS = 1_000;

    private TextDocument() {}

    /** Whether its text has a table; where that cannot be seen it may have one. */
    static boolean mayHoldTable(byte[] bytes) {
        try {
            for (ZipMember member : ZipDirectory.archive(bytes, MOST_PARTS)) {
                if (ZipMember.key(member.name()).equals(PART)) {
                    return mayHoldTable(member);
                }
            }
            return true;
        } catch (IOException | RuntimeException unseen) {
            return true;
        }
    }

    private static boolean mayHoldTable(ZipMember text) throws IOException {
        try (InputStream unpacked = text.open()) {
            String markup = new String(unpacked.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
            boolean wide = markup.indexOf('\0') >= 0;
            return wide || markup.length() == LOOKED_AT || markup.contains("tbl>");
        }
    }
}
