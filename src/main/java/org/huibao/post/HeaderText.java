package org.huibao.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text from elsewhere, made fit for a mail's header: nothing in it can begin another header. */
final class HeaderText {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[\\x21-\\x3b\\x3d\\x3f-\\x7e]{1,240}>");
    private static final int MOST_REFERENCES = 20;
    /** An encoded word may have 75 characters, of which {@code =?UTF-8?B??=} takes 12; 45 bytes make 60 of Base64. */
    private static final int BYTES_IN_WORD = 45;

    private HeaderText() {}

    static String oneLine(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }

    /** The last Message-IDs of a text that names some; whatever else stands there is left out. */
    static List<String> messageIds(String text) {
        List<String> found = new ArrayList<>();
        Matcher ids = MESSAGE_ID.matcher(text);
        while (ids.find()) {
            found.add(ids.group());
        }
        return found.subList(Math.max(0, found.size() - MOST_REFERENCES), found.size());
    }

    /** {@code name=} in encoded words, which is what QQ and older Outlooks look for. */
    static String nameParameter(String name) {
        return ";\r\n name=\"" + String.join("\r\n ", encodedWords(safe(name))) + "\"";
    }

    /** {@code filename*=} by RFC 2231 in one piece; in several pieces QQ calls it {@code tcmime….bin}. */
    static String fileNameParameter(String name) {
        return ";\r\n filename*=UTF-8''" + percent(safe(name));
    }

    private static String safe(String name) {
        return oneLine(name).replaceAll("[\"\\\\/]", "_");
    }

    private static List<String> encodedWords(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int bytes = 0;
        for (int character : text.codePoints().toArray()) {
            int more = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > BYTES_IN_WORD) {
                words.add(encoded(word));
                word.setLength(0);
                bytes = 0;
            }
            word.appendCodePoint(character);
            bytes += more;
        }
        words.add(encoded(word));
        return words;
    }

    private static String encoded(CharSequence word) {
        byte[] bytes = word.toString().getBytes(StandardCharsets.UTF_8);
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }

    private static String percent(String name) {
        StringBuilder text = new StringBuilder();
        for (byte value : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (value & 0xff);
            boolean plain = character < 128 && (Character.isLetterOrDigit(character) || "-._".indexOf(character) >= 0);
            text.append(plain ? String.valueOf(character) : String.format("%%%02X", value & 0xff));
        }
        return text.toString();
    }
}
