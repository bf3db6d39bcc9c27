package org.huibao.intake.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.intake.archives.Unpacked.TABLE;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.huibao.intake.parts.Part;
import org.huibao.vocabulary.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that were made to keep us: each comes to an end soon, whatever comes of it. */
@Timeout(60)
class PoisonMailTests {
    private static List<Part> of(String mail) {
        return new Unpacking().openMail("", mail.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(String html) {
        return "Content-Type: text/html; charset=utf-8\r\n\r\n" + html;
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void a_page_nested_without_end_is_left_to_reading(int depth) {
        String table = "<table><tr><td>a<td>b<tr><td>c<td>d</table>";

        assertThat(of(page("<div>".repeat(depth) + table + "</div>".repeat(depth))))
                .hasSize(1);
        assertThat(of(page("<blockquote><b>".repeat(depth / 2) + table))).hasSize(1);
    }

    @Test
    void pieces_are_counted_over_all_the_mails_in_a_mail() {
        String inner = "Content-Type: multipart/mixed; boundary=i\r\n\r\n"
                + "--i\r\nContent-Type: text/html\r\n\r\n<p>a</p>\r\n".repeat(900) + "--i--\r\n";
        String coded = Base64.getMimeEncoder().encodeToString(inner.getBytes(StandardCharsets.US_ASCII));
        String part =
                "--b\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n" + coded + "\r\n";
        List<Part> parts = of("Content-Type: multipart/mixed; boundary=b\r\n\r\n" + part.repeat(300) + "--b--\r\n");

        assertThat(Unpacked.refusals(parts)).contains(FindingCode.TOO_LARGE);
        assertThat(Unpacked.refusals(parts).stream()
                        .filter(code -> code == FindingCode.TOO_LARGE)
                        .count())
                .isGreaterThan(290);
    }

    @Test
    void a_name_of_millions_of_encoded_words_is_a_name() {
        String name = "=?utf-8?B?6buE?= ".repeat(240_000);
        byte[] mail = MailOf.parts().attachment("\"" + name + ".csv\"", TABLE).end();

        assertThat(Unpacked.documents(new Unpacking().openMail("", mail))).hasSize(1);
    }

    @Test
    void heads_and_lines_without_end_are_looked_at_once() {
        String lines = "<p>发件人：甲</p>".repeat(50_000) + "<p>On 1.1 a</p>".repeat(50_000) + "-".repeat(2_000_000);

        assertThat(of(page(lines))).hasSize(1);
        assertThat(of(page("<p>" + "在".repeat(2_000_000) + "写道</p>"))).hasSize(1);
    }
}
