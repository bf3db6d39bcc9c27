package org.huibao.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail, or a part of one, where it lies in the bytes: a header, a body, and in the body of a multipart the parts within
 * (RFC 2046). Nothing is copied before it is asked for, every question takes one pass over the bytes, and no bytes are refused: a
 * broken mail is followed as far as it can be.
 */
public final class MimeSection {
    private final ByteLines head;
    private final ByteLines body;

    private MimeSection(byte[] bytes, int from, int to) {
        ByteLines all = new ByteLines(bytes, from, to);
        int at = from;
        while (at < to && !all.isBreak(at)) {
            at = all.next(at);
        }
        head = new ByteLines(bytes, from, at);
        body = new ByteLines(bytes, at < to ? all.next(at) : to, to);
    }

    /** @param mail from its header on; not to be changed any more */
    public static MimeSection of(byte[] mail) {
        return new MimeSection(mail, 0, mail.length);
    }

    /** The first header line of this name, folded as it stands there, one character for each byte. */
    public Optional<String> header(String name) {
        for (int at = head.from(); at < head.to(); at = head.next(at)) {
            int value = valueOf(name, at);
            if (value > 0) {
                int end = head.next(at);
                while (end < head.to() && head.isFolded(end)) {
                    end = head.next(end);
                }
                return Optional.of(head.text(value, end).strip());
            }
        }
        return Optional.empty();
    }

    /** Behind the name and its colon, or 0 where the line has another. */
    private int valueOf(String name, int at) {
        int end = at + name.length();
        if (end >= head.to() || !head.text(at, end).equalsIgnoreCase(name)) {
            return 0;
        }
        while (end < head.to() && head.isFolded(end)) {
            end++;
        }
        return end < head.to() && head.bytes()[end] == ':' ? end + 1 : 0;
    }

    /** What the section says that it is, in lower case and without parameters, or empty. */
    public String type() {
        return header("Content-Type")
                .map(type -> type.split("[;\\s]", 2)[0].toLowerCase(Locale.ROOT))
                .orElse("");
    }

    public boolean isMultipart() {
        return type().startsWith("multipart/");
    }

    /** What the body holds, decoded as far as it can be. */
    public byte[] content() {
        return header("Content-Transfer-Encoding")
                .map(TransferEncoding::named)
                .orElse(TransferEncoding.PLAIN)
                .decoded(body.bytes(), body.from(), body.to());
    }

    /**
     * The parts of a multipart, in their order; none where nothing parts them. Where no boundary is named, or that one does not
     * occur, the likeliest line is taken for it.
     *
     * @param most how many are looked for at the most
     */
    public List<MimeSection> parts(int most) {
        List<MimeSection> named = MimeBoundary.named(
                        body, header("Content-Type").orElse(""))
                .map(boundary -> between(boundary, most))
                .orElse(List.of());
        return named.isEmpty()
                ? MimeBoundary.likeliest(body)
                        .map(boundary -> between(boundary, most))
                        .orElse(List.of())
                : named;
    }

    private List<MimeSection> between(MimeBoundary boundary, int most) {
        List<MimeSection> parts = new ArrayList<>();
        int begun = -1;
        for (int at = body.from(); at < body.to() && parts.size() < most; at = body.next(at)) {
            if (!boundary.isAt(at)) {
                continue;
            }
            if (begun >= 0) {
                parts.add(new MimeSection(body.bytes(), begun, Math.max(begun, body.endBefore(at))));
            }
            if (boundary.isLastAt(at)) {
                return parts;
            }
            begun = body.next(at);
        }
        if (begun >= 0 && parts.size() < most) {
            // its end is missing
            parts.add(new MimeSection(body.bytes(), begun, body.to()));
        }
        return parts;
    }
}
