package org.huibao.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A text document of Office Open XML from outside. */
final class TextDocument {
    static final String PART = "word/document.xml";
    private static final int LOOKED_AT = 16 << 20;

    private TextDocument() {}

    /** Whether its text has a table; where that cannot be seen it may have one. */
    static boolean mayHoldTable(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            ZipArchiveEntry text = zip.getEntry(PART);
            return text == null || mayHoldTable(zip, text);
        } catch (IOException | RuntimeException e) {
            return true;
        }
    }

    private static boolean mayHoldTable(ZipFile zip, ZipArchiveEntry text) throws IOException {
        try (InputStream unpacked = zip.getInputStream(text)) {
            String markup = new String(unpacked.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
            boolean wide = markup.indexOf('\0') >= 0;
            return wide || markup.length() == LOOKED_AT || markup.contains("tbl>");
        }
    }
}
