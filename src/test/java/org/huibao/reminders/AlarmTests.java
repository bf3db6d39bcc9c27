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
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.ledger.Office;
import org.huibao.needs.Need;
import org.huibao.needs.Need.Kind;
import org.huibao.needs.Needs;
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
    private final List<Need> waiting = new CopyOnWriteArrayList<>();
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
        waits(Happening.LETTER_FAILED, Kind.LETTER_FAILED, 1);
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
        int port = Objects.requireNonNull(neighbour).getAddress().getPort();
        return new Alarm(
                new AlertSettings(URI.create("http://127.0.0.1:" + port + "/hook/secret")),
                new Needs(List.of(waiting::stream)),
                new ToldSoFar(office.store.jdbc(), office.journal, office.changes()),
                new ToldNeeds(office.store.jdbc(), office.changes()),
                new RealTime(real));
    }

    private void happened(Happening what, About about) {
        Office office = Objects.requireNonNull(opened);
        Map<String, String> details =
                what.details().stream().collect(Collectors.toMap(detail -> detail, detail -> "550 no 4711"));
        office.store.transaction().executeWithoutResult(status -> office.journal.append(what, about, details));
    }

    /** It happened to a letter, which needs somebody since. */
    private void waits(Happening what, Kind kind, long letter) {
        waiting.add(new Need(kind, About.letter(letter), Need.Matter.NONE, clock.instant(), null, "第一次"));
        happened(what, About.letter(letter));
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
        waits(Happening.LETTER_FAILED, Kind.LETTER_FAILED, 3);
        happened(Happening.LETTER_SENT, About.letter(4));
        waits(Happening.LETTER_FAILED, Kind.LETTER_FAILED, 5);
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
    void rings_for_a_need_once_again_when_it_has_grown_and_not_for_what_is_settled() {
        waiting.add(
                new Need(Kind.NO_MAILBOX, About.campaign("spring"), Need.Matter.NONE, clock.instant(), null, "甲", 1));
        happened(Happening.LETTER_SENT, About.letter(4));
        look();
        assertThat(rings).hasSize(1);
        happened(Happening.LETTER_SENT, About.letter(5));
        look();
        assertThat(rings).as("told once").hasSize(1);
        waiting.set(
                1,
                new Need(Kind.NO_MAILBOX, About.campaign("spring"), Need.Matter.NONE, clock.instant(), null, "甲 乙", 2));
        happened(Happening.LETTER_SENT, About.letter(6));
        look();
        assertThat(rings).as("grown").hasSize(2);
        waits(Happening.LETTER_FAILED, Kind.LETTER_FAILED, 8);
        waiting.remove(2);
        look();
        assertThat(rings).as("settled before anybody was told").hasSize(2);
    }

    @Test
    void tries_again_after_a_while_with_everything_that_came_meanwhile() {
        status.set(500);
        waits(Happening.LETTER_UNCERTAIN, Kind.LETTER_UNCERTAIN, 3);
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
        waits(Happening.LETTER_FAILED, Kind.LETTER_FAILED, 3);
        look();
        waits(Happening.LETTER_FAILED, Kind.LETTER_FAILED, 7);
        Objects.requireNonNull(alarm).destroy();
        alarm = alarm();
        look();
        assertThat(rings).hasSize(2);
        assertThat(rings.get(1)).contains("\"count\":1,\"about\":\"letter/7\"");
    }

    @Test
    void is_kept_by_nobody_who_does_not_answer() {
        Objects.requireNonNull(neighbour).stop(0);
        waits(Happening.LETTER_FAILED, Kind.LETTER_FAILED, 3);
        look();
        assertThat(rings).isEmpty();
    }
}
