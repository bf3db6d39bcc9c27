package org.huibao.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.BiFunction;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The records of an Excel 97–2003 workbook, changed in a way that no library would write. */
public final class ARecordStream {
    private ARecordStream() {}

    /** One record; the content is without its head. */
    public record Entry(int kind, byte[] content) {}

    public static Entry longer(Entry record, int surplus) {
        return new Entry(record.kind(), java.util.Arrays.copyOf(record.content(), record.content().length + surplus));
    }

    /** The workbook's bytes in a container under a name of its own, each record as the change leaves it. */
    public static byte[] of(HSSFWorkbook workbook, String name, BiFunction<Integer, Entry, Entry> change)
            throws IOException {
        byte[] stream = workbook.getBytes();
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        for (int at = 0, count = 0; at + 4 <= stream.length; count++) {
            int kind = stream[at] & 0xFF | (stream[at + 1] & 0xFF) << 8;
            int length = stream[at + 2] & 0xFF | (stream[at + 3] & 0xFF) << 8;
            byte[] content = java.util.Arrays.copyOfRange(stream, at + 4, at + 4 + length);
            Entry entry = change.apply(count, new Entry(kind, content));
            changed.write(entry.kind());
            changed.write(entry.kind() >> 8);
            changed.write(entry.content().length);
            changed.write(entry.content().length >> 8);
            changed.writeBytes(entry.content());
            at += 4 + length;
        }
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(changed.toByteArray()), name);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
