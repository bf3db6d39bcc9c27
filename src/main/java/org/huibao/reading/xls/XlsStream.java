package org.huibao.reading.xls;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.vocabulary.Limit;

/**
 * The workbook stream of an Excel 97–2003 file before POI makes objects of it. Sheets that were formatted to their last
 * row hold millions of blank cells, which say nothing here and would each take a hundred bytes there.
 */
public final class XlsStream {
    private static final int FILE_PASS = 0x2F;
    private static final int BLANK = 0x201;
    private static final int MANY_BLANKS = 0xBE;
    private static final int MANY_NUMBERS = 0xBD;
    private static final int NUMBER = 0x203;
    private static final int SMALL_NUMBER = 0x27E;
    private static final int SHARED_TEXT = 0xFD;
    private static final int TEXT = 0x204;
    private static final int FORMULA = 0x06;
    private static final int LOGICAL_OR_ERROR = 0x205;
    /** Cells of POI's model that fit into half a gigabyte of memory beside our own. */
    private static final int MOST_CELLS = 2_000_000;

    private static final int MANY = 50_000;

    private final byte[] stream;
    private final ByteBuffer records;
    private boolean locked;
    private long blanks;
    private long cells;

    XlsStream(byte[] stream) {
        this.stream = stream;
        records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The container, or a lighter one with the same cells. */
    public static POIFSFileSystem lighten(POIFSFileSystem container, String name) throws IOException {
        byte[] bytes;
        try (var in = container.createDocumentInputStream(name)) {
            bytes = in.readAllBytes();
        }
        XlsStream stream = new XlsStream(bytes);
        stream.count();
        if (stream.cells > MOST_CELLS) {
            throw ReadingRefused.tooLarge(Limit.CELLS, MOST_CELLS);
        }
        if (stream.locked || stream.blanks < MANY) {
            return container;
        }
        POIFSFileSystem lighter = new POIFSFileSystem();
        lighter.createDocument(new ByteArrayInputStream(stream.withoutBlanks()), name);
        return lighter;
    }

    private void count() {
        for (int at = 0; at + 4 <= stream.length; at = end(at)) {
            int length = length(at);
            switch (kind(at)) {
                case FILE_PASS -> locked = true;
                case BLANK -> blanks++;
                case MANY_BLANKS -> blanks += Math.max(0, (length - 6) / 2);
                case MANY_NUMBERS -> cells += Math.max(0, (length - 6) / 6);
                case NUMBER, SMALL_NUMBER, SHARED_TEXT, TEXT, FORMULA, LOGICAL_OR_ERROR -> cells++;
                default -> {}
            }
        }
    }

    private byte[] withoutBlanks() {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(stream.length);
        int at = 0;
        for (; at + 4 <= stream.length; at = end(at)) {
            if (kind(at) != BLANK && kind(at) != MANY_BLANKS) {
                kept.write(stream, at, Math.min(end(at), stream.length) - at);
            }
        }
        return kept.toByteArray();
    }

    private int kind(int at) {
        return records.getShort(at) & 0xFFFF;
    }

    private int length(int at) {
        return records.getShort(at + 2) & 0xFFFF;
    }

    private int end(int at) {
        return at + 4 + length(at);
    }
}
