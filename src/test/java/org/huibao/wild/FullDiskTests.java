package org.huibao.wild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.ServiceApart;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.SmallDisk;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TakesLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service whose disk runs full while mails come: it says so, waits, and goes on by itself, and nothing is lost. */
@StartsAServer
@TakesLong
class FullDiskTests {
    private static final String UNIT = "dongshan@town.example";
    private static final int DISK = 96;
    private static final long RESERVE = 16L << 20;

    @TempDir
    private Path folder;

    private final MailServer mail = MailServer.start();

    private ServiceApart start(Path home, String free) throws Exception {
        SmallCampaign.in(home);
        List.of(UNIT, "bureau@municipal.example").forEach(mail::know);
        List<String> settings = Stream.of(
                        mail.mailbox().stream(), mail.smtp().stream(), Stream.of("huibao.limits.free-space=" + free))
                .flatMap(each -> each)
                .toList();
        return ServiceApart.start(
                home,
                folder.resolve("service.log"),
                OffsetDateTime.parse(SmallCampaign.OPEN).toInstant(),
                settings);
    }

    private void send(int number) {
        mail.deliver(MailServer.mail(UNIT, "表" + number, "东山镇.csv", SmallCampaign.table("东山镇", number, 100 + number)));
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofMinutes(3)).ignoreException(AssertionError.class);
    }

    private static void hears(ServiceApart service, String name) {
        soon().until(() -> service.get("/api/arrivals?limit=10").contains("\"name\":\"" + name + "\""));
        soon().until(() -> !service.get("/api/arrivals?limit=10").contains("\"received\""));
    }

    @Test
    void with_less_room_than_is_to_be_left_nothing_is_taken_until_there_is_more() throws Exception {
        try (mail;
                SmallDisk disk = SmallDisk.at(folder.resolve("disk"), DISK);
                ServiceApart service = start(disk.folder(), "16MB")) {
            send(1);
            hears(service, "表1");

            disk.leave(RESERVE / 2);
            soon().until(() -> service.get("/actuator/health").contains("DEGRADED"));
            send(2);
            service.lives(Duration.ofSeconds(3));
            assertThat(service.get("/api/arrivals?limit=10")).doesNotContain("表2");

            disk.empty();
            hears(service, "表2");
            soon().until(() -> mail.mailbox(UNIT).size() == 2);
            soon().until(() -> !service.get("/actuator/health").contains("DEGRADED"));
        }
    }

    @Test
    void on_a_disk_without_a_byte_left_what_comes_waits_and_is_not_blamed() throws Exception {
        try (mail;
                SmallDisk disk = SmallDisk.at(folder.resolve("disk"), DISK);
                ServiceApart service = start(disk.folder(), "0B")) {
            send(1);
            hears(service, "表1");

            disk.leave(0);
            send(2);
            soon().until(() -> service.get("/actuator/health").contains("DEGRADED"));
            send(3);
            service.lives(Duration.ofSeconds(2));

            disk.empty();
            hears(service, "表2");
            hears(service, "表3");
            soon().until(() -> mail.mailbox(UNIT).size() == 3);
            assertThat(service.get("/api/arrivals?limit=10")).doesNotContain("unreadable", "returned");
        }
    }
}
