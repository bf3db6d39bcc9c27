package org.huibao.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The charsets in which offices write: what their names mean, how they are marked, and whether bytes are text in one. */
public final class Charsets {
    /** Every older Chinese charset is contained in it. */
    public static final Charset GB18030 = Charset.forName("GB18030");
    /** What Windows takes Chinese text for. */
    static final Charset GBK = Charset.forName("GBK");

    private static final Pattern CONTAINED_IN_GB18030 =
            Pattern.compile("(x-)?(gb[-_ ]?2312(-80)?|gbk|gb18030|cp936|ms936|euc-?cn|chinese)");
    private static final String MARK = "\uFEFF";

    /** Java looks for a name that it does not know in every jar, each time; mails say such names, and none. */
    private static final Map<String, Optional<Charset>> LOOKED_UP = new ConcurrentHashMap<>();

    private static final int MOST_LOOKED_UP = 500;

    private Charsets() {}

    /** The one that a label means, or none where nobody knows it; gb2312 and gbk always mean GB18030. */
    public static Optional<Charset> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        Optional<Charset> known = LOOKED_UP.get(name);
        if (known == null) {
            known = lookedUp(name);
            if (LOOKED_UP.size() < MOST_LOOKED_UP) {
                LOOKED_UP.put(name, known);
            }
        }
        return known;
    }

    private static Optional<Charset> lookedUp(String name) {
        if (CONTAINED_IN_GB18030.matcher(name).matches()) {
            return Optional.of(GB18030);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The one that a byte order mark at the beginning tells. */
    public static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if (first == 0xFF && second == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (first == 0xFE && second == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        boolean utf8 = first == 0xEF && second == 0xBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF;
        return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    /** The text behind its byte order mark. */
    public static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    /** The text, if every byte belongs to a character of the charset. */
    public static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(strict(charset).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
