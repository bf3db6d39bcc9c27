package org.huibao.intake.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.files.Charsets;
import org.huibao.files.UnlabelledText;
import org.jspecify.annotations.Nullable;

/** The parameters of a MIME header, read leniently: by RFC 2231, by RFC 2047, or as bare bytes of some charset. */
final class Parameters {
    /** Possessive where a value may be long: a repeated group would go one step down the stack for every character. */
    private static final Pattern ONE = one("");

    /** In GBK the second byte of a character may be a backslash, which escapes nothing. */
    private static final Pattern ONE_IN_GBK = one("[\\x81-\\xFE][\\x40-\\x7E\\x80-\\xFE]|");

    private static final Pattern ESCAPED = Pattern.compile("()\\\\([\"\\\\])");
    private static final Pattern ESCAPED_IN_GBK =
            Pattern.compile("([\\x81-\\xFE][\\x40-\\x7E\\x80-\\xFE])|\\\\([\"\\\\])");

    private static Pattern one(String character) {
        return Pattern.compile(
                ";\\s*([A-Za-z0-9_-]+)(\\*(\\d{1,6}))?(\\*)?\\s*=\\s*(?:\"((?:" + character
                        + "[^\"\\\\]|\\\\.)*+)\"?|([^;\\r\\n]*))",
                Pattern.DOTALL);
    }

    /** What lies behind is nobody's. */
    private static final int LONGEST = 1024 * 1024;

    private final String header;
    private final boolean gbk;

    /**
     * @param header the header's value, one character for each byte, or null where the part has none
     */
    Parameters(@Nullable String header) {
        String given = header == null ? "" : header.substring(0, Math.min(header.length(), LONGEST));
        this.header = given.replaceAll("\\r?\\n[ \\t]+", " ");
        this.gbk = Charsets.strictly(StandardCharsets.UTF_8, this.header.getBytes(StandardCharsets.ISO_8859_1))
                .isEmpty();
    }

    /** The parameter's text, or nothing where it is absent or empty. */
    Optional<String> get(String name) {
        TreeMap<Integer, Piece> pieces = new TreeMap<>();
        Matcher parameters = (gbk ? ONE_IN_GBK : ONE).matcher(header);
        while (parameters.find()) {
            if (parameters.group(1).toLowerCase(Locale.ROOT).equals(name)) {
                Piece piece = piece(parameters);
                // of "filename" and "filename*" the second, which says its charset, wins
                pieces.merge(piece.order(), piece, (old, other) -> other.extended() ? other : old);
            }
        }
        if (pieces.containsKey(0) && pieces.containsKey(-1)) {
            pieces.remove(-1);
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(text(pieces)).filter(text -> !text.isBlank());
    }

    private Piece piece(Matcher parameter) {
        String quoted = parameter.group(5);
        String value = quoted == null ? parameter.group(6).strip() : unescaped(quoted);
        int order = parameter.group(3) == null ? -1 : Integer.parseInt(parameter.group(3));
        return new Piece(order, parameter.group(4) != null, value);
    }

    private String unescaped(String quoted) {
        return (gbk ? ESCAPED_IN_GBK : ESCAPED)
                .matcher(quoted)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(2) == null ? found.group(1) : found.group(2)));
    }

    private static String text(TreeMap<Integer, Piece> pieces) {
        boolean extended = pieces.values().stream().anyMatch(Piece::extended);
        if (!extended) {
            StringBuilder whole = new StringBuilder();
            pieces.values().forEach(piece -> whole.append(piece.value()));
            return EncodedWords.decode(whole.toString());
        }
        String charset = "";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Piece piece : pieces.values()) {
            String value = piece.value();
            if (piece.extended()
                    && piece.order() <= 0
                    && value.chars().filter(c -> c == '\'').count() >= 2) {
                charset = value.substring(0, value.indexOf('\''));
                value = value.substring(value.indexOf('\'', value.indexOf('\'') + 1) + 1);
            }
            bytes.writeBytes(piece.extended() ? percent(value) : value.getBytes(StandardCharsets.ISO_8859_1));
        }
        return UnlabelledText.by(charset, bytes.toByteArray());
    }

    private static byte[] percent(String value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < value.length(); i++) {
            boolean escaped = value.charAt(i) == '%'
                    && i + 2 < value.length()
                    && Character.digit(value.charAt(i + 1), 16) >= 0
                    && Character.digit(value.charAt(i + 2), 16) >= 0;
            bytes.write(escaped ? Integer.parseInt(value.substring(i + 1, i + 3), 16) : value.charAt(i));
            i += escaped ? 2 : 0;
        }
        return bytes.toByteArray();
    }

    /**
     * One of the pieces in which a long parameter is written.
     *
     * @param order counted from 0, or -1 where the parameter is in one piece
     * @param extended whether its bytes are written as {@code %E9}
     */
    private record Piece(int order, boolean extended, String value) {}
}
