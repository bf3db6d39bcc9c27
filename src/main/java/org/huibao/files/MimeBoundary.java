package org.huibao.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line between the parts of a multipart, and where it stands. */
final class MimeBoundary {
    private static final Pattern NAMED = Pattern.compile("(?i);\\s*boundary\\s*=\\s*(?:\"([^\"]*)\"?|([^\\s;]+))");

    /** RFC 2046 allows 70 characters; whoever looks for very long ones again and again is kept. */
    private static final int LONGEST = 1000;

    private final ByteLines lines;
    private final byte[] boundary;

    private MimeBoundary(ByteLines lines, String boundary) {
        this.lines = lines;
        this.boundary = boundary.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The one that the content type names. */
    static Optional<MimeBoundary> named(ByteLines body, String contentType) {
        Matcher parameter = NAMED.matcher(contentType);
        if (!parameter.find()) {
            return Optional.empty();
        }
        String name = parameter.group(1) == null
                ? parameter.group(2)
                : parameter.group(1).stripTrailing();
        return Optional.of(name)
                .filter(given -> !given.isEmpty() && given.length() <= LONGEST)
                .map(given -> new MimeBoundary(body, "--" + given));
    }

    /** The first line that looks like one, and is no line drawn with dashes. */
    static Optional<MimeBoundary> likeliest(ByteLines body) {
        for (int at = body.from(); at < body.to(); at = body.next(at)) {
            int end = body.end(at);
            if (end - at > 2 && end - at <= LONGEST && body.startsWith(at, new byte[] {'-', '-'})) {
                String line = body.text(at, end).stripTrailing();
                if (line.chars().anyMatch(character -> character != '-')) {
                    return Optional.of(new MimeBoundary(body, line));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the line that begins here is the boundary, or the last one. */
    boolean isAt(int at) {
        if (!lines.startsWith(at, boundary)) {
            return false;
        }
        int behind = at + boundary.length;
        return isLastAt(at) || lines.text(behind, lines.end(behind)).isBlank();
    }

    /** Whether the boundary here says that nothing follows. */
    boolean isLastAt(int at) {
        return lines.startsWith(at + boundary.length, new byte[] {'-', '-'});
    }
}
