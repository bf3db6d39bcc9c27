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

    /** Where the line after it begins; the end of all where there is none. CR CR LF is one break: gateways make it of CR LF. */
    int next(int at) {
        int end = end(at);
        int last = end;
        while (last < to && bytes[last] == CR) {
            last++;
        }
        return Math.min(to, last < to && bytes[last] == LF ? last + 1 : end + 1);
    }

    /** Where the line before it ends. */
    int endBefore(int at) {
        if (at == from || bytes[at - 1] != LF) {
            return at > from && bytes[at - 1] == CR ? at - 1 : at;
        }
        int end = at - 1;
        while (end > from && bytes[end - 1] == CR) {
            end--;
        }
        return end;
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
