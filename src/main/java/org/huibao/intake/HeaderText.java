package org.huibao.intake;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The text of a mail's header, out of what mail programs make of Chinese. */
final class HeaderText {
    /** Programs that write GB18030 have long labelled it with the names of its small ancestors. */
    private static final Pattern OLD_LABEL =
            Pattern.compile("=\\?(gb2312|gbk|gb_2312-80|cp936|x-gbk)\\?", Pattern.CASE_INSENSITIVE);

    private HeaderText() {}

    static String decoded(String raw) {
        String text = unfolded(raw);
        if (text.contains("=?")) {
            return words(OLD_LABEL.matcher(text).replaceAll("=?gb18030?"));
        }
        return isAscii(text) ? text : bytes(text.getBytes(StandardCharsets.ISO_8859_1), text);
    }

    private static String unfolded(String raw) {
        return raw.replaceAll("\\r?\\n[ \\t]+", " ").replaceAll("[\\r\\n]+", " ");
    }

    private static String words(String text) {
        try {
            return MimeUtility.decodeText(text);
        } catch (UnsupportedEncodingException unknown) {
            return text;
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** Raw eight-bit bytes: UTF-8 where they are that, GB18030 otherwise. */
    private static String bytes(byte[] raw, String text) {
        if (text.chars().anyMatch(c -> c > 0xFF)) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(raw, Charset.forName("GB18030"));
        }
    }
}
