package org.huibao.intake.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.files.UnlabelledText;
import org.huibao.intake.parts.FileName;

/** Files that an old mail program has written into the text itself, between {@code begin 644 name} and {@code end}. */
final class UuencodedText {
    private static final Pattern BEGIN = Pattern.compile("begin(?:-base64)? [0-7]{3,4} (.{1,255})");

    private static final String FIRST = "begin";
    private static final int MOST = 500;

    private UuencodedText() {}

    /** A file of the text; one without its end is not whole. */
    record Enclosed(String name, byte[] bytes, boolean whole) {}

    /** @param text one character for each byte */
    static List<Enclosed> in(String text) {
        List<Enclosed> files = new ArrayList<>();
        Iterator<String> lines = from(text.indexOf(FIRST), text);
        while (lines.hasNext()) {
            Matcher begin = BEGIN.matcher(lines.next());
            if (begin.matches() && files.size() < MOST) {
                file(begin.group(1), lines, files);
            }
        }
        return files;
    }

    /** Lines, one at a time: a text may have millions. */
    private static Iterator<String> from(int first, String text) {
        return first < 0
                ? Collections.emptyIterator()
                : text.substring(text.lastIndexOf('\n', first) + 1).lines().iterator();
    }

    private static void file(String name, Iterator<String> lines, List<Enclosed> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String line = next(lines);
        if (!isData(line)) {
            return;
        }
        for (; isData(line) && length(line) > 0; line = next(lines)) {
            decode(line, bytes);
        }
        boolean whole = (isData(line) ? next(lines) : line).strip().equals("end");
        String called = FileName.last(UnlabelledText.guess(name.strip().getBytes(StandardCharsets.ISO_8859_1)));
        files.add(new Enclosed(called, bytes.toByteArray(), whole));
    }

    private static String next(Iterator<String> lines) {
        return lines.hasNext() ? lines.next() : "";
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
