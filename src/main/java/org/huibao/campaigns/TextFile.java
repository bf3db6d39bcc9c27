package org.huibao.campaigns;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huibao.files.Charsets;
import org.huibao.files.TextBreak;

/** A settings file of a campaign folder: UTF-8, with or without a byte order mark, and of a size that people write. */
final class TextFile {
    private static final long LIMIT = 2_000_000;

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
        Optional<String> text = Charsets.strictly(StandardCharsets.UTF_8, bytes).map(Charsets::withoutMark);
        if (text.isEmpty()) {
            int line = TextBreak.in(StandardCharsets.UTF_8, bytes).line();
            mistakes.error(line, isGbk(bytes) ? Mistake.NOT_UTF8_BUT_GBK : Mistake.NOT_UTF8);
        }
        return text;
    }

    private static boolean isGbk(byte[] bytes) {
        return Charsets.strictly(Charsets.GB18030, bytes)
                .filter(text -> text.indexOf('\0') < 0)
                .isPresent();
    }
}
