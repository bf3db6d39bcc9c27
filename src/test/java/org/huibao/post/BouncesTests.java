package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.Origin;
import org.huibao.post.Letter.Kind;
import org.huibao.post.Letter.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BouncesTests {
    @TempDir
    private Path folder;

    private AnOffice desk;
    private Letter letter;

    @BeforeEach
    void open() {
        desk = new AnOffice(folder, 9);
        letter = desk.write(Kind.REMINDER, "a");
        stands(State.SENT);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void stands(State state) {
        desk.letters.state(letter.id(), state, desk.clock.instant(), "250 taken");
    }

    private Letter after(String mail) {
        String sha256 = desk.office
                .archive
                .keep(mail.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII))
                .sha256();
        Arrival report = new Arrival(
                1,
                Channel.MAILBOX,
                new Origin("main", "", "mailer-daemon@county.example", null, ""),
                sha256,
                desk.clock.instant(),
                true);
        desk.store.transaction().executeWithoutResult(status -> desk.office.bounces.read(report));
        return desk.office.letter(letter.id());
    }

    private static String plain(String text) {
        return "From: MAILER-DAEMON@county.example\nSubject: failure\nContent-Type: text/plain\n\n" + text + "\n";
    }

    @ParameterizedTest
    @EnumSource
    void only_what_may_have_left_can_come_back(State before) {
        stands(before);
        boolean mayHaveLeft = before == State.SENT || before == State.UNCERTAIN;
        assertThat(after(plain("Message-ID: " + letter.messageId())).state())
                .isEqualTo(mayHaveLeft ? State.BOUNCED : before);
    }

    @ParameterizedTest
    @CsvSource({"delayed, SENT", "relayed, SENT", "failed, BOUNCED", "FAILED, BOUNCED"})
    void a_report_says_by_its_action_whether_a_letter_failed(String action, State state) {
        assertThat(after(plain("Action: " + action + "\nMessage-ID: " + letter.messageId()))
                        .state())
                .isEqualTo(state);
    }

    @Test
    void one_failure_among_delays_is_a_failure() {
        assertThat(after(plain("Action: delayed\n\nAction: failed\n" + letter.messageId()))
                        .state())
                .isEqualTo(State.BOUNCED);
    }

    @Test
    void a_report_that_gives_no_reason_is_one_all_the_same() {
        assertThat(after(plain(letter.messageId())).answer()).isEqualTo("returned by a mail server");
    }

    @Test
    void of_many_reasons_six_lines_are_kept() {
        String answer =
                after(plain("Status: 5.1.1\n".repeat(9) + letter.messageId())).answer();
        assertThat(answer).isEqualTo("Status: 5.1.1" + "; Status: 5.1.1".repeat(5));
    }

    @Test
    void the_letter_is_found_in_what_the_report_encloses_and_what_is_no_text_is_passed_over() {
        String nested = """
                From: MAILER-DAEMON@county.example
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="a"

                --a
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: %s

                Message-ID: %s
                --b--
                --a--
                """;
        assertThat(after(nested.formatted("application/octet-stream", letter.messageId()))
                        .state())
                .isEqualTo(State.SENT);
        assertThat(after(nested.formatted("text/rfc822-headers", letter.messageId()))
                        .state())
                .isEqualTo(State.BOUNCED);
    }

    private static String report(String returned) {
        return """
                From: MAILER-DAEMON@county.example
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="a"

                --a
                Content-Type: text/plain

                This is the mail system. See %1$s
                --a
                Content-Type: message/delivery-status

                Action: failed
                Status: 5.1.1
                --a
                %2$s
                --a--
                """.formatted("<report.1@county.example>", returned);
    }

    private String inThread(String type) {
        return "Content-Type: " + type
                + "\n\nFrom: jia@town.example\nMessage-ID: <theirs@town.example>\nReferences: <old@x> "
                + letter.messageId() + "\nIn-Reply-To:\n " + letter.messageId() + "\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"message/rfc822", "text/rfc822-headers", "message/global", "message/rfc822-headers", "text/plain"
            })
    void a_letter_that_the_returned_mail_answers_has_not_come_back(String type) {
        assertThat(after(report(inThread(type))).state()).isEqualTo(State.SENT);
    }

    @Test
    void of_a_thread_of_ours_the_letter_that_came_back_is_marked_and_no_other() {
        Letter second = desk.write(Kind.REMINDER, "b");
        desk.letters.state(second.id(), State.SENT, desk.clock.instant(), "250 taken");
        after(report("Content-Type: message/rfc822\n\nMessage-ID: " + second.messageId() + "\nReferences: "
                + letter.messageId() + "\n\nText that names " + letter.messageId() + "\n"));
        assertThat(desk.office.letter(second.id()).state()).isEqualTo(State.BOUNCED);
        assertThat(desk.office.letter(letter.id()).state()).isEqualTo(State.SENT);
    }

    @Test
    void a_report_in_words_that_names_two_of_our_letters_marks_neither() {
        Letter second = desk.write(Kind.REMINDER, "b");
        assertThat(after(plain(letter.messageId() + " " + second.messageId())).state())
                .isEqualTo(State.SENT);
    }

    @Test
    void parts_within_parts_are_looked_into_six_deep() {
        assertThat(after(nested(7)).state()).isEqualTo(State.SENT);
        assertThat(after(nested(6)).state()).isEqualTo(State.BOUNCED);
    }

    private String nested(int deep) {
        StringBuilder mail = new StringBuilder("From: MAILER-DAEMON@county.example\nMIME-Version: 1.0\n");
        for (int level = 0; level < deep; level++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"b")
                    .append(level)
                    .append("\"\n\n--b")
                    .append(level)
                    .append('\n');
        }
        mail.append("Content-Type: text/plain\n\n").append(letter.messageId()).append('\n');
        for (int level = deep - 1; level >= 0; level--) {
            mail.append("--b").append(level).append("--\n");
        }
        return mail.toString();
    }
}
