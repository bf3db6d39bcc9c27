package org.huibao.intake.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a part's bytes are written, as its header says it: in any case, in quotes, with a comment or a semicolon behind it. */
enum TransferEncoding {
    PLAIN(""),
    BASE64("base64"),
    QUOTED("quoted-printable"),
    UUENCODED("uuencode");

    private static final Pattern REST = Pattern.compile("\\(.*?\\)|[;,].*|[\\s\"']");

    private final String name;

    TransferEncoding(String name) {
        this.name = name;
    }

    static TransferEncoding of(MimePart part) {
        try {
            String[] headers = part.getHeader("Content-Transfer-Encoding");
            return headers == null || headers.length == 0 ? PLAIN : named(headers[0]);
        } catch (MessagingException broken) {
            return PLAIN;
        }
    }

    static TransferEncoding named(String header) {
        return switch (REST.matcher(header).replaceAll("").toLowerCase(Locale.ROOT)) {
            case "base64", "base-64", "b64", "x-base64" -> BASE64;
            case "quoted-printable", "quotedprintable", "qp" -> QUOTED;
            case "uuencode", "x-uuencode", "x-uue", "uue" -> UUENCODED;
            default -> PLAIN;
        };
    }

    InputStream decoding(InputStream raw) throws MessagingException {
        return this == PLAIN ? raw : MimeUtility.decode(raw, name);
    }
}
