package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.ArrivalsInProgress;
import org.huibao.intake.inbox.Inbox;
import org.huibao.intake.settings.IntakeSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The inbox before a route whose judging lasts as long as the test wishes. */
@StartsAServer
class DoorConsumerTests {
    @TempDir
    private Path home;

    private final CountDownLatch patience = new CountDownLatch(1);
    private final List<String> judged = new CopyOnWriteArrayList<>();
    private RunningService service;
    private CamelContext camel;

    @BeforeEach
    void open() throws Exception {
        // without the stage that watches the folder
        Files.createDirectories(home.resolve("routes"));
        service = RunningService.in(home);
        camel = new DefaultCamelContext();
        camel.addComponent(
                "slow",
                new InboxComponent(
                        service.bean("watchedFolder", Inbox.class),
                        service.bean(IntakeSettings.class),
                        service.bean(ArrivalsInProgress.class),
                        service.bean(Doors.class)));
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("slow:all").process(exchange -> {
                    judged.add(exchange.getMessage()
                            .getMandatoryBody(Arrival.class)
                            .name());
                    patience.await();
                });
            }
        });
        camel.start();
    }

    @AfterEach
    void close() {
        patience.countDown();
        camel.stop();
        service.close();
    }

    private void drop(String name) {
        SmallCampaign.write(home.resolve("inbox").resolve(name), name);
    }

    private void awaitTaken(String... names) {
        await().untilAsserted(() -> assertThat(service.arrivals()).containsOnlyKeys(names));
    }

    @Test
    void sees_a_file_although_another_is_still_being_judged() {
        drop("东山镇.xlsx");
        await().untilAsserted(() -> assertThat(judged).containsExactly("东山镇.xlsx"));
        drop("西河镇.xlsx");
        awaitTaken("东山镇.xlsx", "西河镇.xlsx");
        assertThat(judged).containsExactly("东山镇.xlsx");
        patience.countDown();
        await().untilAsserted(() -> assertThat(judged).containsExactly("东山镇.xlsx", "西河镇.xlsx"));
    }

    @Test
    void begins_nothing_more_once_it_is_to_stop() {
        drop("东山镇.xlsx");
        await().untilAsserted(() -> assertThat(judged).hasSize(1));
        drop("西河镇.xlsx");
        awaitTaken("东山镇.xlsx", "西河镇.xlsx");
        Thread stopping = new Thread(camel::stop);
        stopping.start();
        DoorConsumer consumer = (DoorConsumer) camel.getRoutes().get(0).getConsumer();
        await().until(consumer::isStopping);
        patience.countDown();
        await().until(() -> !stopping.isAlive());
        assertThat(judged).containsExactly("东山镇.xlsx");
    }

    @Test
    void a_name_that_is_no_way_in_is_refused_with_the_names_that_are() {
        assertThatThrownBy(() -> camel.addRoutes(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from("slow:outbox").to("log:nobody");
                    }
                }))
                .rootCause()
                .hasMessageContaining("there is no outbox here, only all, inbox");
    }

    /** The stage that watches the folder is missing here; its name is the same as that of the one that the test watches. */
    @Test
    void a_door_that_no_stage_watches_has_not_been_looked_into() {
        Doors doors = service.bean(Doors.class);
        assertThat(doors.take()).isEmpty();
        camel.stop();
        assertThat(doors.take()).containsExactly("folder inbox");
    }

    @Test
    void whether_our_own_copy_has_come_cannot_be_seen_in_a_mailbox_that_no_stage_watches(@TempDir Path other)
            throws Exception {
        Files.createDirectories(other.resolve("routes"));
        assertThat(service.bean(Doors.class).lookForMail()).isEmpty();
        try (MailServer mail = MailServer.start();
                RunningService unwatched = RunningService.in(other, mail.mailbox())) {
            assertThat(unwatched.bean(Doors.class).lookForMail())
                    .singleElement()
                    .asString()
                    .startsWith("mailbox main");
        }
    }
}
