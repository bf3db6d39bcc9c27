package org.huibao.intake.inbox;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.huibao.files.UnlabelledText;

/**
 * A file of the inbox as the table of arrivals names it: the path below the inbox, with {@code /} between its steps. A name
 * whose bytes are no text here, as one written on a system of another charset, would not be found again by what is shown
 * of it: its bytes are written out then, behind a first {@code /}.
 */
final class PathText {
    private static final String BYTES = "/";

    private PathText() {}

    static String of(Path inbox, Path file) {
        String shown = Inbox.slashed(inbox.relativize(file));
        return isFound(inbox, shown, file)
                ? shown
                : BYTES + written(file).substring(written(inbox).length() + 1);
    }

    /** The file of that text. */
    static Path in(Path inbox, String text) {
        return text.startsWith(BYTES) ? Path.of(URI.create("file://" + written(inbox) + text)) : inbox.resolve(text);
    }

    /** The file's name for people: one that is no text here is read in the charset that it probably has. */
    static String name(Path file) {
        Path last = file.getFileName();
        String shown = String.valueOf(last);
        return last == null || isFound(file, shown, file.resolve(last))
                ? shown
                : UnlabelledText.guess(bytes(written(last)));
    }

    private static boolean isFound(Path folder, String shown, Path file) {
        try {
            return folder.resolve(shown).equals(file);
        } catch (InvalidPathException unmappable) {
            return false;
        }
    }

    /** Percent signs for what is no plain letter, and none at the end of a folder. */
    private static String written(Path path) {
        String raw = path.toAbsolutePath().toUri().getRawPath();
        return raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    }

    private static byte[] bytes(String written) {
        String name = written.substring(written.lastIndexOf('/') + 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) == '%') {
                bytes.write(Integer.parseInt(name.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                bytes.write(name.charAt(at));
            }
        }
        return bytes.toByteArray();
    }
}
