package org.huibao.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.huibao.intake.settings.MailboxSettings.Security;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxSettingsTests {
    private static MailboxSettings of(
            String host, @Nullable Integer port, String user, String password, Security security, Duration poll) {
        return new MailboxSettings(host, port, user, password, security, "INBOX", poll, null, false, poll, poll, null);
    }

    private static MailboxSettings usual(String host, Security security) {
        return of(host, null, "office", "secret", security, Duration.ofSeconds(60));
    }

    @Test
    void a_port_follows_from_the_security() {
        assertThat(usual("imap.county.example", Security.TLS).portOrUsual()).isEqualTo(993);
        assertThat(usual("imap.county.example", Security.STARTTLS).portOrUsual())
                .isEqualTo(143);
        assertThat(of("h", 1993, "", "", Security.TLS, Duration.ofSeconds(1)).portOrUsual())
                .isEqualTo(1993);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "::1", "[::1]"})
    void an_open_line_stays_on_this_machine(String host) {
        assertThatCode(() -> usual(host, Security.NONE).check("huibao.mailbox")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap.county.example", "10.0.0.1", "localhost.example", "0.0.0.0"})
    void a_password_never_goes_over_an_open_line(String host) {
        assertThatThrownBy(() -> usual(host, Security.NONE).check("huibao.mailbox"))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining("huibao.mailbox.security");
    }

    @Test
    void what_cannot_work_is_refused() {
        Duration poll = Duration.ofSeconds(1);
        assertThatThrownBy(() -> of("h", null, "office", "", Security.TLS, poll).check("m"))
                .hasMessageContaining("m.password");
        assertThatThrownBy(() -> of("h", null, "", "secret", Security.TLS, poll).check("m"))
                .hasMessageContaining("m.username");
        assertThatThrownBy(() -> of("h", 0, "", "", Security.TLS, poll).check("m"))
                .hasMessageContaining("m.port");
        assertThatThrownBy(() -> of("h", 65536, "", "", Security.TLS, poll).check("m"))
                .hasMessageContaining("m.port");
        assertThatThrownBy(
                        () -> of("h", null, "", "", Security.TLS, Duration.ZERO).check("m"))
                .hasMessageContaining("m.poll");
    }

    @Test
    void passwords_stay_out_of_logs() {
        assertThat(usual("imap.county.example", Security.TLS))
                .hasToString("office@imap.county.example:993/INBOX (tls)");
        assertThat(of("", null, "", "", Security.TLS, Duration.ofSeconds(1)).isSet())
                .isFalse();
    }
}
