package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.SmallCampaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process of its own, killed without warning while mails and files come. */
class KilledServiceTests {
    private static final Duration SOON = Duration.ofSeconds(120);
    private static final int KILLS = 3;
    private static final long SEED = 20230112;

    @TempDir
    private Path home;

    @Test
    void loses_nothing_and_takes_nothing_twice() throws Exception {
        SmallCampaign.in(home);
        Random random = new Random(SEED);
        try (MailServer mail = MailServer.start()) {
            for (int kill = 0; kill < KILLS; kill++) {
                Process process = serve(mail);
                await().atMost(SOON).until(() -> said().contains("is ready"));
                for (int n = 0; n < 4; n++) {
                    send(mail, kill, n);
                }
                process.waitFor(random.nextInt(1500), TimeUnit.MILLISECONDS);
                process.destroyForcibly().waitFor();
                Files.delete(home.resolve("log.txt"));
            }
            try (RunningService service = RunningService.in(home, ArrivalsJourneyTests.settings(mail))) {
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(ended(service)).hasSize(8 * KILLS));
                assertThat(ended(service)).doesNotContain("unreadable", "received");
                await().atMost(SOON).untilAsserted(() -> assertThat(left()).isEmpty());
                assertThat(taken(service)).doesNotHaveDuplicates();
                await().atMost(SOON)
                        .untilAsserted(
                                () -> assertThat(letters(service, "waiting")).isZero());
                assertThat(answers(mail)).doesNotHaveDuplicates();
                assertThat(figures(service)).containsExactlyInAnyOrderElementsOf(expected());
            }
        }
    }

    private void send(MailServer mail, int kill, int n) {
        int persons = 100 * kill + 10 * n;
        mail.deliver(MailServer.mail(
                "dongshan@town.example", "mail " + persons, "东山镇.csv", SmallCampaign.table("东山镇", 1, persons + 1)));
        SmallCampaign.write(home.resolve("inbox/西河镇" + persons + ".csv"), SmallCampaign.table("西河镇", 1, persons + 2));
    }

    private static List<String> expected() {
        List<String> all = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            for (int n = 0; n < 4; n++) {
                all.add("东山镇 " + (100 * kill + 10 * n + 1));
                all.add("西河镇 " + (100 * kill + 10 * n + 2));
            }
        }
        return all;
    }

    private Process serve(MailServer mail) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.huibao.Huibao",
                "serve",
                "--huibao.home=" + home,
                "--huibao.desk.port=0",
                "--huibao.inbox-quiet=0s",
                "--huibao.inbox-poll=200ms"));
        ArrivalsJourneyTests.settings(mail).forEach(setting -> command.add("--" + setting));
        File log = home.resolve("log.txt").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
    }

    private String said() throws IOException {
        Path log = home.resolve("log.txt");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    private static List<String> ended(RunningService service) {
        return service.jdbc()
                .sql("SELECT state FROM arrivals WHERE state <> 'received' AND name NOT LIKE '【%'")
                .query(String.class)
                .list();
    }

    private static List<String> taken(RunningService service) {
        return service.jdbc()
                .sql("SELECT sha256 FROM arrivals")
                .query(String.class)
                .list();
    }

    private static long letters(RunningService service, String state) {
        return service.jdbc()
                .sql("SELECT COUNT(*) FROM letters WHERE state = ?")
                .param(state)
                .query(Long.class)
                .single();
    }

    /** The newest valid version of each unit counts, but every version's figures are kept. */
    private static List<String> figures(RunningService service) {
        return service.jdbc()
                .sql("SELECT unit || ' ' || value FROM figures WHERE column_key = 'persons' AND line = 0")
                .query(String.class)
                .list();
    }

    /** What each answer answers: two copies of one letter would be one too many here, where no line was cut. */
    private static List<String> answers(MailServer mail) throws Exception {
        List<String> answered = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (var letter : mail.mailbox("dongshan@town.example")) {
            if (seen.add(letter.getMessageID())) {
                answered.add(String.join(" ", letter.getHeader("In-Reply-To")));
            }
        }
        return answered;
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("inbox"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
