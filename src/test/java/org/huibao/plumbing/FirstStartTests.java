package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody starts the service for the first time, with the bundled campaign, whose rounds are over, and real mailboxes. */
@StartsAServer
class FirstStartTests {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration MANY_BEATS = Duration.ofSeconds(8);

    @TempDir
    private Path home;

    @Test
    void sends_nothing_to_anybody() {
        RunningService.copy(Path.of("campaigns"), home.resolve("campaigns"));
        List<String> everybody = List.of(
                "nanbin@shizhu.example",
                "stranger@elsewhere.example",
                "bureau@municipal.example",
                "clerk@county.example");
        try (MailServer mail = MailServer.start()) {
            everybody.forEach(mail::know);
            mail.deliver(MailServer.mail("nanbin@shizhu.example", "旧报表", "南宾街道.csv", "地区,户数\n南宾街道,3\n"));
            mail.deliver(MailServer.mail("nanbin@shizhu.example", "旧照片", "照片.xlsx", "no workbook at all"));
            mail.deliver(MailServer.mail("stranger@elsewhere.example", "问题", "表.csv", "地区,户数\n南宾街道,3\n"));
            List<String> settings = new ArrayList<>(
                    Stream.concat(mail.mailbox().stream(), mail.smtp().stream()).toList());
            settings.add("huibao.operator.email=clerk@county.example");
            settings.add("huibao.answer-unknown=daily");
            try (RunningService service = RunningService.in(home, settings)) {
                JdbcClient books = service.jdbc();
                await().atMost(SOON)
                        .until(() ->
                                count(books, "SELECT COUNT(*) FROM arrivals WHERE state NOT IN ('received')") == 3);
                await().during(MANY_BEATS).atMost(SOON).until(() -> count(books, "SELECT COUNT(*) FROM letters") == 0);
                assertThat(service.get("/api/campaigns").body())
                        .contains("\"state\":\"closed\"")
                        .doesNotContain("\"state\":\"open\"");
            }
            assertThat(everybody)
                    .allSatisfy(address -> assertThat(mail.mailbox(address)).isEmpty());
        }
    }

    private static long count(JdbcClient books, String sql) {
        return books.sql(sql).query(Long.class).single();
    }
}
