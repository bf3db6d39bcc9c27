package org.huibao.reading.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.files.Charsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a text become characters: by their byte order mark, else as strict UTF-8, else as what the text declares,
 * else as GB18030, which Excel in Chinese writes by default. Labels lie; that bytes happen to be UTF-8 does not.
 */
public final class Decoding {
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4_096;
    private static final int CLEARLY = 4;

    private Decoding() {}

    /** The text, or null if the bytes are none. */
    public static @Nullable String text(byte[] bytes) {
        Optional<Charset> marked = Charsets.marked(bytes);
        if (marked.isPresent()) {
            return plain(Charsets.strictly(marked.get(), bytes)
                    .map(Charsets::withoutMark)
                    .orElse(null));
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return plain(Charsets.strictly(wide, bytes).orElse(null));
        }
        return plain(Charsets.strictly(StandardCharsets.UTF_8, bytes).orElseGet(() -> otherwise(bytes)));
    }

    private static @Nullable String otherwise(byte[] bytes) {
        BrokenText broken = BrokenText.in(StandardCharsets.UTF_8, bytes);
        if (broken.beganWell() && broken.isText()) {
            throw broken.refusal();
        }
        Optional<String> text = declared(bytes)
                .flatMap(declared -> Charsets.strictly(declared, bytes))
                .or(() -> Charsets.strictly(Charsets.GB18030, bytes));
        if (text.isEmpty() && broken.isText()) {
            throw BrokenText.in(Charsets.GB18030, bytes).refusal();
        }
        return text.orElse(null);
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

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher label = DECLARED.matcher(head);
        return label.find() ? Charsets.named(label.group(1)) : Optional.empty();
    }
}
