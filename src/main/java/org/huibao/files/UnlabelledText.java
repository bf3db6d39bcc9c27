package org.huibao.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text whose charset is not said, or said wrongly, as Chinese mail programs and archivers write it. */
public final class UnlabelledText {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern PLAUSIBLE =
            Pattern.compile("[\\p{IsHan}\\p{ASCII}\\u3000-\\u303F\\uFF00-\\uFFEF\\u2010-\\u2027\\u00B7]+");

    private UnlabelledText() {}

    /** Strictly UTF-8, else GB18030. */
    public static String guess(byte[] bytes) {
        return Charsets.strictly(StandardCharsets.UTF_8, bytes).orElseGet(() -> new String(bytes, Charsets.GB18030));
    }

    /** By the charset that is said to be it, where the bytes agree. */
    public static String by(String charset, byte[] bytes) {
        Optional<String> old = OldCharsets.decode(charset, bytes);
        if (old.isPresent()) {
            return old.get();
        }
        return Charsets.named(charset)
                .filter(known -> !known.equals(StandardCharsets.US_ASCII))
                .flatMap(known -> Charsets.strictly(known, bytes))
                .orElseGet(() -> guess(bytes));
    }

    /**
     * UTF-8 that was taken for GBK, or for Latin-1, on its way reads as nonsense (涓枃 for 中文) that can be turned back.
     * Anything else stays as it is.
     */
    public static String repaired(String text) {
        if (text.chars().allMatch(character -> character < 0x80)) {
            return text;
        }
        boolean latin = text.chars().allMatch(character -> character < 0x100);
        Charset taken = latin ? StandardCharsets.ISO_8859_1 : Charsets.GBK;
        if (!taken.newEncoder().canEncode(text)) {
            return text;
        }
        return Charsets.strictly(StandardCharsets.UTF_8, text.getBytes(taken))
                .filter(meant -> CHINESE.matcher(meant).find()
                        && PLAUSIBLE.matcher(meant).matches())
                .orElse(text);
    }
}
