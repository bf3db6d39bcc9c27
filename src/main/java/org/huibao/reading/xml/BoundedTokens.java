package org.huibao.reading.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.huibao.reading.cost.ReadingRefused;

/** Bytes on their way to a parser, which may take only so many of them for a single token. */
final class BoundedTokens extends FilterInputStream {
    private static final int LONGEST = 2 << 20;
    private int taken;

    BoundedTokens(InputStream bytes) {
        super(bytes);
    }

    /** A token is done. */
    void renew() {
        taken = 0;
    }

    @Override
    public int read() throws IOException {
        return spend(super.read(), 1);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        return spend(count, count);
    }

    private int spend(int result, int count) {
        if (result >= 0) {
            taken += count;
            if (taken > LONGEST) {
                throw ReadingRefused.unsafe("token");
            }
        }
        return result;
    }
}
