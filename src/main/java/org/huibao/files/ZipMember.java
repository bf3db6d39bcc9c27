package org.huibao.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;

/** One entry of a zip directory, as the directory describes it. */
public final class ZipMember {
    public static final int STORED = 0;
    public static final int DEFLATED = 8;

    static final int CENTRAL_LENGTH = 46;
    static final int LOCAL_LENGTH = 30;

    private static final int SHRUNK = 1;
    private static final int IMPLODED = 6;
    private static final int DEFLATED_64 = 9;
    private static final int BZIP2 = 12;
    /** What can be unpacked without a library that is not at hand: LZMA and the like are left to whoever packed it so. */
    private static final Set<Integer> METHODS = Set.of(STORED, SHRUNK, IMPLODED, DEFLATED, DEFLATED_64, BZIP2);

    private static final int MADE_BY_DOS = 0;
    private static final int MADE_BY_UNIX = 3;
    private static final long NONE_32 = 0xFFFFFFFFL;

    private final ByteBuffer zip;
    private final int at;
    private final byte[] rawName;
    private final String name;
    private final long[] wide;

    /** The one that is described at this place of the directory. */
    ZipMember(ByteBuffer zip, int at) {
        this.zip = zip;
        this.at = at;
        this.rawName = new byte[number(at + 28)];
        zip.get(at + CENTRAL_LENGTH, rawName);
        this.name = new String(rawName, StandardCharsets.UTF_8);
        this.wide = new long[] {long32(at + 24), long32(at + 20), long32(at + 42)};
        widen(at + CENTRAL_LENGTH + rawName.length, number(at + 30));
    }

    /** The zip64 extra field holds, in this order, those of size, packed size and offset that did not fit. */
    private void widen(int from, int length) {
        int field = from;
        while (field + 4 <= from + length && number(field) != 1) {
            field += 4 + number(field + 2);
        }
        for (int i = 0, value = field + 4; i < wide.length && value + 8 <= from + length; i++) {
            if (wide[i] == NONE_32) {
                wide[i] = zip.getLong(value);
                value += 8;
            }
        }
    }

    /** How programs look for a name: without case, with forward slashes and from the archive's root. */
    public static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    /** As UTF-8; what is not stays recognisable. */
    public String name() {
        return name;
    }

    /** The name's bytes, in whatever charset. */
    public byte[] rawName() {
        return rawName.clone();
    }

    boolean isNamed(byte[] raw) {
        return Arrays.equals(rawName, raw);
    }

    public boolean isFolder() {
        return name.endsWith("/") || (madeBy() == MADE_BY_DOS && name.endsWith("\\") && name.indexOf('/') < 0);
    }

    /** Whether it only points to a file elsewhere. */
    public boolean isLink() {
        return madeBy() == MADE_BY_UNIX && (number(at + 40) & 0xF000) == 0xA000;
    }

    public boolean isEncrypted() {
        return (number(at + 8) & 1) != 0;
    }

    /** How it is packed; only {@link #STORED} and {@link #DEFLATED} are used in documents. */
    public int method() {
        return number(at + 10);
    }

    public boolean isUnpackable() {
        return METHODS.contains(method());
    }

    /** CRC-32 of the unpacked bytes. */
    public long crc() {
        return long32(at + 16);
    }

    /** Bytes once unpacked, as the directory claims. */
    public long size() {
        return wide[0];
    }

    long claimedPacked() {
        return wide[1];
    }

    long local() {
        return wide[2];
    }

    /** Where its data begins. */
    public int start() {
        int local = (int) wide[2];
        return local + LOCAL_LENGTH + number(local + 26) + number(local + 28);
    }

    /** Bytes of data, as far as there are any. */
    public int packed() {
        return (int) Math.max(0, Math.min(claimedPacked() & Long.MAX_VALUE, zip.capacity() - (long) start()));
    }

    /** What it holds, unpacked. Neither its checksum nor the size that the directory claims is held against it. */
    public InputStream open() throws IOException {
        InputStream data = new ByteArrayInputStream(zip.array(), start(), packed());
        return switch (method()) {
            case STORED -> data;
            case DEFLATED -> inflated(data);
            case DEFLATED_64 -> new Deflate64CompressorInputStream(data);
            case BZIP2 -> new BZip2CompressorInputStream(data);
            case SHRUNK, IMPLODED -> old();
            default -> throw new ZipFlaw(ZipFlaw.Kind.BROKEN);
        };
    }

    /** An inflater without a header asks for one byte more than there is. */
    private static InputStream inflated(InputStream data) {
        InputStream more = new SequenceInputStream(data, new ByteArrayInputStream(new byte[1]));
        return new InflaterInputStream(more, new Inflater(true)) {
            @Override
            public void close() throws IOException {
                inf.end();
                super.close();
            }
        };
    }

    /** Methods of the time before 1993, which say in the local header how they are to be unpacked. */
    private InputStream old() throws IOException {
        int local = (int) wide[2];
        ZipArchiveInputStream one =
                new ZipArchiveInputStream(new ByteArrayInputStream(zip.array(), local, start() + packed() - local));
        if (one.getNextEntry() == null) {
            one.close();
            throw new ZipFlaw(ZipFlaw.Kind.BROKEN);
        }
        return one;
    }

    /** Where the directory goes on. */
    int next() {
        return at + CENTRAL_LENGTH + rawName.length + number(at + 30) + number(at + 32);
    }

    private int madeBy() {
        return zip.get(at + 5) & 0xF;
    }

    private long long32(int place) {
        return zip.getInt(place) & NONE_32;
    }

    private int number(int place) {
        return zip.getShort(place) & 0xFFFF;
    }
}
