package org.huibao.intake.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.huibao.fixtures.PrivateAuthority;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.StrictServer;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.AnIntake;
import org.huibao.intake.settings.MailboxSettings;
import org.huibao.intake.settings.MailboxSettings.Security;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsAServer
class SecureMailboxTests {
    private static final String HERE = "ip:127.0.0.1";

    @TempDir
    private Path home;

    private AnIntake intake;
    private PrivateAuthority authority;

    @BeforeEach
    void open() {
        intake = new AnIntake(TestStore.Make.SQLITE, home);
        authority = new PrivateAuthority(home.resolve("authority"));
    }

    @AfterEach
    void close() {
        intake.close();
    }

    /** The trouble of one look, or null where there was none. */
    private MailboxTrouble.@Nullable Kind look(StrictServer server, Security security, @Nullable Path trust) {
        MailboxSettings settings = new MailboxSettings(
                "127.0.0.1",
                server.port(),
                "office",
                "secret",
                security,
                "INBOX",
                Duration.ofSeconds(60),
                null,
                false,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                trust);
        MailboxWatch watch = intake.mailbox(settings);
        MailboxTrouble trouble = catchThrowableOfType(MailboxTrouble.class, () -> watch.look(arrival -> {}));
        watch.close();
        return trouble == null ? null : trouble.kind();
    }

    @Test
    void reads_over_tls_and_starttls_with_a_certificate_of_the_offices_own_authority() throws IOException {
        SSLContext context = authority.server(HERE);
        try (StrictServer tls = StrictServer.imap(context, true);
                StrictServer startTls = StrictServer.imap(context, false)) {
            assertThat(look(tls, Security.TLS, Path.of("authority/ca.pem"))).isNull();
            assertThat(look(startTls, Security.STARTTLS, authority.pem())).isNull();
            assertThat(startTls.verbs()).containsSubsequence("STARTTLS", "LOGIN", "ID", "EXAMINE");
        }
    }

    @Test
    void says_who_it_is_before_it_asks_for_a_mailbox() throws IOException {
        try (StrictServer server = StrictServer.imap(null, false)) {
            assertThat(look(server, Security.NONE, null)).isNull();
            assertThat(server.verbs()).containsSubsequence("LOGIN", "ID", "EXAMINE");
        }
    }

    @Test
    void refuses_an_authority_that_it_does_not_know_and_a_certificate_for_another_host() throws IOException {
        try (StrictServer unknown = StrictServer.imap(authority.server(HERE), true)) {
            assertThat(look(unknown, Security.TLS, null)).isEqualTo(MailboxTrouble.Kind.NOT_TRUSTED);
            assertThat(unknown.verbs()).doesNotContain("LOGIN");
        }
        PrivateAuthority other = new PrivateAuthority(home.resolve("other"));
        try (StrictServer elsewhere = StrictServer.imap(other.server("dns:mail.elsewhere.example"), true)) {
            assertThat(look(elsewhere, Security.TLS, other.pem())).isEqualTo(MailboxTrouble.Kind.NOT_TRUSTED);
            assertThat(elsewhere.verbs()).doesNotContain("LOGIN");
        }
    }

    @Test
    void gives_no_password_to_a_line_from_which_encryption_was_taken_away() throws IOException {
        try (StrictServer stripped = StrictServer.imap(null, false)) {
            assertThat(look(stripped, Security.STARTTLS, authority.pem())).isEqualTo(MailboxTrouble.Kind.NOT_ENCRYPTED);
            assertThat(stripped.verbs()).doesNotContain("LOGIN");
        }
    }
}
