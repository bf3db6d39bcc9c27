package org.huibao.intake.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.MailText.attached;
import static org.huibao.fixtures.MailText.html;
import static org.huibao.fixtures.MailText.joined;
import static org.huibao.fixtures.MailText.mail;
import static org.huibao.fixtures.MailText.mixed;
import static org.huibao.fixtures.MailText.uuencoded;
import static org.huibao.intake.archives.Unpacked.TABLE;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.huibao.files.Charsets;
import org.huibao.fixtures.MailStructures;
import org.huibao.intake.parts.Part;
import org.huibao.vocabulary.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails in the shapes in which people's programs send them, each with the one table that must come out of it. */
class MailsAsTheyAreTests {
    private static final String IN_TEXT =
            "<table><tr><td>单位</td><td>户数</td></tr><tr><td>黄水镇</td><td>12</td></tr></table>";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    static List<String> names() {
        return List.copyOf(MailStructures.with(TABLE).keySet());
    }

    private static List<Part> of(String mail) {
        return new Unpacking().openMail("", mail.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_table_comes_out_whole(String shape) {
        List<Part> parts = of(Objects.requireNonNull(MailStructures.with(TABLE).get(shape)));

        assertThat(Unpacked.refusals(parts)).isEmpty();
        assertThat(parts.stream()
                        .filter(part -> part instanceof Part.Item item && !item.enclosure())
                        .map(part -> new String(Unpacked.bytes(part), StandardCharsets.UTF_8)
                                .replace("\r\n", "\n")
                                .strip()))
                .as(shape)
                .containsExactly(new String(TABLE, StandardCharsets.UTF_8).strip());
    }

    @Test
    void a_text_that_a_picture_cuts_in_pieces_is_read_whole() {
        String picture = attached(
                "Content-Type: image/png\r\nContent-Transfer-Encoding: base64",
                Base64.getEncoder().encodeToString(PNG));
        String other = IN_TEXT.replace("黄水镇", "王场镇");

        for (String mail : List.of(
                mixed(html(IN_TEXT), picture, html(other)),
                mixed(html("<p>您好</p>"), picture, html(IN_TEXT + other)),
                mixed(html("<div>" + IN_TEXT), picture, html(other + "</div>")),
                mixed(html(IN_TEXT), html(other)),
                mixed(attached(
                        "Content-Type: multipart/alternative; boundary=c",
                        joined(
                                "c",
                                attached("Content-Type: text/plain", "a"),
                                attached(
                                        "Content-Type: multipart/mixed; boundary=d",
                                        joined("d", html(IN_TEXT), picture, html(other)))))))) {
            List<Part> parts = of(mail).stream()
                    .filter(part -> part.name().endsWith(".html"))
                    .toList();
            assertThat(parts).hasSize(1);
            assertThat(new String(Unpacked.bytes(parts.get(0)), StandardCharsets.UTF_8))
                    .contains("黄水镇", "王场镇");
        }
    }

    @Test
    void what_an_answer_quotes_in_a_later_piece_is_quoted() {
        String picture = attached(
                "Content-Type: image/png\r\nContent-Transfer-Encoding: base64",
                Base64.getEncoder().encodeToString(PNG));
        String answer = mixed(html("<p>收到</p><p>-----原始邮件-----</p>"), picture, html(IN_TEXT))
                .replace("Subject: a", "Subject: Re: a");

        assertThat(Unpacked.documents(of(answer))).noneMatch(name -> name.endsWith(".html"));
    }

    @Test
    void a_file_written_into_the_text_without_its_end_is_told_as_such() {
        String cut = uuencoded(TABLE).replace("`\r\nend\r\n", "");

        assertThat(Unpacked.refusals(of(mail("Content-Type: text/plain", "a\r\n" + cut))))
                .containsExactly(FindingCode.TRUNCATED);
        assertThat(Unpacked.refusals(of(mail("Content-Type: text/plain", "begin 644 times\r\nand go on"))))
                .containsExactly(FindingCode.NOT_A_TABLE);
    }

    @Test
    void a_name_whose_last_byte_is_a_backslash_ends_where_it_ends() {
        for (String name : List.of("昞.csv", "統計昞", "昞昞.csv", "表昞", "昞")) {
            byte[] gbk = name.getBytes(Charsets.GB18030);
            byte[] mail = MailOf.parts()
                    .part(
                            "Content-Type: text/csv\r\nContent-Disposition: attachment; filename=\""
                                    + new String(gbk, StandardCharsets.ISO_8859_1) + "\"; size=3",
                            TABLE)
                    .end();

            assertThat(Unpacked.names(new Unpacking().openMail("", mail))).containsExactly("!" + name);
        }
    }
}
