package org.huibao.files;

import java.nio.charset.StandardCharsets;

/** Lines of a stretch of bytes, whatever ends them, found without copying any. */
record ByteLines(@SuppressWarnings("ArrayRecordComponent") byte[] bytes, int from, int to) {
    private static final byte CR = '\r';
    private static final byte LF = '\n';

    /** Where the line ends that begins here, its break not counted. */
    int end(int at) {
        int end = at;
        while (end < to && !isBreak(end)) {
            end++;
        }
        return end;
    }

    /** Where the line after it begins; the end of all where there is none. */
    int next(int at) {
        int end = end(at);
        return Math.min(to, end + 1 < to && bytes[end] == CR && bytes[end + 1] == LF ? end + 2 : end + 1);
    }

    /** Where the line before it ends. */
    int endBefore(int at) {
        int end = at > from && bytes[at - 1] == LF ? at - 1 : at;
        return end > from && bytes[end - 1] == CR ? end - 1 : end;
    }

    boolean isBreak(int at) {
        return bytes[at] == LF || bytes[at] == CR;
    }

    /** Whether the line goes on with the one before it, as headers do. */
    boolean isFolded(int at) {
        return bytes[at] == ' ' || bytes[at] == '\t';
    }

    boolean startsWith(int at, byte[] start) {
        if (start.length > to - at) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[at + i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** One character for each byte. */
    String text(int start, int end) {
        return start >= end ? "" : new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
