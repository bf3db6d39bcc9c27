package org.huibao.reading.xls;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Set;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.vocabulary.FindingCode;

/**
 * Of the records of an Excel 97–2003 workbook those that speak of cells, none longer than it should be. Where a workbook
 * stumbles over a record about windows, printing or pictures, its cells are still there.
 */
final class XlsCellRecords {
    private static final int BEGIN = 0x809;
    private static final int END = 0x0A;
    private static final int GOES_ON = 0x3C;

    /** Records of one length, and that length. */
    private static final Map<Integer, Integer> LENGTHS = Map.ofEntries(
            Map.entry(0x22, 2), // how days are counted
            Map.entry(0x3D, 18), // the window
            Map.entry(0x42, 2), // code page
            Map.entry(0x55, 2), // columns' width
            Map.entry(0x7D, 12), // a column
            Map.entry(0xE0, 20), // a cell's look
            Map.entry(0xFD, 10), // a shared text
            Map.entry(0x200, 14), // the sheet's size
            Map.entry(0x201, 6), // a blank
            Map.entry(0x203, 14), // a number
            Map.entry(0x205, 8), // a logical value or an error
            Map.entry(0x208, 16), // a row
            Map.entry(0x225, 4), // rows' height
            Map.entry(0x23E, 18), // the sheet's window
            Map.entry(0x27E, 10)); // a small number

    /** What holds a cell's value: nothing but a few bytes may follow it in its own record. */
    private static final Set<Integer> VALUES = Set.of(0xFD, 0x201, 0x203, 0x205, 0x27E);

    /** The shortest record of a cell with its head: where as much is too much, a cell may have been swallowed. */
    private static final int SHORTEST_CELL = 10;

    private static final int LONGEST = 8_224;
    private static final int SHEET = 0x85;

    /** Bounds, names, links, texts, fonts, formats, many cells, formulas, merges. */
    private static final Set<Integer> OTHERS = Set.of(
            END, BEGIN, 0x06, 0x17, 0x18, 0x23, 0x2F, 0x31, 0x85, 0x92, 0xBD, 0xBE, 0xD6, 0xE5, 0xFC, 0x1AE, 0x204,
            0x207, 0x221, 0x236, 0x293, 0x41E, 0x4BC);

    private final byte[] stream;
    private final ByteBuffer records;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int depth;
    private int promised = 1;
    private int closed;
    private boolean keeps;

    private XlsCellRecords(byte[] stream) {
        this.stream = stream;
        records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] of(byte[] stream) {
        XlsCellRecords records = new XlsCellRecords(stream);
        for (int at = 0; at + 4 <= stream.length && !records.isWhole(); ) {
            int kind = records.records.getShort(at) & 0xFFFF;
            int length = records.records.getShort(at + 2) & 0xFFFF;
            records.mustBeHonest(kind, length, stream.length - at - 4);
            records.take(at, kind, length);
            at += 4 + length;
        }
        return records.kept.toByteArray();
    }

    /** Whether every sheet that the workbook names has ended: what follows holds no cell. */
    private boolean isWhole() {
        return depth == 0 && closed >= promised;
    }

    /** A record that claims more than there is, or than it can be, hides what stands behind it. */
    private void mustBeHonest(int kind, int length, int left) {
        boolean swallows = VALUES.contains(kind) && length - LENGTHS.getOrDefault(kind, 0) >= SHORTEST_CELL;
        if (length > left || length > LONGEST || swallows) {
            throw ReadingRefused.of(FindingCode.TRUNCATED);
        }
    }

    /** A chart within a sheet has a beginning and an end of its own. */
    private void take(int at, int kind, int length) {
        depth += kind == BEGIN ? 1 : 0;
        if (kind != GOES_ON) {
            keeps = depth <= 1 && (OTHERS.contains(kind) || LENGTHS.containsKey(kind));
        }
        if (keeps) {
            int cut = Math.min(length, LENGTHS.getOrDefault(kind, length));
            kept.write(stream, at, 2);
            kept.write(cut);
            kept.write(cut >> 8);
            kept.write(stream, at + 4, cut);
        }
        promised += kind == SHEET && depth == 1 ? 1 : 0;
        if (kind == END) {
            depth--;
            closed += depth == 0 ? 1 : 0;
        }
    }
}
