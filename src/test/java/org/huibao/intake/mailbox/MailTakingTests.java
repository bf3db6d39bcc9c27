package org.huibao.intake.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.AnIntake;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.settings.MailboxSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsAServer
class MailTakingTests {
    private static final String PLAIN = """
            Message-ID: <one@town.example>
            From: "HS" <HuangShui@town.example>
            Subject: report
            References: <letter.1@county.example>

            hello
            """;

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
    void a_mail_is_known_by_what_its_head_says() throws Exception {
        Arrival arrival = taken(PLAIN).orElseThrow();

        assertThat(arrival.path()).isEqualTo("main");
        assertThat(arrival.name()).isEqualTo("report");
        assertThat(arrival.sender()).isEqualTo("huangshui@town.example");
        assertThat(arrival.messageId()).isEqualTo("<one@town.example>");
        assertThat(arrival.references()).contains("<letter.1@county.example>");
        assertThat(arrival.automatic()).isFalse();
    }

    @Test
    void the_same_mail_is_taken_once() throws Exception {
        server.deliver(PLAIN);

        assertThat(take(mail -> mail)).isPresent();
        assertThat(take(mail -> mail)).isEmpty();
    }

    @Test
    void taking_a_mail_does_not_mark_it_as_read() throws Exception {
        server.deliver(PLAIN);
        take(mail -> mail);

        assertThat(server.unread()).isEqualTo(1);
    }

    @Test
    void a_programs_mail_is_known_as_such() throws Exception {
        assertThat(taken("Auto-Submitted: auto-replied\n" + PLAIN).orElseThrow().automatic())
                .isTrue();
    }

    @Test
    void a_letter_of_ours_that_has_come_round_is_a_programs_mail() throws Exception {
        intake.letters.addBean("post", (OurLetters) "<one@town.example>"::equals);

        assertThat(taken(PLAIN).orElseThrow().automatic()).isTrue();
        assertThat(taken(PLAIN.replace("<one@", "<two@")).orElseThrow().automatic())
                .isFalse();
    }

    @Test
    void a_mail_was_received_when_the_server_says_unless_that_is_still_to_come() throws Exception {
        Instant now = intake.clock.instant();
        server.deliver(PLAIN);
        Instant earlier = now.minus(Duration.ofHours(2));
        assertThat(receivedAt(earlier)).isEqualTo(earlier);

        server.deliver(PLAIN.replace("<one@", "<two@"));
        assertThat(receivedAt(now.plus(Duration.ofHours(2)))).isEqualTo(now);

        server.deliver(PLAIN.replace("<one@", "<three@"));
        assertThat(receivedAt(null)).isEqualTo(now);
    }

    @Test
    void a_server_that_is_wrong_about_the_size_loses_no_mail() throws Exception {
        server.deliver(PLAIN);

        Optional<Arrival> taken = take(mail -> new Told(mail) {
            @Override
            public int getSize() {
                return 7;
            }
        });

        assertThat(intake.archive.bytes(taken.orElseThrow().sha256()))
                .asString(StandardCharsets.UTF_8)
                .contains("hello");
    }

    @Test
    void a_mail_that_ends_elsewhere_at_each_fetch_is_not_taken() throws Exception {
        server.deliver(PLAIN);

        assertThatThrownBy(() -> take(mail -> new Told(mail) {
                    private int fetches;

                    @Override
                    public InputStream getMimeStream() throws MessagingException {
                        fetches++;
                        byte[] whole = PLAIN.getBytes(StandardCharsets.UTF_8);
                        return new ByteArrayInputStream(whole, 0, whole.length - fetches);
                    }
                }))
                .isInstanceOf(EOFException.class);
        assertThat(take(mail -> mail)).isPresent();
    }

    private Instant receivedAt(@Nullable Instant told) throws Exception {
        return take(mail -> new Told(mail) {
                    @Override
                    public @Nullable Date getReceivedDate() {
                        return told == null ? null : Date.from(told);
                    }
                })
                .orElseThrow()
                .receivedAt();
    }

    private Optional<Arrival> taken(String raw) throws Exception {
        server.deliver(raw);
        return take(mail -> mail);
    }

    /** Takes the newest mail, as the server tells of it. */
    private Optional<Arrival> take(Function<IMAPMessage, IMAPMessage> asTold) throws Exception {
        MailboxSettings settings = new MailboxSettings(
                "127.0.0.1",
                server.imapPort(),
                MailServer.OFFICE,
                MailServer.PASSWORD,
                MailboxSettings.Security.NONE,
                "INBOX",
                Duration.ofSeconds(60),
                null,
                false,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                null);
        MailLine line = new MailLine("huibao.mailbox", settings, home);
        try {
            IMAPFolder folder = line.folder();
            IMAPMessage newest = (IMAPMessage) folder.getMessage(folder.getMessageCount());
            MailTaking taking = new MailTaking(
                    intake.archive, intake.arrivals, intake.clock, intake.letters.getBeanProvider(OurLetters.class));
            return taking.take("main", "1/" + folder.getUID(newest), asTold.apply(newest));
        } finally {
            line.close();
        }
    }

    /** A mail of which the server tells something else than it is. */
    private static class Told extends IMAPMessage {
        private final IMAPMessage mail;

        Told(IMAPMessage mail) {
            super(mail.getSession());
            this.mail = mail;
        }

        @Override
        public int getSize() throws MessagingException {
            return mail.getSize();
        }

        @Override
        public @Nullable Date getReceivedDate() throws MessagingException {
            return mail.getReceivedDate();
        }

        @Override
        public InputStream getMimeStream() throws MessagingException {
            return mail.getMimeStream();
        }
    }
}
