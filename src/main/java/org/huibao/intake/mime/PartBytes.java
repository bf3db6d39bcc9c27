package org.huibao.intake.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** A MIME part's bytes, decoded as far as they can be. */
final class PartBytes {
    private static final int BLOCK = 8192;

    private PartBytes() {}

    static byte[] of(MimePart part) {
        TransferEncoding encoding = TransferEncoding.of(part);
        byte[] decoded = upToTheFirstError(() -> encoding.decoding(raw(part)));
        return decoded.length > 0 ? decoded : upToTheFirstError(() -> raw(part));
    }

    private static byte[] upToTheFirstError(Source source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = source.open()) {
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

    private static InputStream raw(MimePart part) throws MessagingException {
        if (part instanceof MimeBodyPart body) {
            return body.getRawInputStream();
        }
        return part instanceof MimeMessage message ? message.getRawInputStream() : InputStream.nullInputStream();
    }

    /** Opens the bytes in one of their forms. */
    private interface Source {
        InputStream open() throws MessagingException, IOException;
    }
}
