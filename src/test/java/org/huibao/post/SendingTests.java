package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huibao.fixtures.County.ZONE;
import static org.huibao.fixtures.County.at;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.ScriptedSmtp;
import org.huibao.fixtures.ScriptedSmtp.Mail;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.Origin;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.post.Letter.Kind;
import org.huibao.post.Letter.State;
import org.huibao.vocabulary.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsAServer
class SendingTests {
    private static final String TOWN = "huangshui@town.example";
    private static final String BUREAU = "bureau@municipal.example";

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(at("2023-01-12T12:00"));
    private final ScriptedSmtp server = ScriptedSmtp.start();
    private @Nullable TestStore opened;

    @BeforeEach
    void open() {
        opened = TestStore.Make.SQLITE.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        store().close();
    }

    private TestStore store() {
        return Objects.requireNonNull(opened);
    }

    private PostOffice office(String... onlyTo) {
        return new PostOffice(store(), clock, folder, PostOffice.settings(server.port(), onlyTo));
    }

    private static Draft letter(Kind kind, String about, String... to) {
        return new Draft(
                new Matter(kind, about, "spring", "1"),
                List.of(to),
                new Draft.Words("【回执】黄水镇", "已收到。\n.\n谢谢"),
                List.of(),
                null,
                ZONE);
    }

    @Test
    void sends_exactly_the_frozen_bytes_from_our_own_address() {
        PostOffice office = office();
        Letter letter = office.write(letter(Kind.RECEIPT, "a", TOWN));
        office.beat();
        Mail mail = server.mails().get(0);
        assertThat(mail.text()).isEqualTo(office.mail(letter.id()));
        assertThat(mail.from()).isEqualTo(PostOffice.OURS);
        assertThat(mail.to()).containsExactly(TOWN);
        assertThat(office.letter(letter.id()))
                .extracting(Letter::state, Letter::attempts)
                .containsExactly(State.SENT, 1);
        office.beat();
        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void writes_a_letter_about_one_thing_once() {
        PostOffice office = office();
        office.write(letter(Kind.RECEIPT, "a", TOWN));
        Optional<Long> again =
                store().transaction().execute(status -> office.post.write(letter(Kind.RECEIPT, "a", TOWN)));
        assertThat(again).isEmpty();
        office.beat();
        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void tries_again_after_1_5_15_and_60_minutes_with_the_same_bytes() {
        server.at("END", "451 busy", "451 busy", "450 busy", "421 closing", "452 full");
        PostOffice office = office();
        Letter letter = office.write(letter(Kind.RECEIPT, "a", TOWN));
        office.beat();
        for (int minutes : List.of(1, 5, 15, 60, 60)) {
            int before = server.mails().size();
            clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
            office.beat();
            assertThat(server.mails()).hasSize(before);
            clock.advance(Duration.ofSeconds(1));
            office.beat();
            assertThat(server.mails()).hasSize(before + 1);
        }
        assertThat(office.letter(letter.id()).state()).isEqualTo(State.SENT);
        assertThat(server.mails()).extracting(Mail::text).containsOnly(office.mail(letter.id()));
    }

    @Test
    void gives_up_after_72_hours() {
        PostOffice office = office();
        Letter letter = office.write(letter(Kind.RECEIPT, "a", TOWN));
        for (int hour = 0; hour < 74; hour++) {
            server.at("MAIL", "421 not now");
            office.beat();
            clock.advance(Duration.ofHours(1));
        }
        assertThat(office.letter(letter.id()).state()).isEqualTo(State.FAILED);
        assertThat(server.mails()).isEmpty();
    }

    @Test
    void calls_a_letter_failed_that_is_refused_for_good() {
        for (String stage : List.of("MAIL", "RCPT", "DATA", "END")) {
            server.at(stage, "550 no such user");
            PostOffice office = office();
            Letter letter = office.write(letter(Kind.RETURN, stage, TOWN));
            office.beat();
            assertThat(office.letter(letter.id()).state()).as(stage).isEqualTo(State.FAILED);
            assertThat(office.letter(letter.id()).answer()).contains("550 no such user");
        }
    }

    @Test
    void waits_while_there_is_no_server_and_recovers_by_itself() throws IOException {
        for (String greeting : List.of("421 too many connections", ScriptedSmtp.CUT, ScriptedSmtp.NOTHING)) {
            server.at("GREETING", greeting);
            PostOffice office = office();
            Letter letter = office.write(letter(Kind.RECEIPT, greeting, TOWN));
            office.beat();
            assertThat(office.letter(letter.id()).state()).as(greeting).isEqualTo(State.WAITING);
            clock.advance(Duration.ofMinutes(1));
            office.beat();
            assertThat(office.letter(letter.id()).state()).as(greeting).isEqualTo(State.SENT);
        }
    }

    @Test
    void sends_an_unanswered_letter_once_more_after_a_quarter_of_an_hour_and_never_again() {
        for (String end : List.of(ScriptedSmtp.CUT, ScriptedSmtp.NOTHING)) {
            int before = server.mails().size();
            server.at("END", end, end);
            PostOffice office = office();
            Letter letter = office.write(letter(Kind.REPORT, end, BUREAU));
            office.beat();
            assertThat(office.letter(letter.id()).state()).isEqualTo(State.UNCERTAIN);
            clock.advance(Duration.ofMinutes(14));
            office.beat();
            assertThat(server.mails()).hasSize(before + 1);
            clock.advance(Duration.ofMinutes(1));
            office.beat();
            clock.advance(Duration.ofHours(80));
            office.beat();
            assertThat(server.mails()).hasSize(before + 2);
            assertThat(server.mails().subList(before, before + 2))
                    .extracting(Mail::text)
                    .containsOnly(office.mail(letter.id()));
            assertThat(office.letter(letter.id()).state()).isEqualTo(State.UNCERTAIN);
        }
    }

    @Test
    void believes_its_own_copy_in_its_own_mailbox() {
        server.at("END", ScriptedSmtp.CUT);
        PostOffice office = office();
        Letter letter = office.write(letter(Kind.REPORT, "a", BUREAU));
        office.beat();
        assertThat(server.mails().get(0).to()).containsExactly(BUREAU, PostOffice.OURS);
        arrives(letter.messageId(), "somebody@else.example");
        office.beat();
        assertThat(office.letter(letter.id()).state()).isEqualTo(State.UNCERTAIN);
        arrives(letter.messageId(), PostOffice.OURS);
        office.beat();
        assertThat(office.letter(letter.id()).state()).isEqualTo(State.SENT);
        clock.advance(Duration.ofHours(1));
        office.beat();
        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void looks_into_its_own_mailbox_once_more_before_a_report_goes_out_a_second_time() {
        server.at("END", ScriptedSmtp.CUT, ScriptedSmtp.CUT);
        PostOffice office = office();
        Letter found = office.write(letter(Kind.REPORT, "a", BUREAU));
        office.beat();
        clock.advance(Duration.ofMinutes(15));
        office.look(() -> {
            arrives(found.messageId(), PostOffice.OURS);
            return List.of();
        });
        office.beat();
        assertThat(office.letter(found.id()).state()).isEqualTo(State.SENT);
        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void sends_no_report_a_second_time_while_its_own_mailbox_cannot_be_looked_into() {
        server.at("END", ScriptedSmtp.CUT);
        AtomicBoolean closed = new AtomicBoolean(true);
        PostOffice office = office();
        office.look(() -> closed.get() ? List.of("mailbox main") : List.of());
        Letter letter = office.write(letter(Kind.REPORT, "a", BUREAU));
        office.beat();
        clock.advance(Duration.ofMinutes(20));
        office.beat();
        assertThat(server.mails()).hasSize(1);
        closed.set(false);
        office.beat();
        assertThat(server.mails()).as("not before the minute is over").hasSize(1);
        clock.advance(Duration.ofMinutes(1));
        office.beat();
        assertThat(server.mails()).hasSize(2);
        assertThat(office.letter(letter.id()).state()).isEqualTo(State.SENT);
    }

    private void arrives(String messageId, String sender) {
        store().jdbc()
                .sql("""
                        INSERT INTO arrivals (channel, path, mark, name, sender, message_id, sha256, size,
                                              received_at, taken_at)
                        VALUES ('mailbox', 'main', ?, '', ?, ?, '', 1, ?, ?)""")
                .params(sender, sender, messageId)
                .params(Moment.text(clock.instant()), Moment.text(clock.instant()))
                .update();
    }

    @Test
    void is_uncertain_about_a_letter_that_was_on_the_wire_when_the_service_died() {
        PostOffice office = office();
        Letter letter = office.write(letter(Kind.RECEIPT, "a", TOWN));
        new Letters(store().jdbc()).onTheWire(letter.id(), clock.instant());
        office.restart();
        office.beat();
        assertThat(office.letter(letter.id()).state()).isEqualTo(State.UNCERTAIN);
        assertThat(server.mails()).isEmpty();
        clock.advance(Duration.ofMinutes(15));
        office.beat();
        assertThat(office.letter(letter.id()).state()).isEqualTo(State.SENT);
    }

    @Test
    void is_uncertain_about_a_letter_whose_end_a_busy_store_did_not_take_and_looks_before_it_sends_it_again() {
        PostOffice office = office();
        Letter letter = office.write(letter(Kind.REPORT, "a", BUREAU));
        store().jdbc().sql("""
                        CREATE TRIGGER busy BEFORE INSERT ON attempts BEGIN SELECT RAISE(ABORT, 'busy'); END""").update();
        assertThatThrownBy(office::beat).hasMessageContaining("busy");
        assertThatThrownBy(office::beat).hasMessageContaining("busy");
        assertThat(server.mails()).as("sent, and not again").hasSize(1);
        store().jdbc().sql("DROP TRIGGER busy").update();
        office.beat();
        assertThat(office.letter(letter.id()).state()).isEqualTo(State.UNCERTAIN);
        clock.advance(Duration.ofMinutes(14));
        office.beat();
        arrives(letter.messageId(), PostOffice.OURS);
        clock.advance(Duration.ofMinutes(2));
        office.beat();
        assertThat(office.letter(letter.id()).state()).isEqualTo(State.SENT);
        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void waits_an_hour_at_most_where_the_clock_is_put_back_a_year() {
        server.at("END", "451 busy");
        PostOffice office = office();
        Letter letter = office.write(letter(Kind.RECEIPT, "a", TOWN));
        office.beat();
        clock.advance(Duration.ofDays(-365));
        office.beat();
        clock.advance(Duration.ofHours(1));
        office.beat();
        assertThat(office.letter(letter.id()).state()).isEqualTo(State.SENT);
    }

    @Test
    void keeps_a_report_from_the_bureau_neither_for_our_own_full_mailbox_nor_calls_our_copy_a_report() {
        server.at("RCPT " + PostOffice.OURS, "452 mailbox full");
        PostOffice office = office();
        Letter sent = office.write(letter(Kind.REPORT, "a", BUREAU));
        office.beat();
        assertThat(office.letter(sent.id()).state()).isEqualTo(State.SENT);
        assertThat(server.mails()).extracting(Mail::to).containsExactly(List.of(BUREAU));
        server.at("RCPT " + BUREAU, "550 unknown");
        Letter failed = office.write(letter(Kind.REPORT, "b", BUREAU));
        office.beat();
        assertThat(office.letter(failed.id()).state()).isEqualTo(State.FAILED);
        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void reaches_the_mailboxes_that_work_and_tries_only_the_others_again() {
        server.at("RCPT two@town.example", "450 later").at("RCPT three@town.example", "550 unknown");
        PostOffice office = office();
        Letter letter =
                office.write(letter(Kind.REMINDER, "a", "one@town.example", "two@town.example", "three@town.example"));
        office.beat();
        assertThat(office.letter(letter.id()).state()).isEqualTo(State.WAITING);
        clock.advance(Duration.ofMinutes(1));
        office.beat();
        assertThat(office.letter(letter.id()).state()).isEqualTo(State.SENT);
        assertThat(server.mails())
                .extracting(Mail::to)
                .containsExactly(List.of("one@town.example"), List.of("two@town.example"));
    }

    @Test
    void lets_nothing_leave_without_a_server_not_even_later() throws IOException {
        PostOffice without = new PostOffice(store(), clock, folder, PostOffice.settings(0));
        Letter letter = without.write(letter(Kind.RECEIPT, "a", TOWN));
        without.beat();
        assertThat(without.letter(letter.id()).state()).isEqualTo(State.UNSENT);
        assertThat(Files.readString(folder.resolve("outbox/spring/1/letters/" + letter.id() + ".eml")))
                .isEqualTo(without.mail(letter.id()));
        office().beat();
        assertThat(server.mails()).isEmpty();
    }

    @Test
    void sends_on_a_trial_run_to_the_named_mailboxes_alone() {
        PostOffice office = office(TOWN);
        Letter named = office.write(letter(Kind.RECEIPT, "a", TOWN));
        Letter other = office.write(letter(Kind.REPORT, "b", BUREAU));
        office.beat();
        assertThat(office.letter(named.id()).state()).isEqualTo(State.SENT);
        assertThat(office.letter(other.id()).state()).isEqualTo(State.UNSENT);
    }

    @Test
    void sends_no_more_in_a_minute_than_the_settings_allow() {
        SmtpSettings usual = PostOffice.settings(server.port());
        SmtpSettings slow = new SmtpSettings(
                usual.host(),
                usual.port(),
                "",
                "",
                usual.security(),
                usual.from(),
                3,
                List.of(),
                usual.connectTimeout(),
                usual.readTimeout(),
                usual.writeTimeout(),
                null);
        PostOffice office = new PostOffice(store(), clock, folder, slow);
        for (int letter = 0; letter < 5; letter++) {
            office.write(letter(Kind.RECEIPT, String.valueOf(letter), TOWN));
        }
        office.beat();
        assertThat(server.mails()).hasSize(3);
        for (int beat = 0; beat < 31; beat++) {
            office.beat();
        }
        assertThat(server.mails()).hasSize(5);
    }

    @Test
    void notes_each_attempt_and_each_change_of_state() {
        server.at("END", "451 busy");
        PostOffice office = office();
        Letter letter = office.write(letter(Kind.RECEIPT, "a", TOWN));
        office.beat();
        clock.advance(Duration.ofMinutes(1));
        office.beat();
        assertThat(office.journal.about(About.letter(letter.id())))
                .extracting(Journal.Line::what)
                .containsExactly(Happening.LETTER_WAITING, Happening.LETTER_WAITING, Happening.LETTER_SENT);
        assertThat(store().jdbc()
                        .sql("SELECT outcome FROM attempts ORDER BY number")
                        .query(String.class)
                        .list())
                .containsExactly("later", "taken");
    }

    private static final String DELIVERY_REPORT = """
            From: MAILER-DAEMON@county.example
            To: office@county.example
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="r"

            --r
            Content-Type: text/plain

            This is the mail system.
            --r
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.county.example

            Final-Recipient: rfc822; huangshui@town.example
            Action: %s
            Status: 5.1.1
            --r
            Content-Type: text/rfc822-headers

            Message-ID: %s
            --r--
            """;

    @Test
    void calls_a_letter_bounced_when_a_delivery_report_says_so_and_not_when_it_is_only_late() {
        PostOffice office = office();
        Letter letter = office.write(letter(Kind.REMINDER, "a", TOWN));
        office.beat();
        reads(office, DELIVERY_REPORT.formatted("delayed", letter.messageId()));
        assertThat(office.letter(letter.id()).state()).isEqualTo(State.SENT);
        reads(office, DELIVERY_REPORT.formatted("failed", "<unknown@county.example>"));
        assertThat(office.letter(letter.id()).state()).isEqualTo(State.SENT);
        reads(office, DELIVERY_REPORT.formatted("failed", letter.messageId()));
        assertThat(office.letter(letter.id()))
                .extracting(Letter::state, Letter::answer)
                .containsExactly(State.BOUNCED, "Final-Recipient: rfc822; huangshui@town.example; Status: 5.1.1");
    }

    private void reads(PostOffice office, String mail) {
        String sha256 =
                office.archive.keep(mail.getBytes(StandardCharsets.US_ASCII)).sha256();
        Arrival report = new Arrival(
                1,
                Channel.MAILBOX,
                new Origin("main", "", "mailer-daemon@county.example", null, ""),
                sha256,
                clock.instant(),
                true);
        store().transaction().executeWithoutResult(status -> office.bounces.read(report));
    }

    @Test
    void letters_that_cannot_even_be_looked_at_are_told_at_once_until_they_leave() {
        PostOffice office = office();
        office.write(letter(Kind.RECEIPT, "spring/1/黄水镇/1/1", TOWN));
        rename("attempts", "elsewhere");
        office.post.deliver();
        assertThat(office.acts.all()).extracting(failing -> failing.about()).containsExactly(About.door("smtp"));
        assertThat(office.acts.reasons()).containsOnlyKeys("letters");
        rename("elsewhere", "attempts");
        office.post.deliver();
        assertThat(office.acts.all()).isEmpty();
    }

    private void rename(String table, String to) {
        store().jdbc().sql("ALTER TABLE " + table + " RENAME TO " + to).update();
    }
}
