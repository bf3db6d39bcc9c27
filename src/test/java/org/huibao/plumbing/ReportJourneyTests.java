package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.fixtures.BothStores;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A round's report leaves once and not before what arrived in time, over loopback IMAP and SMTP and over restarts. */
@StartsAServer
class ReportJourneyTests {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String BUREAU = "bureau@municipal.example";
    private static final String FORWARD = "2023-01-13T09:00:00+08:00";
    private static final String REPORT = "/api/campaigns/small/rounds/1/report";
    private static final List<String> UNITS = List.of("东山镇", "西河镇", "南坪乡");
    private static final List<String> MAILBOXES =
            List.of("dongshan@town.example", "xihe@town.example", "nanping@town.example");

    @TempDir
    private Path home;

    private MailServer mail;
    private List<String> settings = List.of();

    @BeforeEach
    void open() {
        SmallCampaign.in(home);
        mail = MailServer.start();
        Stream.concat(MAILBOXES.stream(), Stream.of(BUREAU)).forEach(mail::know);
    }

    @AfterEach
    void close() {
        mail.close();
    }

    private void on(TestStore.Make make, String... more) {
        settings = new ArrayList<>(Stream.of(mail.mailbox(), mail.smtp(), BothStores.settings(make), List.of(more))
                .flatMap(List::stream)
                .toList());
        settings.addAll(List.of("huibao.clock.start=" + SmallCampaign.OPEN, "huibao.clock.manual=true"));
    }

    private RunningService service() {
        return RunningService.in(home, settings);
    }

    private static void moveTo(RunningService service, String now) {
        assertThat(service.post("/api/clock", "application/json", ("{\"now\":\"" + now + "\"}").getBytes())
                        .statusCode())
                .isEqualTo(200);
    }

    private void mailed() {
        IntStream.range(0, UNITS.size())
                .forEach(unit -> mail.deliver(MailServer.mail(
                        MAILBOXES.get(unit),
                        "报表",
                        UNITS.get(unit) + ".csv",
                        SmallCampaign.table(UNITS.get(unit), 3, 5 + unit))));
    }

    private void awaitArrivals(RunningService service, String states) {
        await().atMost(SOON).until(() -> states.equals(service.arrivals().get("报表")));
    }

    /** Without the stage that recognises tables nothing is judged. */
    private void stageIsMissing(boolean isMissing) throws Exception {
        Path stage = home.resolve("routes/30-recognition.camel.yaml");
        if (isMissing) {
            RunningService.copy(Path.of("routes"), home.resolve("routes"));
            Files.delete(stage);
        } else {
            Files.copy(Path.of("routes/30-recognition.camel.yaml"), stage);
        }
    }

    private String report() {
        await().atMost(SOON).until(() -> !mail.mailbox(BUREAU).isEmpty());
        assertThat(mail.mailbox(BUREAU)).hasSize(1);
        return BothStores.text(mail.mailbox(BUREAU).get(0));
    }

    @ParameterizedTest
    @EnumSource
    void a_report_waits_for_what_arrived_before_its_time_and_was_not_judged(TestStore.Make make) throws Exception {
        on(make);
        stageIsMissing(true);
        mailed();
        try (RunningService service = service()) {
            awaitArrivals(service, "received,received,received");
            moveTo(service, FORWARD);
            await().during(Duration.ofSeconds(4))
                    .atMost(SOON)
                    .until(() -> mail.mailbox(BUREAU).isEmpty());
        }
        stageIsMissing(false);
        try (RunningService service = service()) {
            awaitArrivals(service, "accepted,accepted,accepted");
            assertThat(report()).contains("已报 3 个").doesNotContain("尚未处理完");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_report_that_has_waited_long_enough_names_what_it_does_not_hold(TestStore.Make make) throws Exception {
        on(make, "huibao.forwarding.wait=2s");
        mail.deliver(MailServer.mail(MAILBOXES.get(0), "first", "东山镇.csv", SmallCampaign.table("东山镇", 1, 2)));
        try (RunningService service = service()) {
            await().atMost(SOON)
                    .until(() -> "accepted".equals(service.arrivals().get("first")));
        }
        stageIsMissing(true);
        mailed();
        try (RunningService service = service()) {
            awaitArrivals(service, "received,received,received");
            moveTo(service, FORWARD);
            assertThat(report())
                    .contains("已报 1 个")
                    .contains("尚未处理完（未计入）")
                    .contains("西河镇")
                    .contains("南坪乡");
        }
    }

    @ParameterizedTest
    @EnumSource
    void many_orders_at_once_and_again_after_a_restart_make_one_report(TestStore.Make make) throws Exception {
        on(make);
        mailed();
        try (RunningService service = service()) {
            awaitArrivals(service, "accepted,accepted,accepted");
            moveTo(service, "2023-01-12T18:00:01+08:00");
            assertThat(ordered(service, 8)).containsOnlyOnce(200).containsOnly(200, 409);
        }
        try (RunningService service = service()) {
            assertThat(ordered(service, 4)).containsOnly(409);
            moveTo(service, FORWARD);
            assertThat(report()).contains("已报 3 个").doesNotContain("更正");
            await().during(Duration.ofSeconds(3))
                    .atMost(SOON)
                    .until(() -> mail.mailbox(BUREAU).size() == 1);
            assertThat(service.jdbc()
                            .sql("SELECT COUNT(*) FROM reports")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    /** How so many orders at the same time were answered. */
    private static List<Integer> ordered(RunningService service, int many) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(many);
        try {
            Callable<Integer> order =
                    () -> service.post(REPORT, "application/json", new byte[0]).statusCode();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : hands.invokeAll(Collections.nCopies(many, order))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            hands.shutdown();
        }
    }
}
