package org.huibao.reading.xls;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
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
    /** What Excel 3 and 4 called a formula; some programs write the one of Excel 97 under these names. */
    private static final Set<Integer> OLDER_FORMULAS = Set.of(0x206, 0x406);

    /** Under which name POI looks for a workbook of Excel 97. */
    private static final String NAME = "Workbook";

    private static final int VERSION_97 = 0x600;
    /** Cells of POI's model that fit into half a gigabyte of memory beside our own. */
    private static final int MOST_CELLS = 2_000_000;

    private static final int MANY = 50_000;

    private final byte[] stream;
    private final ByteBuffer records;
    private boolean locked;
    private boolean older;
    private long blanks;
    private long cells;

    XlsStream(byte[] stream) {
        this.stream = stream;
        records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The container, or one with the same cells that POI reads more easily. */
    public static POIFSFileSystem lighten(POIFSFileSystem container, String name) throws IOException {
        XlsStream stream = new XlsStream(bytes(container, name));
        stream.count();
        if (stream.cells > MOST_CELLS) {
            throw ReadingRefused.tooLarge(Limit.CELLS, MOST_CELLS);
        }
        boolean misnamed = !name.equalsIgnoreCase(NAME) && stream.isOfExcel97();
        if (stream.locked || stream.blanks < MANY && !stream.older && !misnamed) {
            return container;
        }
        return container(stream.blanks < MANY ? stream.stream : stream.withoutBlanks(), misnamed ? NAME : name);
    }

    /** A container that holds nothing but what speaks of cells. */
    public static POIFSFileSystem bare(POIFSFileSystem container, String name) throws IOException {
        return container(XlsCellRecords.of(bytes(container, name)), name);
    }

    private static byte[] bytes(POIFSFileSystem container, String name) throws IOException {
        try (var in = container.createDocumentInputStream(name)) {
            return in.readAllBytes();
        }
    }

    private static POIFSFileSystem container(byte[] stream, String name) throws IOException {
        POIFSFileSystem made = new POIFSFileSystem();
        made.createDocument(new ByteArrayInputStream(stream), name);
        return made;
    }

    private boolean isOfExcel97() {
        return stream.length >= 6 && (records.getShort(4) & 0xFFFF) == VERSION_97;
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
                default -> renameOlder(at);
            }
        }
    }

    private void renameOlder(int at) {
        if (OLDER_FORMULAS.contains(kind(at)) && isOfExcel97()) {
            records.putShort(at, (short) FORMULA);
            older = true;
            cells++;
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
