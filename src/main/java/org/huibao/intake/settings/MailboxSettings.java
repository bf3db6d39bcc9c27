package org.huibao.intake.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One IMAP mailbox that is watched.
 *
 * @param port 993 with {@code tls}, 143 otherwise, unless given
 * @param username blank means that nobody logs in
 * @param authservId whose Authentication-Results are believed; none where it is not set
 * @param markSeen whether a mail is marked as read once it is taken, as a courtesy to people
 * @param trust a PEM file with the certificates of a private authority
 */
public record MailboxSettings(
        @DefaultValue("") String host,
        @Nullable Integer port,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("tls") Security security,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("60s") Duration poll,
        @Nullable String authservId,
        @DefaultValue("false") boolean markSeen,
        @DefaultValue("30s") Duration connectTimeout,
        @DefaultValue("60s") Duration readTimeout,
        @Nullable Path trust) {

    /** How the line to a mail server is protected. */
    public enum Security {
        TLS,
        STARTTLS,
        NONE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Refuses what would send a password over an open line, and what cannot work. */
    void check(String key) {
        if (security == Security.NONE && !isOnThisMachine(host)) {
            throw new SettingsProblem(key + ".security", "not-secure", security.word());
        }
        if (username.isBlank() != password.isBlank()) {
            throw new SettingsProblem(key + (username.isBlank() ? ".username" : ".password"), "missing", "");
        }
        if (portOrUsual() < 1 || portOrUsual() > 65535) {
            throw new SettingsProblem(key + ".port", "not-a-port", String.valueOf(port));
        }
        if (poll.isNegative() || poll.isZero()) {
            throw new SettingsProblem(key + ".poll", "not-positive", poll.toString());
        }
    }

    /** Whether a mail server's name can only mean this machine, so that nobody listens in on the line. */
    public static boolean isOnThisMachine(String host) {
        return host.equalsIgnoreCase("localhost")
                || host.startsWith("127.")
                || host.equals("::1")
                || host.equals("[::1]");
    }

    boolean isSet() {
        return !host.isBlank();
    }

    public int portOrUsual() {
        if (port != null) {
            return port;
        }
        return security == Security.TLS ? 993 : 143;
    }

    /** Passwords stay out of logs. */
    @Override
    public String toString() {
        return username + "@" + host + ":" + portOrUsual() + "/" + folder + " (" + security.word() + ")";
    }
}
