package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsAServer
class RefusalTests {
    @TempDir
    private Path home;

    private String said = "";

    @Test
    void names_the_key_the_value_and_the_cure_in_Chinese() {
        assertThat(start(Locale.SIMPLIFIED_CHINESE, "huibao.clock.start=yesterday"))
                .isEqualTo(2);
        assertThat(said)
                .contains("huibao.clock.start = yesterday")
                .contains("无法识别的时间")
                .contains("2023-01-12T18:00");
    }

    @Test
    void refuses_an_open_line_to_another_machine() {
        assertThat(start(Locale.ENGLISH, "huibao.mailbox.host=imap.example", "huibao.mailbox.security=none"))
                .isEqualTo(2);
        assertThat(said).contains("huibao.mailbox.security = none").contains("Use tls or starttls");
    }

    @Test
    void refuses_a_value_of_the_wrong_type() {
        assertThat(start(Locale.ENGLISH, "huibao.inbox-quiet=soon")).isEqualTo(2);
        assertThat(said).contains("huibao.inbox-quiet = soon");
    }

    @Test
    void refuses_limits_without_sense_and_an_alert_to_nowhere() {
        assertThat(start(Locale.ENGLISH, "huibao.limits.cells=0")).isEqualTo(2);
        assertThat(said).contains("huibao.limits.cells = 0").contains("positive");
        assertThat(start(Locale.ENGLISH, "huibao.limits.mail=3GB")).isEqualTo(2);
        assertThat(said).contains("huibao.limits.mail").contains("too large");
        assertThat(start(Locale.ENGLISH, "huibao.limits.document=much")).isEqualTo(2);
        assertThat(start(Locale.ENGLISH, "huibao.answer-unknown=hourly")).isEqualTo(2);
        assertThat(said).contains("huibao.answer-unknown = hourly");
        assertThat(start(Locale.ENGLISH, "huibao.alerts.webhook=ftp://x.example/secret"))
                .isEqualTo(2);
        assertThat(said).contains("huibao.alerts.webhook").doesNotContain("secret");
    }

    @Test
    void refuses_a_setting_that_does_not_exist_wherever_a_person_wrote_it() throws Exception {
        assertThat(start(Locale.ENGLISH, "huibao.smtp.onyl-to=office@county.example"))
                .isEqualTo(2);
        assertThat(said).contains("huibao.smtp.onyl-to").contains("no such setting");
        assertThat(start(Locale.ENGLISH, "huibao.mailboxes.second.hots=127.0.0.1"))
                .isEqualTo(2);
        Files.writeString(home.resolve("huibao.yaml"), "huibao:\n  mailbox: {pasword: secret}\n");
        assertThat(start(Locale.SIMPLIFIED_CHINESE)).isEqualTo(2);
        assertThat(said).contains("huibao.mailbox.pasword").contains("没有这一项设置").doesNotContain("secret");
    }

    @Test
    void refuses_a_settings_file_that_is_not_yaml_and_says_on_which_line() throws Exception {
        Files.writeString(
                home.resolve("huibao.yaml"), "huibao:\n  inbox: a\n  mailbox: {host: 127.0.0.1\n  outbox: b\n");
        assertThat(start(Locale.SIMPLIFIED_CHINESE)).isEqualTo(2);
        assertThat(said).contains("huibao.yaml 第 4 行", "花括号没有配对", "缩进").doesNotContain("expected");
        assertThat(start(Locale.ENGLISH)).isEqualTo(2);
        assertThat(said).contains("huibao.yaml line 4", "braces do not match");
    }

    @Test
    void refuses_half_a_login() {
        assertThat(start(
                        Locale.ENGLISH,
                        "huibao.mailboxes.second.host=127.0.0.1",
                        "huibao.mailboxes.second.security=none",
                        "huibao.mailboxes.second.username=office"))
                .isEqualTo(2);
        assertThat(said).contains("huibao.mailboxes.second.password");
    }

    @Test
    void refuses_a_certificate_file_that_is_not_there() {
        assertThat(start(Locale.ENGLISH, "huibao.mailbox.host=imap.example", "huibao.mailbox.trust=ca.pem"))
                .isEqualTo(2);
        assertThat(said).contains("huibao.mailbox.trust");
    }

    @Test
    void refuses_a_port_that_is_taken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(start(Locale.ENGLISH, "huibao.desk.port=" + taken.getLocalPort()))
                    .isEqualTo(2);
            assertThat(said).contains("huibao.desk.port").contains("taken");
        }
    }

    @Test
    void refuses_a_data_folder_that_another_process_holds() {
        try (RunningService first = RunningService.in(home)) {
            assertThat(first.arrivals()).isEmpty();
            assertThat(start(Locale.ENGLISH)).isEqualTo(2);
            assertThat(said).contains("huibao.data").contains("Another Huibao");
        }
    }

    @Test
    void refuses_a_database_that_is_not_there() {
        assertThat(start(Locale.ENGLISH, "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none"))
                .isEqualTo(2);
        assertThat(said).contains("spring.datasource.url");
    }

    private int start(Locale locale, String... settings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("--huibao.home=" + home, "--huibao.desk.port=0"));
        for (String setting : settings) {
            arguments.removeIf(one -> one.startsWith("--" + setting.substring(0, setting.indexOf('=') + 1)));
            arguments.add("--" + setting);
        }
        int exit = Wiring.start(arguments, locale, new PrintStream(out, true, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return exit;
    }
}
