package org.huibao.reading.cost;

import java.util.Map;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCase;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Limit;
import org.huibao.vocabulary.Tableless;
import org.huibao.vocabulary.UnreadFormat;

/** Bytes that cannot be read, seen deep inside them; whoever asked for the reading makes an answer of it. */
public final class ReadingRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Finding why;

    private ReadingRefused(Finding why) {
        super(said(why), null, false, false);
        this.why = why;
    }

    private static String said(Finding why) {
        FindingCase which = why.which();
        return why.code().id() + (which == null ? "" : " " + which.word()) + ": " + why;
    }

    public static ReadingRefused of(FindingCode code) {
        return new ReadingRefused(Finding.of(code));
    }

    public static ReadingRefused of(FindingCode code, Map<String, String> arguments) {
        return new ReadingRefused(Finding.of(code, arguments));
    }

    public static ReadingRefused of(FindingCode code, String name, Object value) {
        return of(code, Map.of(name, String.valueOf(value)));
    }

    public static ReadingRefused tooLarge(Limit limit, long most) {
        return new ReadingRefused(Finding.tooLarge(limit, most));
    }

    public static ReadingRefused unsafe(String why) {
        return of(FindingCode.UNSAFE_ARCHIVE, "why", why);
    }

    public static ReadingRefused unreadable(String why) {
        return of(FindingCode.UNREADABLE, "why", why);
    }

    public static ReadingRefused unsupported(UnreadFormat format) {
        return new ReadingRefused(Finding.of(FindingCode.UNSUPPORTED_FORMAT).as(format));
    }

    /** There is no table, but something else. */
    public static ReadingRefused tableless(Tableless instead) {
        return new ReadingRefused(Finding.of(FindingCode.NOT_A_TABLE).as(instead));
    }

    public Finding finding(String file) {
        return why.ofFile(file);
    }
}
