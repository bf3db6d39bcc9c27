package org.huibao.post;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.huibao.intake.settings.PemTrust;
import org.huibao.intake.settings.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The line to the mail server: hands over one letter at a time and tells exactly what came of it. */
@Component
class SmtpLine {
    /** How an answer begins where the server is there and does not let us in. */
    static final String LOGIN_REFUSED = "login refused: ";

    private static final Duration LONGEST_LOOK = Duration.ofSeconds(20);
    private final SmtpSettings settings;
    private final @Nullable SSLSocketFactory trusted;

    SmtpLine(SmtpSettings settings, Places places) {
        Path pem = settings.trust();
        this.settings = settings;
        this.trusted = pem == null || !settings.isSet()
                ? null
                : PemTrust.sockets("huibao.smtp.trust", places.home().resolve(pem));
    }

    /**
     * Hands over the frozen bytes.
     *
     * @param partly whether it may go to some recipients while the server refuses others
     * @param beforeData runs before the mail itself goes over the wire
     */
    Attempt hand(Envelope envelope, boolean partly, Runnable beforeData) {
        Session session = Session.getInstance(properties(partly));
        SmtpConversation carrier = conversation(session, beforeData);
        try {
            connect(carrier);
        } catch (MessagingException failed) {
            return new Attempt(Attempt.Outcome.UNREACHABLE, unreachable(failed), envelope.recipients(), Set.of());
        }
        try {
            carrier.sendMessage(new SmtpConversation.Frozen(session, envelope.bytes()), addresses(envelope));
            return new Attempt(Attempt.Outcome.TAKEN, answer(carrier.getLastServerResponse()), List.of(), Set.of());
        } catch (MessagingException failed) {
            return new ServerRefusals(failed).attempt(carrier, envelope);
        } finally {
            close(carrier);
        }
    }

    /** What stands in the way of letters at this moment, found out without sending one. */
    Optional<String> trouble() {
        Properties hasty = properties(true);
        List.of("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout")
                .forEach(key -> hasty.put(key, shorter(hasty.getProperty(key))));
        SmtpConversation carrier = conversation(Session.getInstance(hasty), () -> {});
        try {
            connect(carrier);
            return Optional.empty();
        } catch (MessagingException failed) {
            return Optional.of(unreachable(failed));
        } finally {
            close(carrier);
        }
    }

    private static String shorter(String millis) {
        return String.valueOf(Math.min(Long.parseLong(millis), LONGEST_LOOK.toMillis()));
    }

    private SmtpConversation conversation(Session session, Runnable beforeData) {
        URLName server = new URLName("smtp", settings.host(), settings.portOrUsual(), null, null, null);
        boolean tls = settings.security() == SmtpSettings.Security.TLS;
        return new SmtpConversation(session, server, tls, beforeData);
    }

    private void connect(SmtpConversation carrier) throws MessagingException {
        boolean login = !settings.username().isBlank();
        carrier.connect(
                settings.host(),
                settings.portOrUsual(),
                login ? settings.username() : null,
                login ? settings.password() : null);
    }

    private Properties properties(boolean partly) {
        Properties properties = new Properties();
        properties.put("mail.smtp.from", settings.address());
        properties.put("mail.smtp.localhost", domain(settings.address()));
        properties.put("mail.smtp.auth", String.valueOf(!settings.username().isBlank()));
        properties.put("mail.smtp.sendpartial", String.valueOf(partly));
        properties.put("mail.smtp.connectiontimeout", millis(settings.connectTimeout()));
        properties.put("mail.smtp.timeout", millis(settings.readTimeout()));
        properties.put("mail.smtp.writetimeout", millis(settings.writeTimeout()));
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        boolean startTls = settings.security() == SmtpSettings.Security.STARTTLS;
        properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.put("mail.smtp.starttls.required", String.valueOf(startTls));
        if (trusted != null) {
            properties.put("mail.smtp.ssl.socketFactory", trusted);
        }
        return properties;
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }

    private static InternetAddress[] addresses(Envelope envelope) throws MessagingException {
        List<InternetAddress> addresses = new ArrayList<>();
        for (String recipient : envelope.recipients()) {
            addresses.add(new InternetAddress(recipient, true));
        }
        return addresses.toArray(InternetAddress[]::new);
    }

    private static String unreachable(MessagingException failed) {
        String what = failed instanceof AuthenticationFailedException ? LOGIN_REFUSED : "no connection: ";
        return what + answer(String.valueOf(failed.getMessage()));
    }

    static String answer(String text) {
        return HeaderText.oneLine(text);
    }

    private static void close(SmtpConversation carrier) {
        try {
            carrier.close();
        } catch (MessagingException alreadyGone) {
            // what came of the letter is known by now
        }
    }
}
