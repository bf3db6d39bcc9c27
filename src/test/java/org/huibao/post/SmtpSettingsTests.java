package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.huibao.intake.settings.SettingsProblem;
import org.huibao.post.SmtpSettings.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpSettingsTests {
    private static final ASmtpServer ORDINARY = ASmtpServer.ordinary();

    private static void refused(ASmtpServer server, String key) {
        assertThatThrownBy(server::settings)
                .isInstanceOf(SettingsProblem.class)
                .hasMessageStartingWith("huibao.smtp." + key + ":");
    }

    @ParameterizedTest
    @CsvSource({"TLS, 465", "STARTTLS, 587"})
    void the_port_is_the_usual_one_unless_given(Security security, int port) {
        assertThat(ORDINARY.over(security).settings().portOrUsual()).isEqualTo(port);
        assertThat(ORDINARY.over(security).port(2525).settings().portOrUsual()).isEqualTo(2525);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", " localhost "})
    void a_line_without_protection_stays_within_the_machine(String host) {
        assertThat(ORDINARY.over(Security.NONE).at(host).settings().portOrUsual())
                .isEqualTo(25);
        refused(ORDINARY.over(Security.NONE), "security");
    }

    @Test
    void our_own_address_is_what_letters_come_from_else_the_username_where_it_is_one() {
        assertThat(ORDINARY.settings().address()).isEqualTo("office@county.example");
        assertThat(ORDINARY.from(" other@county.example ").settings().address()).isEqualTo("other@county.example");
        assertThat(ORDINARY.by("office").from("other@county.example").settings().address())
                .isEqualTo("other@county.example");
        refused(ORDINARY.by("office"), "from");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65536})
    void a_port_is_a_number_between_1_and_65535(int port) {
        refused(ORDINARY.port(port), "port");
        assertThatCode(() -> ORDINARY.port(1).settings()).doesNotThrowAnyException();
        assertThatCode(() -> ORDINARY.port(65535).settings()).doesNotThrowAnyException();
    }

    @Test
    void at_least_one_letter_leaves_in_a_minute() {
        refused(ORDINARY.perMinute(0), "per-minute");
        assertThat(ORDINARY.perMinute(1).settings().perMinute()).isEqualTo(1);
    }

    @Test
    void without_a_host_nothing_leaves_and_nothing_is_wrong() {
        SmtpSettings none = ORDINARY.at("").by("").port(0).perMinute(0).settings();
        assertThat(none.isSet()).isFalse();
        assertThat(none.address()).isEmpty();
        assertThat(none.mayLeaveFor(List.of("huangshui@town.example"))).isFalse();
    }

    @Test
    void a_trial_run_writes_to_the_named_mailboxes_alone() {
        SmtpSettings trial = ORDINARY.onlyTo(" Leader@County.example ", "  ").settings();
        assertThat(trial.isTrial()).isTrue();
        assertThat(trial.mayLeaveFor(List.of("LEADER@county.example"))).isTrue();
        assertThat(trial.mayLeaveFor(List.of("leader@county.example", "huangshui@town.example")))
                .isFalse();
        SmtpSettings earnest = ORDINARY.onlyTo("  ").settings();
        assertThat(earnest.isTrial()).isFalse();
        assertThat(earnest.mayLeaveFor(List.of("huangshui@town.example"))).isTrue();
    }

    @Test
    void the_password_stays_out_of_logs() {
        assertThat(ORDINARY.settings()).hasToString("office@county.example@smtp.county.example:465 (tls)");
    }
}
