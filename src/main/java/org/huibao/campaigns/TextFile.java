package org.huibao.campaigns;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A settings file of a campaign folder: UTF-8, with or without a byte order mark, and of a size that people write. */
final class TextFile {
    private static final long LIMIT = 2_000_000;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextFile() {}

    /** The file's text without a byte order mark, or a noted mistake. */
    static Optional<String> read(Path path, MistakesFound mistakes) {
        if (!Files.isRegularFile(path)) {
            mistakes.error(0, Mistake.FILE_MISSING);
            return Optional.empty();
        }
        try {
            if (Files.size(path) > LIMIT) {
                mistakes.error(0, Mistake.FILE_TOO_LARGE, "limit", String.valueOf(LIMIT));
                return Optional.empty();
            }
            return decode(Files.readAllBytes(path), mistakes).filter(text -> isNotBlank(text, mistakes));
        } catch (IOException unreadable) {
            mistakes.error(0, Mistake.FILE_UNREADABLE, "detail", String.valueOf(unreadable.getMessage()));
            return Optional.empty();
        }
    }

    private static boolean isNotBlank(String text, MistakesFound mistakes) {
        if (text.isBlank()) {
            mistakes.error(0, Mistake.FILE_EMPTY);
        }
        return !text.isBlank();
    }

    private static Optional<String> decode(byte[] bytes, MistakesFound mistakes) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = utf8.decode(in, out, true);
        if (result.isError()) {
            mistakes.error(lineAt(bytes, in.position()), isGbk(bytes) ? Mistake.NOT_UTF8_BUT_GBK : Mistake.NOT_UTF8);
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static boolean isGbk(byte[] bytes) {
        try {
            return GB18030.newDecoder().decode(ByteBuffer.wrap(bytes)).chars().noneMatch(c -> c == 0);
        } catch (CharacterCodingException notGbk) {
            return false;
        }
    }
}
