package org.huibao.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Charsets of the time when mails had seven bits, which the Java platform does not know. */
final class OldCharsets {
    private OldCharsets() {}

    /** The text in one of them, by its name; nothing where the name is another's or the bytes do not agree. */
    static Optional<String> decode(String label, byte[] bytes) {
        return switch (label.strip().toLowerCase(Locale.ROOT)) {
            case "hz-gb-2312", "hz", "hz-gb2312" -> hz(bytes);
            case "utf-7", "unicode-1-1-utf-7", "x-unicode-2-0-utf-7", "utf7" -> utf7(bytes);
            default -> Optional.empty();
        };
    }

    /** RFC 1843: between ~{ and ~} two bytes are a character of GB 2312 without its eighth bits. */
    private static Optional<String> hz(byte[] bytes) {
        ByteArrayOutputStream wide = new ByteArrayOutputStream();
        boolean chinese = false;
        for (int i = 0; i < bytes.length; i++) {
            int next = i + 1 < bytes.length ? bytes[i + 1] : -1;
            if (bytes[i] == '~' && next == (chinese ? '}' : '{')) {
                chinese = !chinese;
                i++;
            } else if (bytes[i] == '~' && !chinese && (next == '~' || next == '\n')) {
                wide.write(next == '~' ? '~' : ' ');
                i++;
            } else {
                wide.write(chinese && bytes[i] > ' ' ? bytes[i] | 0x80 : bytes[i]);
            }
        }
        return Charsets.strictly(Charsets.GB18030, wide.toByteArray());
    }

    /** RFC 2152: between + and - stands UTF-16 in Base64. */
    private static Optional<String> utf7(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '+') {
                if (bytes[i] < 0) {
                    return Optional.empty();
                }
                text.append((char) bytes[i]);
                continue;
            }
            int end = i + 1;
            while (end < bytes.length && isBase64(bytes[end])) {
                end++;
            }
            text.append(end == i + 1 ? "+" : wide(Arrays.copyOfRange(bytes, i + 1, end)));
            i = end < bytes.length && bytes[end] == '-' ? end : end - 1;
        }
        return Optional.of(text.toString());
    }

    private static boolean isBase64(byte one) {
        return one >= 'A' && one <= 'Z'
                || one >= 'a' && one <= 'z'
                || one >= '0' && one <= '9'
                || one == '+'
                || one == '/';
    }

    private static String wide(byte[] base64) {
        int whole = base64.length % 4 == 1 ? base64.length - 1 : base64.length;
        byte[] wide = Base64.getDecoder().decode(Arrays.copyOf(base64, whole));
        return new String(wide, 0, wide.length - wide.length % 2, StandardCharsets.UTF_16BE);
    }
}
