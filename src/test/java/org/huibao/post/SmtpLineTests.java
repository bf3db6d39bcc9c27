package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.huibao.fixtures.ScriptedSmtp;
import org.huibao.fixtures.StartsAServer;
import org.huibao.intake.settings.Places;
import org.huibao.post.Attempt.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@StartsAServer
class SmtpLineTests {
    private static final String ONE = "one@town.example";
    private static final String TWO = "two@town.example";
    private static final String THREE = "three@town.example";
    private static final String MAIL = "Subject: a\r\n\r\n.b\r\n";

    @TempDir
    private Path home;

    private final ScriptedSmtp server = ScriptedSmtp.start();
    private final AtomicInteger onTheWire = new AtomicInteger();

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private Attempt hand(int port, String username, boolean partly, String... to) {
        SmtpSettings settings = new SmtpSettings(
                "127.0.0.1",
                port,
                username,
                "secret",
                SmtpSettings.Security.NONE,
                PostOffice.OURS,
                1000,
                List.of(),
                Duration.ofSeconds(5),
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                null);
        return new SmtpLine(settings, Places.in(home))
                .hand(new Envelope("<a@b>", List.of(to), MAIL), partly, onTheWire::incrementAndGet);
    }

    private Attempt hand(String... to) {
        return hand(server.port(), "", true, to);
    }

    @Test
    void what_the_server_took_is_the_frozen_mail_from_our_own_address() {
        Attempt attempt = hand(ONE);
        assertThat(attempt).isEqualTo(new Attempt(Outcome.TAKEN, "250 taken", List.of(), Set.of()));
        assertThat(server.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.from()).isEqualTo(PostOffice.OURS);
            assertThat(mail.text()).isEqualTo(MAIL);
        });
        assertThat(onTheWire).hasValue(1);
    }

    @Test
    void of_several_recipients_those_that_were_put_off_are_left() {
        server.at("RCPT " + TWO, "499 later").at("RCPT " + THREE, "500 never");
        Attempt attempt = hand(ONE, TWO, THREE);
        assertThat(attempt.outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(attempt.left()).containsExactly(TWO);
        assertThat(attempt.refused()).containsExactlyInAnyOrder(TWO, THREE);
        assertThat(server.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.to()).containsExactly(ONE));
    }

    @Test
    void a_letter_for_all_or_nobody_does_not_leave_while_one_is_refused() {
        server.at("RCPT " + TWO, "452 full");
        Attempt attempt = hand(server.port(), "", false, ONE, TWO);
        assertThat(attempt.outcome()).isEqualTo(Outcome.LATER);
        assertThat(attempt.left()).containsExactly(ONE, TWO);
        assertThat(attempt.refused()).containsExactly(TWO);
        assertThat(server.mails()).isEmpty();
        assertThat(onTheWire).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({"cut, UNANSWERED", "nothing, UNANSWERED", "000 odd, UNANSWERED", "451 busy, LATER", "550 no, REFUSED"})
    void only_between_the_mail_and_its_answer_is_nothing_certain(String end, Outcome outcome) {
        server.at("END", end);
        Attempt attempt = hand(ONE, TWO);
        assertThat(attempt.outcome()).isEqualTo(outcome);
        assertThat(attempt.left()).containsExactly(ONE, TWO);
        assertThat(onTheWire).hasValue(1);
    }

    @Test
    void a_line_that_is_cut_before_the_mail_reaches_nobody() {
        server.at("MAIL", ScriptedSmtp.CUT);
        assertThat(hand(ONE).outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(onTheWire).hasValue(0);
    }

    @Test
    void a_conversation_begins_with_our_own_name_and_ends_with_taking_leave() {
        hand(ONE);
        await().untilAsserted(() ->
                assertThat(server.commands()).startsWith("EHLO county.example").endsWith("QUIT"));
    }

    @Test
    void a_server_that_never_says_a_word_is_left_again() {
        server.at("GREETING", ScriptedSmtp.NOTHING);
        assertThat(hand(ONE).outcome()).isEqualTo(Outcome.UNREACHABLE);
        await().until(() -> !server.isTalking());
    }

    @Test
    void where_nobody_listens_there_is_no_connection() throws IOException {
        int port = server.port();
        server.close();
        Attempt attempt = hand(port, "", true, ONE);
        assertThat(attempt.outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(attempt.answer()).startsWith("no connection: ");
        assertThat(attempt.left()).containsExactly(ONE);
    }

    @Test
    void a_server_that_does_not_let_us_in_is_told_apart_from_none() {
        server.at("EHLO", "250-scripted\r\n250 AUTH LOGIN");
        Attempt attempt = hand(server.port(), "office", true, ONE);
        assertThat(attempt.outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(attempt.answer()).startsWith("login refused: ");
    }

    @Test
    void with_a_username_one_logs_in_by_that_and_the_password() {
        server.at("EHLO", "250-scripted\r\n250 AUTH PLAIN").at("AUTH", "235 welcome");
        assertThat(hand(server.port(), "office", true, ONE).outcome()).isEqualTo(Outcome.TAKEN);
        String login = Base64.getEncoder().encodeToString("office\0office\0secret".getBytes(StandardCharsets.US_ASCII));
        assertThat(server.commands()).contains("AUTH PLAIN " + login);
    }

    @Test
    void without_a_username_nobody_logs_in() {
        server.at("EHLO", "250-scripted\r\n250 AUTH LOGIN");
        assertThat(hand(ONE).outcome()).isEqualTo(Outcome.TAKEN);
    }

    private Optional<String> trouble(int port, String username) {
        SmtpSettings settings = new SmtpSettings(
                "127.0.0.1",
                port,
                username,
                "secret",
                SmtpSettings.Security.NONE,
                PostOffice.OURS,
                1000,
                List.of(),
                Duration.ofSeconds(5),
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                null);
        return new SmtpLine(settings, Places.in(home)).trouble();
    }

    @Test
    void a_look_finds_out_without_a_letter_what_stands_in_the_way() throws IOException {
        assertThat(trouble(server.port(), "")).isEmpty();
        assertThat(server.mails()).isEmpty();
        server.at("EHLO", "250-scripted\r\n250 AUTH PLAIN").at("AUTH", "535 wrong");
        assertThat(trouble(server.port(), "office")).get().asString().startsWith(SmtpLine.LOGIN_REFUSED);
        // a port that is taken, so that nobody else answers there, and at which nobody listens
        try (SocketChannel silent =
                SocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            int port = ((InetSocketAddress) silent.getLocalAddress()).getPort();
            assertThat(trouble(port, "")).get().asString().startsWith("no connection: ");
        }
    }
}
