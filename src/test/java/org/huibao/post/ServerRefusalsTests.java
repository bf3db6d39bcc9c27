package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.huibao.post.Attempt.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerRefusalsTests {
    private static final String ONE = "one@town.example";
    private static final String TWO = "two@town.example";

    /** What came of a letter to both that never went over the wire. */
    private static Attempt attempt(MessagingException failed, MessagingException... more) {
        for (MessagingException next : more) {
            failed.setNextException(next);
        }
        Session session = Session.getInstance(new Properties());
        SmtpConversation silent = new SmtpConversation(session, new URLName("smtp://127.0.0.1"), false, () -> {});
        return new ServerRefusals(failed).attempt(silent, new Envelope("<a@b>", List.of(ONE, TWO), ""));
    }

    private static MessagingException mail(int code) {
        return new SMTPSendFailedException(
                "DATA", code, code + " no", null, new Address[0], new Address[0], new Address[0]);
    }

    private static MessagingException of(String recipient, int code) {
        try {
            return new SMTPAddressFailedException(new InternetAddress(recipient), "RCPT", code, code + " " + recipient);
        } catch (AddressException never) {
            throw new IllegalArgumentException(never);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "550, REFUSED",
        "500, REFUSED",
        "499, LATER",
        "421, LATER",
        "1, LATER",
        "0, UNREACHABLE",
        "-1, UNREACHABLE"
    })
    void the_servers_number_says_whether_another_attempt_helps(int code, Outcome outcome) {
        Attempt attempt = attempt(mail(code));
        assertThat(attempt.outcome()).isEqualTo(outcome);
        assertThat(attempt.refused()).isEmpty();
    }

    @Test
    void a_sender_whom_the_server_does_not_let_in_is_refused_like_a_letter() throws Exception {
        assertThat(attempt(new SMTPSenderFailedException(new InternetAddress(ONE), "MAIL", 550, "550 who"))
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void a_line_that_breaks_reaches_nobody() {
        Attempt attempt = attempt(new MessagingException("line\r\nbroken"));
        assertThat(attempt.outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(attempt.answer()).isEqualTo("line broken");
    }

    @Test
    void a_letter_that_every_recipient_is_refused_for_good_is_refused() {
        Attempt attempt = attempt(new MessagingException("no"), of(ONE, 550), of(TWO, 500));
        assertThat(attempt.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(attempt.left()).isEmpty();
        assertThat(attempt.refused()).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(attempt.answer()).isEqualTo("no | 550 " + ONE + " | 500 " + TWO);
    }

    @Test
    void who_was_not_refused_for_good_is_left_for_another_attempt() {
        Attempt one = attempt(new MessagingException("no"), of("ONE@town.example", 550));
        assertThat(one.outcome()).isEqualTo(Outcome.LATER);
        assertThat(one.left()).containsExactly(TWO);
        Attempt busy = attempt(new MessagingException("no"), of(ONE, 499), of(TWO, 550));
        assertThat(busy.outcome()).isEqualTo(Outcome.LATER);
        assertThat(busy.left()).containsExactly(ONE);
        assertThat(busy.refused()).containsExactlyInAnyOrder(ONE, TWO);
    }
}
