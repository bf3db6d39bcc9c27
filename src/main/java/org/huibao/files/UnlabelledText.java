package org.huibao.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text whose charset is not said, or said wrongly, as Chinese mail programs and archivers write it. */
public final class UnlabelledText {
    public static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern GB =
            Pattern.compile("(?i)(x-)?(gb[-_ ]?2312(-80)?|gbk|gb18030|cp936|ms936|euc-?cn|chinese)");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern PLAUSIBLE =
            Pattern.compile("[\\p{IsHan}\\p{ASCII}\\u3000-\\u303F\\uFF00-\\uFFEF\\u2010-\\u2027\\u00B7]+");

    private UnlabelledText() {}

    /** Strictly UTF-8, else GB18030, in which every older Chinese charset is contained. */
    public static String guess(byte[] bytes) {
        return strictly(StandardCharsets.UTF_8, bytes).orElseGet(() -> new String(bytes, GB18030));
    }

    /** By the charset that is said to be it, where the bytes agree; gb2312 and gbk always mean GB18030. */
    public static String by(String charset, byte[] bytes) {
        return known(charset)
                .filter(known -> !known.equals(StandardCharsets.US_ASCII))
                .flatMap(known -> strictly(known, bytes))
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
        Charset taken = latin ? StandardCharsets.ISO_8859_1 : Charset.forName("GBK");
        if (!taken.newEncoder().canEncode(text)) {
            return text;
        }
        return strictly(StandardCharsets.UTF_8, text.getBytes(taken))
                .filter(meant -> CHINESE.matcher(meant).find()
                        && PLAUSIBLE.matcher(meant).matches())
                .orElse(text);
    }

    static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> known(String name) {
        String charset = name.strip().toLowerCase(Locale.ROOT);
        if (GB.matcher(charset).matches()) {
            return Optional.of(GB18030);
        }
        try {
            return Optional.of(Charset.forName(charset));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
