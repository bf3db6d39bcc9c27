package org.huibao.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.huibao.campaigns.InForce;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.ledger.Office;
import org.huibao.rounds.BeforeOurTime;
import org.huibao.rounds.FirstLoads;
import org.huibao.vocabulary.RealTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsAServer
class AlarmTests {
    private static final Duration SOON = Duration.ofSeconds(15);

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(County.at("2023-01-05T10:00"));
    private final HandClock real = new HandClock(County.at("2026-11-24T10:00"));
    private final List<String> rings = new CopyOnWriteArrayList<>();
    private final AtomicInteger status = new AtomicInteger(204);
    private @Nullable HttpServer neighbour;
    private @Nullable Office opened;
    private @Nullable Alarm alarm;

    @BeforeEach
    void open() throws IOException {
        opened = new Office(TestStore.Make.SQLITE, folder, County.campaign(), clock);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            rings.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        server.start();
        neighbour = server;
        happened(Happening.ALERT_UNFORESEEN, About.arrival(1));
        alarm = alarm();
        look();
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(alarm).destroy();
        Objects.requireNonNull(neighbour).stop(0);
        Objects.requireNonNull(opened).close();
    }

    private Alarm alarm() {
        Office office = Objects.requireNonNull(opened);
        InForce campaigns = () -> List.of(office.campaign);
        FirstLoads loads = new FirstLoads(office.store.jdbc(), office.store.transaction(), office.journal, clock);
        int port = Objects.requireNonNull(neighbour).getAddress().getPort();
        return new Alarm(
                new AlertSettings(URI.create("http://127.0.0.1:" + port + "/hook/secret")),
                new Waiting(office.arrivals, new BeforeOurTime(campaigns, loads)),
                new ToldSoFar(office.store.jdbc(), office.journal, office.changes()),
                new RealTime(real));
    }

    private void happened(Happening what, About about) {
        Office office = Objects.requireNonNull(opened);
        Map<String, String> details =
                what.details().stream().collect(Collectors.toMap(detail -> detail, detail -> "550 no 4711"));
        office.store.transaction().executeWithoutResult(status -> office.journal.append(what, about, details));
    }

    /** Looks until it is idle again. */
    private void look() {
        Alarm alarm = Objects.requireNonNull(this.alarm);
        alarm.look();
        await().atMost(SOON).until(alarm::isIdle);
    }

    @Test
    void rings_for_what_is_new_with_kinds_and_counts_alone() {
        assertThat(rings).as("what happened before").isEmpty();
        happened(Happening.LETTER_FAILED, About.letter(3));
        happened(Happening.LETTER_SENT, About.letter(4));
        happened(Happening.LETTER_FAILED, About.letter(5));
        happened(Happening.ALERT_DOOR_CLOSED, About.door("mailbox main (office@imap.example:993/INBOX (tls))"));
        look();
        assertThat(rings)
                .containsExactly("{\"service\":\"huibao\",\"at\":\"2023-01-05T02:00:00Z\",\"needs\":["
                        + "{\"what\":\"letter-failed\",\"count\":2,\"about\":\"letter/5\"},"
                        + "{\"what\":\"alert-door-closed\",\"count\":1,\"about\":\"door/mailbox main\"}]}");
        look();
        assertThat(rings).hasSize(1);
    }

    @Test
    void tries_again_after_a_while_with_everything_that_came_meanwhile() {
        status.set(500);
        happened(Happening.LETTER_UNCERTAIN, About.letter(3));
        look();
        look();
        assertThat(rings).as("not at once").hasSize(1);
        happened(Happening.ALERT_UNFORESEEN, About.arrival(9));
        status.set(200);
        real.advance(Duration.ofMinutes(1));
        look();
        assertThat(rings).hasSize(2);
        assertThat(rings.get(1)).contains("letter-uncertain", "alert-unforeseen");
    }

    @Test
    void remembers_over_a_restart_what_was_told() {
        happened(Happening.LETTER_FAILED, About.letter(3));
        look();
        happened(Happening.LETTER_FAILED, About.letter(7));
        Objects.requireNonNull(alarm).destroy();
        alarm = alarm();
        look();
        assertThat(rings).hasSize(2);
        assertThat(rings.get(1)).contains("\"count\":1,\"about\":\"letter/7\"");
    }

    @Test
    void is_kept_by_nobody_who_does_not_answer() {
        Objects.requireNonNull(neighbour).stop(0);
        happened(Happening.LETTER_FAILED, About.letter(3));
        look();
        assertThat(rings).isEmpty();
    }
}
