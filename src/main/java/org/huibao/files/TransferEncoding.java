package org.huibao.files;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a part's bytes are written, as its header says it: in any case, in quotes, with a comment or a semicolon behind it. */
enum TransferEncoding {
    PLAIN(""),
    BASE64("base64"),
    QUOTED("quoted-printable"),
    UUENCODED("uuencode");

    private static final Pattern REST = Pattern.compile("\\(.*?\\)|[;,].*|[\\s\"']");
    private static final int BLOCK = 8192;

    static {
        MailPatience.ask();
    }

    private final String name;

    TransferEncoding(String name) {
        this.name = name;
    }

    static TransferEncoding named(String header) {
        return switch (REST.matcher(header).replaceAll("").toLowerCase(Locale.ROOT)) {
            case "base64", "base-64", "b64", "x-base64" -> BASE64;
            case "quoted-printable", "quotedprintable", "qp" -> QUOTED;
            case "uuencode", "x-uuencode", "x-uue", "uue" -> UUENCODED;
            default -> PLAIN;
        };
    }

    /** The bytes behind, as far as they can be decoded; those as they are where nothing can. */
    byte[] decoded(byte[] bytes, int from, int to) {
        if (this != PLAIN) {
            byte[] decoded = upToTheFirstError(new ByteArrayInputStream(bytes, from, to - from));
            if (decoded.length > 0) {
                return decoded;
            }
        }
        return Arrays.copyOfRange(bytes, from, to);
    }

    private byte[] upToTheFirstError(InputStream raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = MimeUtility.decode(raw, name)) {
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                bytes.write(block, 0, read);
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            // what came before the damage is still the sender's
            return bytes.toByteArray();
        }
        return bytes.toByteArray();
    }
}
