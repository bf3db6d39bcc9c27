package org.huibao.demo;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A mail with a table, as townships write it. */
record TownMail(Session session, String to) {

    /**
     * Writes it.
     *
     * @param answers the letter to which it is an answer, or null
     */
    MimeMessage of(MadePaper paper, String subject, Instant date, @Nullable MimeMessage answers) {
        try {
            MimeMessage mail = new MimeMessage(session);
            mail.setFrom(new InternetAddress(paper.unit().emails().get(0)));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
            mail.setSubject(subject, StandardCharsets.UTF_8.name());
            mail.setSentDate(Date.from(date));
            if (answers != null) {
                mail.setHeader("In-Reply-To", answers.getMessageID());
                mail.setHeader("References", answers.getMessageID());
            }
            mail.setContent(new MimeMultipart(text(paper), table(paper)));
            return mail;
        } catch (MessagingException | IOException cause) {
            throw new Failed("a township cannot write its mail", cause);
        }
    }

    private static MimeBodyPart text(MadePaper paper) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText("您好！现报送" + paper.unit().name() + "统计表，请查收。", StandardCharsets.UTF_8.name());
        return text;
    }

    private static MimeBodyPart table(MadePaper paper) throws MessagingException, IOException {
        MimeBodyPart table = new MimeBodyPart();
        table.setDataHandler(new DataHandler(new ByteArrayDataSource(paper.bytes(), "application/octet-stream")));
        table.setFileName(MimeUtility.encodeText(paper.file(), StandardCharsets.UTF_8.name(), "B"));
        return table;
    }
}
