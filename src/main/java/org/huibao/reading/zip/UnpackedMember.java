package org.huibao.reading.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.huibao.files.ZipMember;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.vocabulary.FindingCode;

/** One part of a package as it is unpacked: counted against the budget, and compared with its checksum at its end. */
final class UnpackedMember extends InputStream {
    private final byte[] zip;
    private final ZipMember entry;
    private final Budget budget;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private int stored;
    private long given;
    private boolean ended;

    UnpackedMember(byte[] zip, ZipMember entry, Budget budget) {
        if (entry.isEncrypted()) {
            throw ReadingRefused.of(FindingCode.PASSWORD_PROTECTED);
        }
        if (entry.method() != ZipMember.STORED && entry.method() != ZipMember.DEFLATED) {
            throw ReadingRefused.unreadable("zip-method");
        }
        this.zip = zip;
        this.entry = entry;
        this.budget = budget;
        inflater.setInput(zip, entry.start(), entry.packed());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int count = entry.method() == ZipMember.STORED ? copy(into, offset, length) : inflate(into, offset, length);
        if (count <= 0) {
            end();
            return -1;
        }
        budget.unpacked(count);
        crc.update(into, offset, count);
        given += count;
        return count;
    }

    private int copy(byte[] into, int offset, int length) {
        int count = Math.min(length, entry.packed() - stored);
        System.arraycopy(zip, entry.start() + stored, into, offset, count);
        stored += count;
        return count;
    }

    private int inflate(byte[] into, int offset, int length) throws IOException {
        try {
            return inflater.inflate(into, offset, length);
        } catch (DataFormatException broken) {
            throw new IOException(broken);
        }
    }

    private void end() throws IOException {
        ended = true;
        boolean whole = entry.method() == ZipMember.STORED || inflater.finished();
        inflater.end();
        if (!whole || given != entry.size() || crc.getValue() != entry.crc()) {
            throw new IOException("checksum of " + entry.name());
        }
    }

    @Override
    public void close() {
        ended = true;
        inflater.end();
    }
}
