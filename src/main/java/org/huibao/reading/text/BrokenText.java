package org.huibao.reading.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Map;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.vocabulary.FindingCode;

/**
 * Where a text stops being one in a charset: bytes that were pasted together from two encodings are not guessed at.
 *
 * @param position the byte at which it breaks
 * @param foreign characters beyond ASCII that were read before
 */
record BrokenText(byte[] bytes, int position, long foreign) {
    private static final int CLEARLY = 4;

    static BrokenText in(Charset charset, byte[] bytes) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer into = CharBuffer.allocate(1 << 13);
        long foreign = 0;
        CoderResult result;
        do {
            into.clear();
            result = decoder.decode(from, into, true);
            foreign += into.flip().chars().filter(c -> c > 0x7F).count();
        } while (result.isOverflow());
        return new BrokenText(bytes, from.position(), foreign);
    }

    /** Whether so much was read before that the charset cannot be another one. */
    boolean beganWell() {
        return foreign >= CLEARLY;
    }

    /** Whether no byte betrays that it never was a text. */
    boolean isText() {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && (b < '\t' || b > '\r')) {
                return false;
            }
        }
        return true;
    }

    ReadingRefused refusal() {
        int line = 1;
        for (int i = 0; i < Math.min(position, bytes.length); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return ReadingRefused.of(FindingCode.UNREADABLE, Map.of("why", "encoding", "line", String.valueOf(line)));
    }
}
