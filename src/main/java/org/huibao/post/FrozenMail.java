package org.huibao.post;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Builds the bytes of a letter, once: ASCII only, so that no server on the way has a reason to touch them. */
final class FrozenMail {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.US);

    private final Draft draft;
    private final String from;
    private final String messageId;
    private final ZonedDateTime date;

    FrozenMail(Draft draft, String from, String messageId, ZonedDateTime date) {
        this.draft = draft;
        this.from = from;
        this.messageId = messageId;
        this.date = date;
    }

    /** The whole mail with CRLF line ends. */
    String text() {
        try {
            MimeMessage mail = new FixedId(messageId);
            head(mail);
            body(mail);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            mail.writeTo(out);
            String text = out.toString(StandardCharsets.US_ASCII);
            return text.endsWith("\r\n") ? text : text + "\r\n";
        } catch (MessagingException unforeseen) {
            throw new IllegalStateException(
                    "cannot write the letter " + draft.kind() + " " + draft.about(), unforeseen);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** The first file that a frozen mail carries. */
    static byte[] attachment(String text) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), bytes);
            BodyPart file = ((Multipart) mail.getContent()).getBodyPart(1);
            return file.getInputStream().readAllBytes();
        } catch (MessagingException unforeseen) {
            throw new IllegalStateException("a frozen mail without the file that it carries", unforeseen);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** What a frozen mail says to its reader. */
    static Post.Shown shown(String text) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), bytes);
            if (!(mail.getContent() instanceof Multipart parts)) {
                return new Post.Shown(String.valueOf(mail.getContent()), List.of());
            }
            List<String> files = new ArrayList<>();
            for (int part = 1; part < parts.getCount(); part++) {
                files.add(MimeUtility.decodeText(
                        String.valueOf(parts.getBodyPart(part).getFileName())));
            }
            return new Post.Shown(String.valueOf(parts.getBodyPart(0).getContent()), files);
        } catch (MessagingException unforeseen) {
            throw new IllegalStateException("a frozen mail that cannot be read", unforeseen);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private void head(MimeMessage mail) throws MessagingException {
        mail.setHeader("Date", DATE.format(date));
        mail.setFrom(new InternetAddress(HeaderText.oneLine(from), true));
        List<InternetAddress> to = new ArrayList<>();
        for (String address : draft.to()) {
            to.add(new InternetAddress(HeaderText.oneLine(address), true));
        }
        mail.setRecipients(Message.RecipientType.TO, to.toArray(InternetAddress[]::new));
        mail.setSubject(HeaderText.oneLine(draft.subject()), "UTF-8");
        if (draft.kind() != Letter.Kind.REPORT) {
            mail.setHeader("Auto-Submitted", draft.thread() == null ? "auto-generated" : "auto-replied");
        }
        Draft.Thread thread = draft.thread();
        if (thread != null) {
            thread(mail, thread);
        }
    }

    private static void thread(MimeMessage mail, Draft.Thread thread) throws MessagingException {
        List<String> answered = HeaderText.messageIds(thread.messageId());
        if (answered.isEmpty()) {
            return;
        }
        List<String> references = new ArrayList<>(HeaderText.messageIds(thread.references()));
        references.removeAll(answered);
        references.addAll(answered);
        mail.setHeader("In-Reply-To", answered.get(0));
        mail.setHeader("References", MimeUtility.fold(12, String.join(" ", references)));
    }

    private void body(MimeMessage mail) throws MessagingException {
        if (draft.attachments().isEmpty()) {
            mail.setText(words(), "UTF-8");
            mail.setHeader("Content-Transfer-Encoding", "base64");
            return;
        }
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart words = new MimeBodyPart();
        words.setText(words(), "UTF-8");
        words.setHeader("Content-Transfer-Encoding", "base64");
        parts.addBodyPart(words);
        for (Draft.Attachment attachment : draft.attachments()) {
            parts.addBodyPart(part(attachment));
        }
        mail.setContent(parts);
    }

    /** Text in mail ends its lines with CRLF (RFC 2046, 4.1.1). */
    private String words() {
        return draft.text().replaceAll("\r?\n", "\r\n");
    }

    private static MimeBodyPart part(Draft.Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.bytes(), attachment.type())));
        part.setHeader("Content-Type", attachment.type() + HeaderText.nameParameter(attachment.name()));
        part.setHeader("Content-Disposition", "attachment" + HeaderText.fileNameParameter(attachment.name()));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** A mail whose Message-ID is given and never renewed. */
    private static final class FixedId extends MimeMessage {
        /** Of no account, and costly to make. */
        private static final Session NONE = Session.getInstance(new Properties());

        private final String messageId;

        FixedId(String messageId) {
            super(NONE);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
