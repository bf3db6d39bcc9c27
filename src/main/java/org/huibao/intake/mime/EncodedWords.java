package org.huibao.intake.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.files.UnlabelledText;

/**
 * RFC 2047 words, {@code =?gb18030?B?…?=}, decoded where mail programs really put them (inside parameters too) and the way
 * they really cut them: through the middle of a character.
 */
final class EncodedWords {
    private static final Pattern WORD = Pattern.compile("=\\?([^?*\\s]+)(?:\\*[^?]*)?\\?([bBqQ])\\?([^?]*)\\?=");

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private String charset = "";
    private String unfinished = "";

    private EncodedWords() {}

    /**
     * A header's value as text.
     *
     * @param raw one character for each byte, as it came over the wire
     */
    static String decode(String raw) {
        return new EncodedWords().all(raw);
    }

    private String all(String raw) {
        Matcher words = WORD.matcher(raw);
        int end = 0;
        while (words.find()) {
            String between = raw.substring(end, words.start());
            // white space between two words only folds the line
            if (end == 0 ? !between.isEmpty() : !between.isBlank()) {
                flush();
                plain(between);
            }
            word(words.group(1), words.group(2), words.group(3));
            end = words.end();
        }
        flush();
        plain(raw.substring(end));
        return text.toString();
    }

    private void plain(String raw) {
        text.append(UnlabelledText.guess(raw.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void word(String charset, String encoding, String content) {
        if (!charset.equalsIgnoreCase(this.charset)) {
            flush();
        }
        this.charset = charset;
        if (encoding.toUpperCase(Locale.ROOT).equals("Q")) {
            quoted(content);
        } else {
            base64(content);
        }
    }

    /** Some programs cut the Base64 text itself, so that only the words together have whole groups of four. */
    private void base64(String content) {
        String groups = unfinished + content.replaceAll("[^A-Za-z0-9+/]", "");
        boolean finished = content.endsWith("=") || groups.length() % 4 == 0;
        unfinished = finished ? "" : groups;
        if (finished) {
            decoded(groups);
        }
    }

    private void decoded(String groups) {
        int whole = groups.length() % 4 == 1 ? groups.length() - 1 : groups.length();
        bytes.writeBytes(Base64.getDecoder().decode(groups.substring(0, whole)));
    }

    private void quoted(String content) {
        for (int i = 0; i < content.length(); i++) {
            char character = content.charAt(i);
            if (character == '=' && isHex(content, i + 1)) {
                bytes.write(Integer.parseInt(content.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(character == '_' ? ' ' : character);
            }
        }
    }

    private static boolean isHex(String content, int at) {
        return at + 2 <= content.length()
                && Character.digit(content.charAt(at), 16) >= 0
                && Character.digit(content.charAt(at + 1), 16) >= 0;
    }

    private void flush() {
        if (!unfinished.isEmpty()) {
            decoded(unfinished);
            unfinished = "";
        }
        text.append(UnlabelledText.by(charset, bytes.toByteArray()));
        bytes.reset();
    }
}
