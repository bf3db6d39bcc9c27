package org.huibao.reading;

import java.util.Map;
import java.util.TreeMap;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;

/** Bytes that cannot be read, seen deep inside them; {@link Reading} turns it into {@link Contents.Unreadable}. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final FindingCode code;
    private final transient Map<String, String> arguments;

    static Refusal of(FindingCode code, Map<String, String> arguments) {
        return new Refusal(code, arguments);
    }

    private Refusal(FindingCode code, Map<String, String> arguments) {
        super(code.id() + arguments, null, false, false);
        this.code = code;
        this.arguments = arguments;
    }

    static Refusal of(FindingCode code) {
        return new Refusal(code, Map.of());
    }

    static Refusal of(FindingCode code, String name, Object value) {
        return new Refusal(code, Map.of(name, String.valueOf(value)));
    }

    static Refusal tooLarge(String what, long limit) {
        return new Refusal(FindingCode.TOO_LARGE, Map.of("what", what, "limit", String.valueOf(limit)));
    }

    static Refusal unsafe(String why) {
        return of(FindingCode.UNSAFE_ARCHIVE, "why", why);
    }

    static Refusal unreadable(String why) {
        return of(FindingCode.UNREADABLE, "why", why);
    }

    static Refusal unsupported(String format) {
        return of(FindingCode.UNSUPPORTED_FORMAT, "format", format);
    }

    Finding finding(String file) {
        Map<String, String> all = new TreeMap<>(arguments);
        all.put("file", file);
        return Finding.of(code, all);
    }
}
