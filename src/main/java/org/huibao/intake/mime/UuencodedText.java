package org.huibao.intake.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.files.UnlabelledText;
import org.huibao.intake.parts.FileName;

/** Files that an old mail program has written into the text itself, between {@code begin 644 name} and {@code end}. */
final class UuencodedText {
    private static final Pattern BEGIN = Pattern.compile("begin(?:-base64)? [0-7]{3,4} (.{1,255})");

    private UuencodedText() {}

    /** A file of the text; one without its end is not whole. */
    record Enclosed(String name, byte[] bytes, boolean whole) {}

    /** @param text one character for each byte */
    static List<Enclosed> in(String text) {
        List<Enclosed> files = new ArrayList<>();
        List<String> lines = text.contains("begin") ? text.lines().toList() : List.of();
        for (int i = 0; i < lines.size(); i++) {
            Matcher begin = BEGIN.matcher(lines.get(i));
            if (begin.matches() && i + 1 < lines.size() && isData(lines.get(i + 1))) {
                i = file(begin.group(1), lines, i + 1, files);
            }
        }
        return files;
    }

    private static int file(String name, List<String> lines, int from, List<Enclosed> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = from;
        while (at < lines.size() && isData(lines.get(at)) && length(lines.get(at)) > 0) {
            decode(lines.get(at++), bytes);
        }
        boolean empty = at < lines.size() && isData(lines.get(at)) && length(lines.get(at)) == 0;
        at += empty ? 1 : 0;
        boolean whole = at < lines.size() && lines.get(at).strip().equals("end");
        String called = FileName.last(UnlabelledText.guess(name.strip().getBytes(StandardCharsets.ISO_8859_1)));
        files.add(new Enclosed(called, bytes.toByteArray(), whole));
        return at;
    }

    /** A line begins with how many bytes it holds, each three of them in four characters. */
    private static boolean isData(String line) {
        return !line.isEmpty()
                && line.charAt(0) >= ' '
                && line.charAt(0) <= '`'
                && line.stripTrailing().length() - 1 <= (length(line) + 2) / 3 * 4 + 2
                && !line.equals("end");
    }

    private static int length(String line) {
        return line.charAt(0) - ' ' & 0x3F;
    }

    private static void decode(String line, ByteArrayOutputStream bytes) {
        int length = length(line);
        for (int i = 0; i < length; i++) {
            int first = 1 + i / 3 * 4 + i % 3;
            int pair = six(line, first) << 6 | six(line, first + 1);
            bytes.write(pair >> 4 - i % 3 * 2);
        }
    }

    private static int six(String line, int at) {
        return at < line.length() ? line.charAt(at) - ' ' & 0x3F : 0;
    }
}
