package org.huibao.reading.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.vocabulary.FindingCode;

/**
 * The central directory of a zip file, read strictly: two entries of one name, entries that share bytes, or a directory
 * that disagrees with the entries are what lets two programs see two different files in one.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_64_LOCATOR = 0x07064b50;
    private static final int END_64 = 0x06064b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final long NONE_32 = 0xFFFFFFFFL;

    private final ByteBuffer zip;
    private final Limits limits;
    private final List<int[]> extents = new ArrayList<>();

    ZipDirectory(byte[] bytes, Limits limits) {
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
    }

    /** Files by {@link ZipPackage#key}; folders are left out. */
    Map<String, ZipMember> entries() {
        int end = endRecord();
        int count = zip.getShort(end + 10) & 0xFFFF;
        long start = zip.getInt(end + 16) & NONE_32;
        if (start == NONE_32 || count == 0xFFFF) {
            int wide = wideEndRecord(end);
            count = (int) Math.min(zip.getLong(wide + 32), Integer.MAX_VALUE);
            start = zip.getLong(wide + 48);
        }
        if (count > limits.entries()) {
            throw ReadingRefused.unsafe("entries");
        }
        Map<String, ZipMember> entries = collect(count, offset(start, CENTRAL_LENGTH));
        refuseSharedBytes();
        return entries;
    }

    private Map<String, ZipMember> collect(int count, int start) {
        Map<String, ZipMember> entries = new LinkedHashMap<>();
        int at = start;
        for (int i = 0; i < count; i++) {
            need(at, CENTRAL_LENGTH, CENTRAL);
            ZipMember entry = entry(at);
            if (!entry.name().endsWith("/") && entries.put(ZipPackage.key(entry.name()), entry) != null) {
                throw ReadingRefused.unsafe("duplicate");
            }
            at += CENTRAL_LENGTH + length(at + 28) + length(at + 30) + length(at + 32);
        }
        return entries;
    }

    private ZipMember entry(int at) {
        long[] wide = {zip.getInt(at + 24) & NONE_32, zip.getInt(at + 20) & NONE_32, zip.getInt(at + 42) & NONE_32};
        widen(wide, at + CENTRAL_LENGTH + length(at + 28), length(at + 30));
        int local = offset(wide[2], LOCAL_LENGTH);
        need(local, LOCAL_LENGTH, LOCAL);
        byte[] name = bytes(at + CENTRAL_LENGTH, length(at + 28));
        if (!java.util.Arrays.equals(name, bytes(local + LOCAL_LENGTH, length(local + 26)))) {
            throw ReadingRefused.unsafe("names-differ");
        }
        int data = local + LOCAL_LENGTH + length(local + 26) + length(local + 28);
        int packed = offset(wide[1], 0);
        if ((long) data + packed > zip.capacity()) {
            throw ReadingRefused.of(FindingCode.TRUNCATED);
        }
        extents.add(new int[] {local, data + packed});
        boolean encrypted = (zip.getShort(at + 8) & 1) != 0;
        String text = new String(name, StandardCharsets.UTF_8);
        return new ZipMember(text, length(at + 10), encrypted, data, packed, wide[0], zip.getInt(at + 16) & NONE_32);
    }

    /** The zip64 extra field holds, in this order, those of size, packed size and offset that did not fit. */
    private void widen(long[] sizes, int from, int length) {
        int at = from;
        while (at + 4 <= from + length) {
            int field = at + 4;
            if (length(at) == 1) {
                for (int i = 0; i < sizes.length; i++) {
                    if (sizes[i] == NONE_32) {
                        sizes[i] = zip.getLong(field);
                        field += 8;
                    }
                }
                return;
            }
            at = field + length(at + 2);
        }
    }

    private void refuseSharedBytes() {
        extents.sort(Comparator.comparingInt(extent -> extent[0]));
        for (int i = 1; i < extents.size(); i++) {
            if (extents.get(i)[0] < extents.get(i - 1)[1]) {
                throw ReadingRefused.unsafe("overlap");
            }
        }
    }

    /** A comment of up to 65,535 bytes may follow the end record. */
    private int endRecord() {
        int last = zip.capacity() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - 0xFFFF; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw ReadingRefused.of(FindingCode.TRUNCATED);
    }

    private int wideEndRecord(int end) {
        int locator = end - 20;
        if (locator < 0 || zip.getInt(locator) != END_64_LOCATOR) {
            throw ReadingRefused.unreadable("zip");
        }
        int wide = offset(zip.getLong(locator + 8), 56);
        need(wide, 56, END_64);
        return wide;
    }

    private void need(int at, int length, int signature) {
        if (at + length > zip.capacity() || zip.getInt(at) != signature) {
            throw ReadingRefused.unreadable("zip");
        }
    }

    private int offset(long value, int length) {
        if (value < 0 || value + length > zip.capacity()) {
            throw ReadingRefused.of(FindingCode.TRUNCATED);
        }
        return (int) value;
    }

    private int length(int at) {
        return zip.getShort(at) & 0xFFFF;
    }

    private byte[] bytes(int at, int length) {
        byte[] bytes = new byte[length];
        zip.get(at, bytes);
        return bytes;
    }
}
