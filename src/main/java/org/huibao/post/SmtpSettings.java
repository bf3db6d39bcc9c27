package org.huibao.post;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.huibao.intake.settings.SettingsProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server through which letters leave. Without a host nothing can.
 *
 * @param port 465 with {@code tls}, 587 with {@code starttls}, 25 otherwise, unless given
 * @param username blank means that nobody logs in
 * @param from our own address; the username where it is one
 * @param perMinute the most letters that leave in a minute of real time
 * @param onlyTo a trial run: letters to anybody else stay unsent
 * @param trust a PEM file with the certificates of a private authority
 */
@ConfigurationProperties("huibao.smtp")
public record SmtpSettings(
        @DefaultValue("") String host,
        @Nullable Integer port,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("tls") Security security,
        @DefaultValue("") String from,
        @DefaultValue("60") int perMinute,
        @DefaultValue List<String> onlyTo,
        @DefaultValue("30s") Duration connectTimeout,
        @DefaultValue("10m") Duration readTimeout,
        @DefaultValue("2m") Duration writeTimeout,
        @Nullable Path trust) {

    public SmtpSettings {
        onlyTo = onlyTo.stream()
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .filter(address -> !address.isEmpty())
                .toList();
        if (!host.isBlank()) {
            check(host, port, username, security, from, perMinute);
        }
    }

    private static void check(
            String host, @Nullable Integer port, String username, Security security, String from, int perMinute) {
        if (security == Security.NONE
                && !List.of("127.0.0.1", "localhost", "::1").contains(host.strip())) {
            throw new SettingsProblem("huibao.smtp.security", "not-secure", "none");
        }
        if (!from.contains("@") && !username.contains("@")) {
            throw new SettingsProblem("huibao.smtp.from", "missing", from);
        }
        if (port != null && (port < 1 || port > 65535)) {
            throw new SettingsProblem("huibao.smtp.port", "not-a-port", String.valueOf(port));
        }
        if (perMinute < 1) {
            throw new SettingsProblem("huibao.smtp.per-minute", "not-positive", String.valueOf(perMinute));
        }
    }

    /** How the line to the server is protected. */
    public enum Security {
        TLS,
        STARTTLS,
        NONE
    }

    /** Whether anything can leave at all. */
    public boolean isSet() {
        return !host.isBlank();
    }

    /** Whether letters leave for a few mailboxes only. */
    public boolean isTrial() {
        return !onlyTo.isEmpty();
    }

    /** Our own address, or empty where none is known. */
    public String address() {
        return from.isBlank() && username.contains("@") ? username.strip() : from.strip();
    }

    int portOrUsual() {
        if (port != null) {
            return port;
        }
        return switch (security) {
            case TLS -> 465;
            case STARTTLS -> 587;
            case NONE -> 25;
        };
    }

    boolean mayLeaveFor(List<String> addresses) {
        return isSet()
                && (!isTrial()
                        || addresses.stream()
                                .map(address -> address.toLowerCase(Locale.ROOT))
                                .allMatch(onlyTo::contains));
    }

    /** Passwords stay out of logs. */
    @Override
    public String toString() {
        return username + "@" + host + ":" + portOrUsual() + " ("
                + security.name().toLowerCase(Locale.ROOT) + ")";
    }
}
