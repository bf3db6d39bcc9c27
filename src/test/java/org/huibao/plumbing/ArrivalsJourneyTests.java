package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.PostgresServer;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsAServer
class ArrivalsJourneyTests {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path home;

    @Test
    void takes_a_mail_and_a_file_through_every_room() throws Exception {
        SmallCampaign.in(home);
        try (MailServer mail = MailServer.start();
                RunningService service = RunningService.in(home, settings(mail))) {
            mail.deliver(
                    MailServer.mail("dongshan@town.example", "东山镇报表", "东山镇.csv", SmallCampaign.table("东山镇", 3, 5)));
            SmallCampaign.write(home.resolve("inbox/西河镇.csv"), SmallCampaign.table("西河镇", 4, 9));

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(service.arrivals())
                            .isEqualTo(Map.of("东山镇报表", "accepted", "西河镇.csv", "accepted")));
            assertThat(figures(service)).containsExactly("东山镇 5", "西河镇 9");
            await().atMost(SOON).until(() -> Files.exists(home.resolve("inbox/accepted/西河镇.csv")));
            await().atMost(SOON)
                    .until(() -> mail.mailbox("dongshan@town.example").size() == 1);
        }
    }

    @Test
    void watches_several_mailboxes_at_once() {
        SmallCampaign.in(home);
        try (MailServer first = MailServer.start();
                MailServer second = MailServer.start()) {
            List<String> settings = new ArrayList<>(settings(first));
            second.mailbox().stream()
                    .map(setting -> setting.replace("huibao.mailbox.", "huibao.mailboxes.second."))
                    .forEach(settings::add);
            try (RunningService service = RunningService.in(home, settings)) {
                first.deliver(
                        MailServer.mail("dongshan@town.example", "东山镇报表", "东山镇.csv", SmallCampaign.table("东山镇", 3, 5)));
                second.deliver(
                        MailServer.mail("xihe@town.example", "西河镇报表", "西河镇.csv", SmallCampaign.table("西河镇", 4, 9)));
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(service.arrivals())
                                .isEqualTo(Map.of("东山镇报表", "accepted", "西河镇报表", "accepted")));
            }
        }
    }

    @Test
    void knows_a_mail_again_when_its_folder_was_made_anew() {
        SmallCampaign.in(home);
        String raw = MailServer.mail("dongshan@town.example", "东山镇报表", "东山镇.csv", SmallCampaign.table("东山镇", 3, 5));
        try (MailServer letters = MailServer.start();
                MailServer before = MailServer.start()) {
            List<String> settings = new ArrayList<>(MailServer.mailboxAt(before.imapPort()));
            settings.addAll(letters.smtp());
            settings.addAll(List.of("huibao.clock.start=" + SmallCampaign.OPEN, "huibao.clock.manual=true"));
            int port = before.imapPort();
            before.deliver(raw);
            try (RunningService service = RunningService.in(home, settings)) {
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(service.arrivals()).isEqualTo(Map.of("东山镇报表", "accepted")));
                before.close();
                try (MailServer after = MailServer.start(port)) {
                    after.deliver(raw);
                    await().atMost(SOON)
                            .untilAsserted(() ->
                                    assertThat(service.arrivals()).isEqualTo(Map.of("东山镇报表", "accepted,duplicate")));
                    await().atMost(SOON)
                            .until(() ->
                                    letters.mailbox("dongshan@town.example").size() == 1);
                }
            }
        }
    }

    @Test
    void sends_the_report_at_its_time_with_what_came_at_the_last_moment() {
        SmallCampaign.in(home);
        try (MailServer mail = MailServer.start();
                RunningService service = RunningService.in(home, settings(mail))) {
            mail.deliver(
                    MailServer.mail("dongshan@town.example", "东山镇报表", "东山镇.csv", SmallCampaign.table("东山镇", 3, 5)));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(service.arrivals()).containsEntry("东山镇报表", "accepted"));
            assertThat(mail.mailbox("bureau@municipal.example")).isEmpty();

            service.bean(MovableClock.class).moveTo(Instant.parse("2023-01-13T01:00:00Z"));

            await().atMost(SOON)
                    .until(() -> mail.mailbox("bureau@municipal.example").size() == 1);
        }
    }

    @Test
    void goes_the_same_way_on_postgresql() {
        String url = PostgresServer.running().freshDatabase();
        SmallCampaign.in(home);
        try (MailServer mail = MailServer.start()) {
            List<String> settings = new ArrayList<>(settings(mail));
            settings.add("spring.datasource.url=" + url);
            settings.add("spring.datasource.username=postgres");
            try (RunningService service = RunningService.in(home, settings)) {
                mail.deliver(
                        MailServer.mail("dongshan@town.example", "东山镇报表", "东山镇.csv", SmallCampaign.table("东山镇", 3, 5)));
                SmallCampaign.write(home.resolve("inbox/西河镇.csv"), SmallCampaign.table("西河镇", 4, 9));
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(service.arrivals())
                                .isEqualTo(Map.of("东山镇报表", "accepted", "西河镇.csv", "accepted")));
                service.bean(MovableClock.class).moveTo(Instant.parse("2023-01-13T01:00:00Z"));
                await().atMost(SOON)
                        .until(() -> mail.mailbox("bureau@municipal.example").size() == 1);
                assertThat(home.resolve("data/huibao.db")).doesNotExist();
            }
        }
    }

    @Test
    void says_what_each_sender_is_and_answers_none_but_units() {
        SmallCampaign.in(home);
        String table = SmallCampaign.table("东山镇", 3, 5);
        try (MailServer mail = MailServer.start();
                RunningService service = RunningService.in(home, settings(mail))) {
            mail.deliver(MailServer.mail("nobody@elsewhere.example", "stranger", "东山镇.csv", table));
            mail.deliver(MailServer.mail("bureau@municipal.example", "bureau", "东山镇.csv", table));
            mail.deliver("Auto-Submitted: auto-replied\n"
                    + MailServer.mail("dongshan@town.example", "away", "东山镇.csv", table));
            mail.deliver(MailServer.mail("xihe@town.example", "other", "东山镇.csv", table));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(service.arrivals())
                            .containsEntry("stranger", "unclaimed")
                            .containsEntry("bureau", "ignored")
                            .containsEntry("away", "ignored")
                            .containsEntry("other", "unclaimed"));
            assertThat(figures(service)).isEmpty();
            assertThat(mail.mailbox("nobody@elsewhere.example")).isEmpty();
            assertThat(mail.mailbox("bureau@municipal.example")).isEmpty();
            assertThat(mail.mailbox("dongshan@town.example")).isEmpty();
        }
    }

    @Test
    void keeps_words_beside_a_table_and_asks_nobody_for_them_again() {
        SmallCampaign.in(home);
        String table = MailServer.mail("dongshan@town.example", "table", "东山镇.csv", SmallCampaign.table("东山镇", 3, 5));
        String words = "--b\nContent-Type: text/plain; charset=utf-8\n"
                + "Content-Disposition: attachment; filename=\"words.txt\"\n\nnothing new\n";
        try (MailServer mail = MailServer.start();
                RunningService service = RunningService.in(home, settings(mail))) {
            mail.deliver(table.replace("--b--", words + "--b--"));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(service.arrivals()).containsEntry("table", "accepted"));

            assertThat(service.jdbc()
                            .sql("SELECT name || ' ' || state || ' ' || reason FROM documents WHERE state = 'ignored'")
                            .query(String.class)
                            .list())
                    .containsExactly("words.txt ignored enclosure");
            assertThat(service.jdbc()
                            .sql("SELECT kind FROM letters")
                            .query(String.class)
                            .list())
                    .containsExactly("receipt");
        }
    }

    private static List<String> figures(RunningService service) {
        return service.jdbc().sql("""
                        SELECT DISTINCT unit || ' ' || value FROM figures
                        WHERE column_key = 'persons' ORDER BY 1""").query(String.class).list();
    }

    static List<String> settings(MailServer mail) {
        return Stream.of(
                        mail.mailbox(),
                        mail.smtp(),
                        List.of("huibao.clock.start=" + SmallCampaign.OPEN, "huibao.clock.manual=true"))
                .flatMap(List::stream)
                .toList();
    }
}
