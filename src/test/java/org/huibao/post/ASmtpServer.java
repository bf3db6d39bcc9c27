package org.huibao.post;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settings of a mail server for tests: what is not said is as in an ordinary office. */
record ASmtpServer(
        String host,
        @Nullable Integer port,
        String username,
        SmtpSettings.Security security,
        String from,
        int perMinute,
        List<String> onlyTo) {

    static ASmtpServer ordinary() {
        return new ASmtpServer(
                "smtp.county.example", null, "office@county.example", SmtpSettings.Security.TLS, "", 60, List.of());
    }

    /** No server at all, and so many letters a minute. */
    static SmtpSettings atMost(int perMinute) {
        return new ASmtpServer("", null, "", SmtpSettings.Security.TLS, "", perMinute, List.of()).settings();
    }

    ASmtpServer at(String host) {
        return new ASmtpServer(host, port, username, security, from, perMinute, onlyTo);
    }

    ASmtpServer port(int port) {
        return new ASmtpServer(host, port, username, security, from, perMinute, onlyTo);
    }

    ASmtpServer by(String username) {
        return new ASmtpServer(host, port, username, security, from, perMinute, onlyTo);
    }

    ASmtpServer over(SmtpSettings.Security security) {
        return new ASmtpServer(host, port, username, security, from, perMinute, onlyTo);
    }

    ASmtpServer from(String from) {
        return new ASmtpServer(host, port, username, security, from, perMinute, onlyTo);
    }

    ASmtpServer perMinute(int perMinute) {
        return new ASmtpServer(host, port, username, security, from, perMinute, onlyTo);
    }

    ASmtpServer onlyTo(String... onlyTo) {
        return new ASmtpServer(host, port, username, security, from, perMinute, List.of(onlyTo));
    }

    SmtpSettings settings() {
        return new SmtpSettings(
                host,
                port,
                username,
                "secret",
                security,
                from,
                perMinute,
                onlyTo,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                null);
    }
}
