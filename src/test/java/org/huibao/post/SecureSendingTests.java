package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.huibao.fixtures.PrivateAuthority;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.StrictServer;
import org.huibao.intake.settings.Places;
import org.huibao.intake.settings.SettingsProblem;
import org.huibao.post.Attempt.Outcome;
import org.huibao.post.SmtpSettings.Security;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsAServer
class SecureSendingTests {
    private static final String HERE = "ip:127.0.0.1";

    @TempDir
    private Path home;

    private PrivateAuthority authority;

    @BeforeEach
    void open() {
        authority = new PrivateAuthority(home.resolve("authority"));
    }

    private Attempt hand(StrictServer server, Security security, @Nullable Path trust) {
        Envelope envelope =
                new Envelope("<a@county.example>", List.of("dongshan@town.example"), "Subject: a\r\n\r\nb\r\n");
        return line(server.port(), security, trust).hand(envelope, true, () -> {});
    }

    private SmtpLine line(int port, Security security, @Nullable Path trust) {
        SmtpSettings settings = new SmtpSettings(
                "127.0.0.1",
                port,
                "",
                "",
                security,
                PostOffice.OURS,
                1000,
                List.of(),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                trust);
        return new SmtpLine(settings, Places.in(home));
    }

    @Test
    void sends_over_tls_and_starttls_with_a_certificate_of_the_offices_own_authority() throws IOException {
        SSLContext context = authority.server(HERE);
        try (StrictServer tls = StrictServer.smtp(context, true);
                StrictServer startTls = StrictServer.smtp(context, false)) {
            assertThat(hand(tls, Security.TLS, Path.of("authority/ca.pem")).outcome())
                    .isEqualTo(Outcome.TAKEN);
            assertThat(hand(startTls, Security.STARTTLS, authority.pem()).outcome())
                    .isEqualTo(Outcome.TAKEN);
            assertThat(startTls.verbs()).containsSubsequence("STARTTLS", "MAIL", "DATA");
        }
    }

    @Test
    void hands_nothing_to_a_server_that_it_cannot_trust() throws IOException {
        try (StrictServer unknown = StrictServer.smtp(authority.server(HERE), true);
                StrictServer stripped = StrictServer.smtp(null, false)) {
            assertThat(hand(unknown, Security.TLS, null)).satisfies(attempt -> {
                assertThat(attempt.outcome()).isEqualTo(Outcome.UNREACHABLE);
                assertThat(attempt.answer()).startsWith("no connection: ");
            });
            assertThat(hand(stripped, Security.STARTTLS, authority.pem()).outcome())
                    .isEqualTo(Outcome.UNREACHABLE);
            assertThat(unknown.verbs()).isEmpty();
            assertThat(stripped.verbs()).doesNotContain("MAIL");
        }
        PrivateAuthority other = new PrivateAuthority(home.resolve("other"));
        try (StrictServer elsewhere = StrictServer.smtp(other.server("dns:mail.elsewhere.example"), true)) {
            assertThat(hand(elsewhere, Security.TLS, other.pem()).outcome()).isEqualTo(Outcome.UNREACHABLE);
            assertThat(elsewhere.verbs()).isEmpty();
        }
    }

    @Test
    void a_certificate_file_that_cannot_be_read_is_told_at_the_start() {
        assertThatThrownBy(() -> line(25, Security.TLS, Path.of("nowhere.pem")))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining("huibao.smtp.trust");
    }
}
