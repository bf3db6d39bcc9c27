package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.huibao.intake.mime.MimePieces.Attached;
import org.junit.jupiter.api.Test;

class MimePiecesTests {
    private static MimePieces of(String... lines) {
        return MimePieces.of(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static MimePieces parts(String... lines) {
        return of("Subject: a", "Content-Type: multipart/mixed; boundary=b", "", String.join("\r\n", lines), "--b--");
    }

    @Test
    void a_mail_whose_line_breaks_a_gateway_has_made_longer_is_taken_apart() {
        String mail = "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\nContent-Type: a/b; name=one.csv\n\n1\n--b--\n".replace("\n", "\r\r\n");
        assertThat(MimePieces.of(mail.getBytes(StandardCharsets.UTF_8)).attached())
                .singleElement()
                .satisfies(piece -> assertThat(piece.bytes()).asString().isEqualTo("1"));
    }

    @Test
    void leaves_come_in_their_order_and_the_text_apart() {
        MimePieces pieces = parts(
                "--b",
                "Content-Type: text/plain; charset=utf-8",
                "",
                "您好",
                "--b",
                "Content-Type: text/html; charset=utf-8",
                "",
                "<p>您好</p>",
                "--b",
                "Content-Type: a/b; name=two.csv",
                "",
                "2",
                "--b",
                "Content-Disposition: attachment; filename=one.csv",
                "",
                "1");

        assertThat(pieces.subject()).isEqualTo("a");
        assertThat(pieces.plain()).containsExactly("您好");
        assertThat(pieces.html()).containsExactly("<p>您好</p>");
        assertThat(pieces.attached()).extracting(Attached::name).containsExactly("two.csv", "one.csv");
        assertThat(pieces.isEndless()).isFalse();
        assertThat(pieces.isInvitation()).isFalse();
    }

    @Test
    void what_has_no_name_gets_one() {
        MimePieces pieces = parts(
                "--b",
                "Content-Type: application/pdf",
                "",
                "%PDF-1.4",
                "--b",
                "Content-Type: message/rfc822",
                "",
                "Subject: inside",
                "",
                "text");

        assertThat(pieces.attached()).extracting(Attached::name).containsExactly("附件1.pdf", "附件2.eml");
        assertThat(pieces.attached()).extracting(Attached::isMail).containsExactly(false, true);
    }

    @Test
    void nothing_without_a_name_is_nothing_and_a_name_without_bytes_is_told() {
        MimePieces pieces = parts(
                "--b",
                "Content-Type: image/png",
                "",
                "--b",
                "Content-Disposition: attachment; filename=empty.xlsx",
                "");

        assertThat(pieces.attached()).extracting(Attached::name).containsExactly("empty.xlsx");
    }

    @Test
    void an_invitation_and_a_fragment_are_known() {
        assertThat(parts("--b", "Content-Type: text/calendar", "", "BEGIN:VCALENDAR")
                        .isInvitation())
                .isTrue();
        assertThat(of("Content-Type: message/partial; id=1; number=1", "", "Subject: x", "", "a")
                        .attached())
                .extracting(Attached::fragment)
                .containsExactly(true);
    }

    @Test
    void a_picture_that_the_text_shows_is_inline() {
        MimePieces pieces = parts("--b", "Content-Type: image/png; name=logo.png", "Content-ID: <a>", "", "PNG");

        assertThat(pieces.isInline(pieces.attached().get(0).bytes())).isTrue();
        assertThat(pieces.isInline("PNG".getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void a_mail_in_more_layers_than_anybody_makes_is_followed_only_so_far() {
        StringBuilder mail = new StringBuilder();
        for (int depth = 0; depth < 40; depth++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\r\n\r\n--b")
                    .append(depth)
                    .append("\r\n");
        }
        MimePieces pieces = MimePieces.of(mail.append("\r\ntext").toString().getBytes(StandardCharsets.UTF_8));

        assertThat(pieces.isEndless()).isTrue();
        assertThat(pieces.attached()).isEmpty();
    }

    @Test
    void a_mail_that_cannot_be_taken_apart_holds_nothing_and_does_no_harm() {
        assertThat(of("").attached()).isEmpty();
        assertThat(of("Content-Type: multipart/mixed", "", "no boundary").attached())
                .isEmpty();
        assertThat(MimePieces.of(new byte[] {0, 1, 2}).attached()).isEmpty();
    }
}
