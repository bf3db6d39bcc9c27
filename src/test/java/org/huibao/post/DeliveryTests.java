package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.huibao.fixtures.County.ZONE;
import static org.huibao.fixtures.County.at;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.ScriptedSmtp;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.post.Letter.Kind;
import org.huibao.post.Letter.State;
import org.huibao.vocabulary.Moment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsAServer
class DeliveryTests {
    private static final String TOWN = "huangshui@town.example";
    private static final String BUREAU = "bureau@municipal.example";

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(at("2023-01-12T12:00"));
    private final ScriptedSmtp server = ScriptedSmtp.start();
    private TestStore store;
    private PostOffice office;

    @BeforeEach
    void open() {
        store = TestStore.Make.SQLITE.open(folder);
        office = new PostOffice(store, clock, folder, PostOffice.settings(server.port()));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        store.close();
    }

    private Letter write(Kind kind, String about, String... to) {
        return office.write(new Draft(
                new Matter(kind, about, "spring", "1"),
                List.of(to),
                new Draft.Words("【回执】黄水镇", "已收到。"),
                List.of(),
                null,
                ZONE));
    }

    private Letter after(Letter letter, Duration wait) {
        clock.advance(wait);
        office.beat();
        return office.letter(letter.id());
    }

    @Test
    void every_attempt_counts_whatever_came_of_it() {
        server.at("GREETING", "421 closed").at("END", "451 busy", "550 no");
        Letter letter = write(Kind.RECEIPT, "a", TOWN);
        assertThat(after(letter, Duration.ZERO))
                .extracting(Letter::state, Letter::attempts)
                .containsExactly(State.WAITING, 1);
        assertThat(after(letter, Duration.ofMinutes(1)))
                .extracting(Letter::state, Letter::attempts)
                .containsExactly(State.WAITING, 2);
        assertThat(after(letter, Duration.ofMinutes(5)))
                .extracting(Letter::state, Letter::attempts, Letter::answer, Letter::at)
                .containsExactly(State.FAILED, 3, "550 no", clock.instant());
    }

    @Test
    void what_may_have_arrived_once_is_never_called_failed() {
        server.at("END", ScriptedSmtp.CUT, "550 no");
        Letter letter = write(Kind.RECEIPT, "a", TOWN);
        assertThat(after(letter, Duration.ZERO))
                .extracting(Letter::state, Letter::attempts)
                .containsExactly(State.UNCERTAIN, 1);
        assertThat(after(letter, Duration.ofMinutes(15)))
                .extracting(Letter::state, Letter::attempts, Letter::at)
                .containsExactly(State.UNCERTAIN, 2, at("2023-01-12T12:00"));
        after(letter, Duration.ofHours(2));
        assertThat(server.mails()).hasSize(2);
    }

    @Test
    void what_may_have_arrived_once_stays_uncertain_while_the_server_is_busy() {
        server.at("END", ScriptedSmtp.CUT, "451 busy");
        Letter letter = write(Kind.RECEIPT, "a", TOWN);
        after(letter, Duration.ZERO);
        assertThat(after(letter, Duration.ofMinutes(15)).state()).isEqualTo(State.UNCERTAIN);
        assertThat(after(letter, Duration.ofMinutes(5)).state()).isEqualTo(State.SENT);
    }

    @Test
    void where_the_server_is_not_reached_the_other_letters_wait_too() {
        server.at("GREETING", "421 closed");
        Letter first = write(Kind.RECEIPT, "a", TOWN);
        Letter second = write(Kind.RECEIPT, "b", TOWN);
        office.beat();
        assertThat(office.letter(first.id()).attempts()).isEqualTo(1);
        assertThat(office.letter(second.id()).attempts()).isZero();
    }

    @Test
    void where_the_server_is_busy_with_one_letter_the_others_leave() {
        server.at("END", "451 busy");
        Letter first = write(Kind.RECEIPT, "a", TOWN);
        Letter second = write(Kind.RECEIPT, "b", TOWN);
        office.beat();
        assertThat(office.letter(first.id()).state()).isEqualTo(State.WAITING);
        assertThat(office.letter(second.id()).state()).isEqualTo(State.SENT);
    }

    @Test
    void a_report_waits_while_the_bureau_is_put_off_as_well_as_our_own_copy() {
        server.at("RCPT " + BUREAU, "452 full").at("RCPT " + PostOffice.OURS, "452 full");
        Letter report = write(Kind.REPORT, "a", BUREAU);
        assertThat(after(report, Duration.ZERO).state()).isEqualTo(State.WAITING);
        assertThat(server.mails()).isEmpty();
        assertThat(after(report, Duration.ofMinutes(1)).state()).isEqualTo(State.SENT);
        assertThat(server.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.to()).containsExactly(BUREAU, PostOffice.OURS));
    }

    @Test
    void a_letter_that_waited_and_is_no_longer_wanted_stays_here() {
        office.ask(letter -> !letter.about().equals("a"));
        Letter unwanted = write(Kind.REMINDER, "a", TOWN);
        Letter wanted = write(Kind.REMINDER, "b", TOWN);
        office.beat();
        assertThat(office.letter(unwanted.id()))
                .extracting(Letter::state, Letter::answer)
                .containsExactly(State.UNSENT, "no longer wanted");
        assertThat(office.letter(wanted.id()).state()).isEqualTo(State.SENT);
        assertThat(office.journal.about(About.letter(unwanted.id())))
                .extracting(Journal.Line::what, line -> line.details().get("about"))
                .containsExactly(tuple(Happening.LETTER_WAITING, "a"), tuple(Happening.LETTER_UNSENT, "a"));
    }

    @Test
    void a_letter_on_the_wire_is_known_to_be_there_before_the_answer_comes() throws IOException {
        server.at("END", ScriptedSmtp.NOTHING);
        PostOffice dying = new PostOffice(store, clock, folder, patient());
        Letter letter = write(Kind.RECEIPT, "a", TOWN);
        CompletableFuture<Void> beat = CompletableFuture.runAsync(dying::beat);
        await().until(() -> server.mails().size() == 1);
        office.beat();
        assertThat(office.letter(letter.id()))
                .extracting(Letter::state, Letter::answer)
                .containsExactly(State.UNCERTAIN, "interrupted");
        assertThat(server.mails()).hasSize(1);
        server.close();
        beat.handle((done, died) -> died).orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** Settings of a server that may take its time. */
    private SmtpSettings patient() {
        SmtpSettings usual = PostOffice.settings(server.port());
        return new SmtpSettings(
                usual.host(),
                usual.port(),
                "",
                "",
                usual.security(),
                usual.from(),
                usual.perMinute(),
                List.of(),
                usual.connectTimeout(),
                Duration.ofMinutes(1),
                usual.writeTimeout(),
                null);
    }

    @Test
    void a_letter_whose_copy_came_back_is_noted_as_sent() {
        server.at("END", ScriptedSmtp.CUT);
        Letter report = write(Kind.REPORT, "a", BUREAU);
        after(report, Duration.ZERO);
        office.look(() -> {
            String now = Moment.text(clock.instant());
            store.jdbc()
                    .sql("""
                            INSERT INTO arrivals (channel, path, mark, name, sender, message_id, sha256, size,
                                                  received_at, taken_at)
                            VALUES ('mailbox', 'main', '1', '', ?, ?, '', 1, ?, ?)""")
                    .params(PostOffice.OURS, report.messageId(), now, now)
                    .update();
            return List.of();
        });
        after(report, Duration.ofMinutes(15));
        assertThat(office.journal.about(About.letter(report.id())))
                .extracting(Journal.Line::what, line -> line.details().get("answer"))
                .endsWith(tuple(Happening.LETTER_SENT, "found in our own mailbox"));
    }

    @Test
    void letters_leave_at_a_word_as_well_as_on_a_beat() {
        Letter letter = write(Kind.RECEIPT, "a", TOWN);
        office.post.deliver();
        assertThat(office.letter(letter.id()).state()).isEqualTo(State.SENT);
        assertThat(folder.resolve("outbox/spring/1/letters/" + letter.id() + ".eml"))
                .exists();
    }

    @Test
    void beats_come_from_different_threads() {
        office.beat();
        Letter letter = write(Kind.RECEIPT, "a", TOWN);
        CompletableFuture.runAsync(office::beat).orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(office.letter(letter.id()).state()).isEqualTo(State.SENT);
    }
}
