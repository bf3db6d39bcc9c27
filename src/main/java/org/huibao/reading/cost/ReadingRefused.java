package org.huibao.reading.cost;

import java.util.Map;
import java.util.TreeMap;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;

/** Bytes that cannot be read, seen deep inside them; whoever asked for the reading makes an answer of it. */
public final class ReadingRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final FindingCode code;
    private final transient Map<String, String> arguments;

    public static ReadingRefused of(FindingCode code, Map<String, String> arguments) {
        return new ReadingRefused(code, arguments);
    }

    private ReadingRefused(FindingCode code, Map<String, String> arguments) {
        super(code.id() + arguments, null, false, false);
        this.code = code;
        this.arguments = arguments;
    }

    public static ReadingRefused of(FindingCode code) {
        return new ReadingRefused(code, Map.of());
    }

    public static ReadingRefused of(FindingCode code, String name, Object value) {
        return new ReadingRefused(code, Map.of(name, String.valueOf(value)));
    }

    public static ReadingRefused tooLarge(String what, long limit) {
        return new ReadingRefused(FindingCode.TOO_LARGE, Map.of("what", what, "limit", String.valueOf(limit)));
    }

    public static ReadingRefused unsafe(String why) {
        return of(FindingCode.UNSAFE_ARCHIVE, "why", why);
    }

    public static ReadingRefused unreadable(String why) {
        return of(FindingCode.UNREADABLE, "why", why);
    }

    public static ReadingRefused unsupported(String format) {
        return of(FindingCode.UNSUPPORTED_FORMAT, "format", format);
    }

    public Finding finding(String file) {
        Map<String, String> all = new TreeMap<>(arguments);
        all.put("file", file);
        return Finding.of(code, all);
    }
}
