package org.huibao.reading.text;

import java.nio.charset.Charset;
import java.util.Map;
import org.huibao.files.TextBreak;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.vocabulary.FindingCode;

/** A text that stops being one in a charset: bytes that were pasted together from two encodings are not guessed at. */
record BrokenText(byte[] bytes, TextBreak place) {
    private static final int CLEARLY = 4;

    static BrokenText in(Charset charset, byte[] bytes) {
        return new BrokenText(bytes, TextBreak.in(charset, bytes));
    }

    /** Whether so much was read before that the charset cannot be another one. */
    boolean beganWell() {
        return place.foreign() >= CLEARLY;
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
        return ReadingRefused.of(
                FindingCode.UNREADABLE, Map.of("why", "encoding", "line", String.valueOf(place.line())));
    }
}
