package org.huibao.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Where bytes stop being text in a charset.
 *
 * @param line the line in which they do, counted from 1
 * @param foreign characters beyond ASCII that were read before
 */
public record TextBreak(int line, long foreign) {
    /** The place of the first byte that does not belong, or the last line where all of them do. */
    public static TextBreak in(Charset charset, byte[] bytes) {
        CharsetDecoder decoder = Charsets.strict(charset);
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer into = CharBuffer.allocate(1 << 13);
        long foreign = 0;
        CoderResult result;
        do {
            into.clear();
            result = decoder.decode(from, into, true);
            foreign += into.flip().chars().filter(c -> c > 0x7F).count();
        } while (result.isOverflow());
        return new TextBreak(line(bytes, from.position()), foreign);
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
