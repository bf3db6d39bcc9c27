package org.huibao.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.PostgresServer;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The service, and a township whose mailbox answers by itself. */
@StartsAServer
class AutorespondersTests {
    private static final String TOWN = "dongshan@town.example";
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final int MANY = 41;

    @TempDir
    private Path home;

    private static Stream<String> store(TestStore.Make make) {
        return make == TestStore.Make.SQLITE
                ? Stream.empty()
                : Stream.of(
                        "spring.datasource.url=" + PostgresServer.running().freshDatabase(),
                        "spring.datasource.username=postgres");
    }

    private static String words(int number) {
        return "Message-ID: <%d@town.example>\nFrom: %s\nTo: office@county.example\nSubject: hello %d\n\nsomebody will read number %d\n"
                .formatted(number, TOWN, number, number);
    }

    private static long letters(RunningService service) {
        return service.jdbc()
                .sql("SELECT COUNT(*) FROM letters WHERE recipients = ?")
                .param(TOWN)
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource
    void a_mailbox_that_writes_without_end_gets_ten_answers_and_every_table_counts(TestStore.Make make) {
        SmallCampaign.in(home);
        try (MailServer mail = MailServer.start()) {
            mail.know(TOWN);
            List<String> settings = new ArrayList<>(mail.mailbox());
            settings.addAll(mail.smtp());
            settings.addAll(List.of("huibao.clock.manual=true", "huibao.clock.start=" + SmallCampaign.OPEN));
            store(make).forEach(settings::add);
            for (int i = 0; i < MANY; i++) {
                mail.deliver(words(i));
            }
            mail.deliver("List-Unsubscribe: <mailto:out@town.example>\n"
                    + MailServer.mail(TOWN, "table", "a.csv", SmallCampaign.table("东山镇", 3, 5)));
            mail.deliver("X-Auto-Response-Suppress: All\n"
                    + MailServer.mail(TOWN, "worse", "b.csv", SmallCampaign.table("东山镇", 5, 3)));
            try (RunningService service = RunningService.in(home, settings)) {
                await().atMost(SOON)
                        .untilAsserted(() ->
                                assertThat(service.arrivals()).hasSize(MANY + 2).doesNotContainValue("received"));
                assertThat(service.arrivals())
                        .containsEntry("table", "accepted")
                        .containsEntry("worse", "returned");
                assertThat(letters(service)).isEqualTo(10);
                assertThat(service.jdbc()
                                .sql("SELECT details FROM journal WHERE what = 'alert-answer-held-back'")
                                .query(String.class)
                                .list())
                        .singleElement()
                        .asString()
                        .contains("东山镇", "returned");
            }
        }
    }
}
