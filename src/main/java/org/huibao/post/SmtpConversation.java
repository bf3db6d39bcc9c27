package org.huibao.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** One conversation with the server that knows how far it came: only between DATA and its answer is nothing certain. */
final class SmtpConversation extends SMTPTransport {
    private final Runnable beforeData;
    private boolean wired;
    private boolean answered;
    private boolean taken;

    SmtpConversation(Session session, URLName server, boolean tls, Runnable beforeData) {
        super(session, server, "smtp", tls);
        this.beforeData = beforeData;
    }

    /** Whether the mail, or a part of it, went over the wire and nobody knows whether the server has it. */
    boolean isUnanswered() {
        return wired && !answered;
    }

    boolean isTaken() {
        return taken;
    }

    @Override
    protected OutputStream data() throws MessagingException {
        beforeData.run();
        OutputStream out = super.data();
        wired = true;
        return out;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        try {
            super.finishData();
            answered = true;
            taken = true;
        } catch (SMTPSendFailedException refused) {
            answered = refused.getReturnCode() > 0;
            throw refused;
        }
    }

    /** A mail that is its frozen bytes and nothing else. */
    static final class Frozen extends MimeMessage {
        private final byte[] bytes;

        Frozen(Session session, byte[] bytes) {
            super(session);
            this.bytes = bytes;
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException {
            out.write(bytes);
        }

        @Override
        public void saveChanges() {
            // the bytes were fixed when the letter was written
        }
    }
}
