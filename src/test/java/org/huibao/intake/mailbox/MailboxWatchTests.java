package org.huibao.intake.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.huibao.fixtures.CutLine;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.AnIntake;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@StartsAServer
class MailboxWatchTests {
    @TempDir
    private Path home;

    private AnIntake intake;
    private MailServer server;

    @BeforeEach
    void open() {
        intake = new AnIntake(TestStore.Make.SQLITE, home);
        server = MailServer.start();
    }

    @AfterEach
    void close() {
        server.close();
        intake.close();
    }

    @Test
    void takes_each_mail_once_with_what_its_header_says() throws Exception {
        server.deliver(report("东山镇"));
        MailboxWatch watch = intake.mailbox(server.imapPort());
        List<Arrival> taken = looked(watch);
        assertThat(taken).singleElement().satisfies(arrival -> {
            assertThat(arrival.name()).isEqualTo("东山镇报表");
            assertThat(arrival.sender()).isEqualTo("dongshan@town.example");
            assertThat(arrival.channel()).isEqualTo(Channel.MAILBOX);
            assertThat(arrival.automatic()).isFalse();
        });
        assertThat(looked(watch)).isEmpty();
        assertThat(looked(intake.mailbox(server.imapPort()))).isEmpty();
    }

    @Test
    void archives_the_raw_mail_as_the_server_has_it() throws Exception {
        String raw = report("东山镇");
        server.deliver(raw);
        Arrival arrival = looked(intake.mailbox(server.imapPort())).get(0);
        assertThat(new String(intake.archive.bytes(arrival.sha256()), StandardCharsets.UTF_8).stripTrailing())
                .isEqualTo(raw.replace("\n", "\r\n").stripTrailing());
    }

    @Test
    void takes_two_mails_with_one_message_id_as_two() throws Exception {
        server.deliver(report("东山镇"));
        server.deliver(report("东山镇"));
        List<Arrival> taken = looked(intake.mailbox(server.imapPort()));
        assertThat(taken).hasSize(2).extracting(Arrival::messageId).doesNotContainNull();
        assertThat(intake.arrivals.isRepeated(taken.get(0))).isFalse();
        assertThat(intake.arrivals.isRepeated(taken.get(1))).isTrue();
    }

    @Test
    void sees_mail_that_somebody_has_read_already() throws Exception {
        server.deliver(report("东山镇"));
        server.readAll();
        assertThat(looked(intake.mailbox(server.imapPort()))).hasSize(1);
    }

    @Test
    void leaves_no_trace_in_the_mailbox() throws Exception {
        server.deliver(report("东山镇"));
        looked(intake.mailbox(server.imapPort()));
        assertThat(server.unread()).isEqualTo(1);
    }

    @Test
    void was_received_when_we_first_saw_it_where_the_server_is_ahead_of_our_clock() throws Exception {
        server.deliver(report("东山镇"));
        assertThat(looked(intake.mailbox(server.imapPort())))
                .extracting(Arrival::receivedAt)
                .containsExactly(intake.clock.instant());
    }

    @Test
    void was_received_when_the_server_received_it() throws Exception {
        intake.clock.moveTo(Instant.parse("2100-01-01T00:00:00Z"));
        server.deliver(report("东山镇"));
        assertThat(looked(intake.mailbox(server.imapPort())).get(0).receivedAt())
                .isBefore(Instant.parse("2099-01-01T00:00:00Z"));
    }

    @Test
    void names_what_is_wrong_and_recovers_by_itself() throws Exception {
        MailboxWatch wrong = intake.mailbox(server.imapPort(), "not-the-password");
        assertThat(trouble(wrong)).isEqualTo(MailboxTrouble.Kind.REFUSED);
        int port = server.imapPort();
        server.close();
        MailboxWatch watch = intake.mailbox(port);
        assertThat(trouble(watch)).isEqualTo(MailboxTrouble.Kind.UNREACHABLE);
        server = MailServer.start(port);
        server.deliver(report("东山镇"));
        assertThat(looked(watch)).hasSize(1);
    }

    @Test
    void takes_nothing_of_a_mail_whose_line_was_cut_and_all_of_it_later() throws Exception {
        String raw = MailServer.mail("dongshan@town.example", "大表", "大表.csv", "a,b\n".repeat(20_000));
        server.deliver(raw);
        for (long bytes : List.of(200L, 900L, 2_000L, 50_000L, 100_000L)) {
            try (CutLine line = new CutLine(server.imapPort(), bytes)) {
                MailboxWatch watch = intake.mailbox(line.port());
                List<Arrival> taken = new ArrayList<>();
                assertThatThrownBy(() -> watch.look(taken::add)).isInstanceOf(MailboxTrouble.class);
                assertThat(taken).isEmpty();
                assertThat(leftovers()).isEmpty();
                watch.close();
            }
        }
        assertThat(looked(intake.mailbox(server.imapPort()))).hasSize(1);
    }

    @Test
    void goes_on_after_the_line_was_cut_between_two_looks() throws Exception {
        try (CutLine line = new CutLine(server.imapPort(), Long.MAX_VALUE)) {
            MailboxWatch watch = intake.mailbox(line.port());
            looked(watch);
            line.cutNow();
            server.deliver(report("东山镇"));
            assertThat(looked(watch)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource
    void a_mail_over_which_the_program_stumbles_holds_up_none_behind_it(Runnable stumble) throws Exception {
        AtomicBoolean stumbles = new AtomicBoolean(true);
        intake.letters.addBean("letters", (OurLetters) messageId -> {
            if (messageId.contains("odd") && stumbles.get()) {
                stumble.run();
            }
            return false;
        });
        server.deliver("Message-ID: <odd@town.example>\nFrom: dongshan@town.example\nSubject: odd\n\nhello\n");
        server.deliver(report("东山镇"));
        server.deliver(report("西河镇"));
        MailboxWatch watch = intake.mailbox(server.imapPort());
        List<Arrival> taken = new ArrayList<>();
        for (int look = 0; look < 2; look++) {
            assertThatThrownBy(() -> watch.look(taken::add)).hasMessage("not foreseen");
        }
        assertThat(taken).extracting(Arrival::name).containsExactly("东山镇报表", "西河镇报表");

        stumbles.set(false);
        assertThat(looked(watch)).extracting(Arrival::name).containsExactly("odd");
    }

    static Stream<Runnable> a_mail_over_which_the_program_stumbles_holds_up_none_behind_it() {
        return Stream.of(
                () -> {
                    throw new IllegalStateException("not foreseen");
                },
                () -> {
                    throw new StackOverflowError("not foreseen");
                });
    }

    private List<Path> leftovers() throws Exception {
        Path coming = home.resolve("data/archive/coming");
        if (!Files.exists(coming)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(coming)) {
            return files.toList();
        }
    }

    private static MailboxTrouble.Kind trouble(MailboxWatch watch) {
        try {
            watch.look(arrival -> {});
            throw new AssertionError("the mailbox was open");
        } catch (MailboxTrouble trouble) {
            return trouble.kind();
        }
    }

    private static List<Arrival> looked(MailboxWatch watch) throws MailboxTrouble {
        List<Arrival> taken = new ArrayList<>();
        watch.look(taken::add);
        return taken;
    }

    private static String report(String unit) {
        return MailServer.mail("dongshan@town.example", unit + "报表", unit + ".csv", SmallCampaign.table(unit, 3, 5));
    }
}
