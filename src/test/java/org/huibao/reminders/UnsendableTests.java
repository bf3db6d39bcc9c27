package org.huibao.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.ScriptedSmtp;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service beside a mail server that takes nothing from it. */
@StartsAServer
class UnsendableTests {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path home;

    private RunningService service(int port, String... more) {
        SmallCampaign.in(home);
        List<String> settings = new ArrayList<>(List.of(
                "huibao.smtp.host=127.0.0.1",
                "huibao.smtp.port=" + port,
                "huibao.smtp.security=none",
                "huibao.smtp.from=" + MailServer.OFFICE,
                "huibao.operator.email=operator@county.example",
                "huibao.clock.manual=true",
                "huibao.clock.start=" + SmallCampaign.OPEN));
        Stream.of(more).forEach(settings::add);
        return RunningService.in(home, settings);
    }

    private List<String> alerts(RunningService service) {
        return service.jdbc()
                .sql("SELECT details FROM journal WHERE what = 'alert-smtp'")
                .query(String.class)
                .list();
    }

    private Path note() {
        return home.resolve("outbox/邮件发不出去.txt");
    }

    @Test
    void a_wrong_password_is_told_within_a_minute_although_no_letter_waits() throws Exception {
        try (ScriptedSmtp server = ScriptedSmtp.start()) {
            for (int time = 0; time < 20; time++) {
                server.at("EHLO", "250-scripted\r\n250 AUTH PLAIN").at("AUTH", "535 wrong");
            }
            try (RunningService service =
                    service(server.port(), "huibao.smtp.username=office", "huibao.smtp.password=wrong")) {
                await().atMost(SOON).until(() -> !alerts(service).isEmpty());
                assertThat(alerts(service)).singleElement().asString().contains("refused", "535 wrong");
                assertThat(Files.readString(note())).contains("不接受用户名或密码", "授权码");
                assertThat(service.getAsStranger("/actuator/health").body()).contains("DEGRADED");
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(
                                        service.get("/api/letters").body())
                                .contains("\"about\":\"attention/alerts", "\"reason\":\"login refused: 535 wrong"));
            }
        }
    }

    @Test
    void a_server_that_is_away_is_told_and_that_it_is_back_is_seen_by_itself() throws Exception {
        ScriptedSmtp gone = ScriptedSmtp.start();
        int port = gone.port();
        gone.close();
        try (RunningService service = service(port)) {
            await().atMost(SOON).until(() -> Files.exists(note()));
            assertThat(alerts(service)).singleElement().asString().contains("unreachable");
            try (ScriptedSmtp back = ScriptedSmtp.start(port)) {
                await().atMost(SOON).until(() -> !Files.exists(note()));
                assertThat(service.getAsStranger("/actuator/health").body()).doesNotContain("DEGRADED");
                assertThat(back.commands()).isNotEmpty();
            }
        }
    }
}
