package org.huibao.wild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.PoisonMail;
import org.huibao.fixtures.ServiceApart;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TakesLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A running service in half a gigabyte, read from a mailbox into which poison is laid between ordinary mails: whoever comes next
 * is answered within a minute, health answers meanwhile, and the poison itself ends in a named state.
 */
@StartsAServer
@TakesLong
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoisonWallTests {
    private static final String POISONER = "dongshan@town.example";
    private static final String NEXT = "xihe@town.example";
    private static final int MANY = 210;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** A second on a quiet machine. */
    private static final Duration SOON = Duration.ofSeconds(3);

    private final MailServer mail = MailServer.start();
    private ServiceApart service;
    private int sent;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        SmallCampaign.in(home);
        Stream.of(POISONER, NEXT, "bureau@municipal.example").forEach(mail::know);
        List<String> settings =
                Stream.concat(mail.mailbox().stream(), mail.smtp().stream()).toList();
        service = ServiceApart.start(
                ServiceApart.classPath(),
                "512m",
                home,
                home.resolve("service.log"),
                OffsetDateTime.parse(SmallCampaign.OPEN).toInstant(),
                settings);
    }

    @AfterAll
    void stop() {
        service.close();
        mail.close();
    }

    @Test
    void nor_by_slow_requests_beside_a_poisoned_mail() throws Exception {
        List<Socket> lines = new ArrayList<>();
        try {
            for (int one = 0; one < MANY; one++) {
                lines.add(service.line(
                        "POST /api/arrivals HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\na"));
            }
            passes("slow", PoisonMail.PARTS_IN_PARTS);
        } finally {
            for (Socket line : lines) {
                line.close();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_comes_next_is_not_kept(PoisonMail poison) throws Exception {
        passes("", poison);
    }

    private void passes(String mark, PoisonMail poison) throws Exception {
        String next = "统计表" + ++sent;
        mail.deliver(poison.from(POISONER, poison.name() + mark));
        mail.deliver(MailServer.mail(NEXT, next, "西河镇.csv", SmallCampaign.table("西河镇", sent, 1000 + sent)));

        List<Duration> health = new ArrayList<>();
        await(next).atMost(A_MINUTE).until(() -> {
            health.add(health());
            return "accepted".equals(states().get(next));
        });
        await(poison.name() + mark).atMost(PATIENCE).until(() -> {
            health.add(health());
            return !"received".equals(states().getOrDefault(poison.name() + mark, "received"));
        });

        assertThat(health.stream().sorted().toList().get(health.size() / 2)).isLessThan(SOON);
        assertThat(states()).hasSize(2 * sent).doesNotContainValue("received");
    }

    private Duration health() throws Exception {
        long from = System.nanoTime();
        assertThat(service.get("/actuator/health")).contains("\"status\"");
        return Duration.ofNanos(System.nanoTime() - from);
    }

    /** How the mails stand, by their subjects. */
    private Map<String, String> states() throws Exception {
        Map<String, String> states = new TreeMap<>();
        for (JsonNode arrival : JsonMapper.shared().readTree(service.get("/api/arrivals?limit=100"))) {
            states.put(arrival.get("name").asString(), arrival.get("state").asString());
        }
        return states;
    }
}
