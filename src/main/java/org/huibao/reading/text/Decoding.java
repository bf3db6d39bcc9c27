package org.huibao.reading.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a text become characters: by their byte order mark, else as strict UTF-8, else as what the text declares,
 * else as GB18030, which Excel in Chinese writes by default. Labels lie; that bytes happen to be UTF-8 does not.
 */
public final class Decoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4_096;
    private static final int CLEARLY = 4;

    private Decoding() {}

    /** The text, or null if the bytes are none. */
    static @Nullable public String text(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            String text = strict(bytes, marked);
            return text == null ? null : plain(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return plain(strict(bytes, wide));
        }
        String text = strict(bytes, StandardCharsets.UTF_8);
        return plain(text == null ? otherwise(bytes) : text);
    }

    private static @Nullable String otherwise(byte[] bytes) {
        BrokenText broken = BrokenText.in(StandardCharsets.UTF_8, bytes);
        if (broken.beganWell() && broken.isText()) {
            throw broken.refusal();
        }
        Charset declared = declared(bytes);
        String text = declared == null ? null : strict(bytes, declared);
        text = text == null ? strict(bytes, GB18030) : text;
        if (text == null && broken.isText()) {
            throw BrokenText.in(GB18030, bytes).refusal();
        }
        return text;
    }

    /** Characters that no text holds betray something else. */
    private static @Nullable String plain(@Nullable String text) {
        if (text == null) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && (c < '\t' || c > '\r') && c != 0x1A) {
                return null;
            }
        }
        return text;
    }

    private static @Nullable Charset marked(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if (first == 0xFF && second == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        boolean utf8 = first == 0xEF && second == 0xBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF;
        return utf8 ? StandardCharsets.UTF_8 : null;
    }

    /** UTF-16 without a mark: line ends and digits have a zero half on one side, of Chinese few have one on the other. */
    private static @Nullable Charset wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
            if (bytes[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (bytes.length % 2 != 0 || Math.max(even, odd) < CLEARLY * Math.min(even, odd) + 1) {
            return null;
        }
        return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher label = DECLARED.matcher(head);
        if (!label.find()) {
            return null;
        }
        String name = label.group(1).toLowerCase(Locale.ROOT);
        try {
            return name.startsWith("gb") || name.equals("cp936") ? GB18030 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherCharset) {
            return null;
        }
    }
}
