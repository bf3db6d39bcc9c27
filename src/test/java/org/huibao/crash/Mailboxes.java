package org.huibao.crash;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.huibao.fixtures.MailServer;
import org.jspecify.annotations.Nullable;

/** What lies in the mailboxes of everybody. */
final class Mailboxes {
    private Mailboxes() {}

    static void into(Found found, MailServer mail, Collection<String> addresses) throws Exception {
        for (MimeMessage message : mail.mailbox(MailServer.OFFICE)) {
            found.office.add(Fed.sha256(raw(message)));
            if (String.valueOf(message.getFrom()[0]).contains(MailServer.OFFICE)) {
                found.copies.add(copy(MailServer.OFFICE, message));
            }
        }
        for (String address : addresses) {
            for (MimeMessage message : mail.mailbox(address)) {
                found.copies.add(copy(address, message));
            }
        }
    }

    private static Found.Copy copy(String mailbox, MimeMessage message) throws Exception {
        return new Found.Copy(
                mailbox,
                message.getMessageID(),
                message.getHeader("In-Reply-To", null),
                new String(raw(message), StandardCharsets.ISO_8859_1),
                file(message));
    }

    private static @Nullable String file(MimeMessage message) throws Exception {
        return message.getContent() instanceof MimeMultipart parts && parts.getCount() == 2
                ? Fed.sha256(parts.getBodyPart(1).getInputStream().readAllBytes())
                : null;
    }

    private static byte[] raw(MimeMessage message) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toByteArray();
    }
}
