package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.ZONE;
import static org.huibao.fixtures.County.at;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.huibao.post.Draft.Attachment;
import org.huibao.post.Letter.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrozenMailTests {
    private static final String SUBJECT = "【待核实】2023年元旦春节期间困难群众兜底保障有关工作开展情况统计表（第一次）黄水镇 𠮷";

    private static String mail(Kind kind, String subject, Draft.@Nullable Thread thread, Attachment... attachments) {
        Draft draft = new Draft(
                new Matter(kind, "about", null, null),
                List.of("huangshui@town.example"),
                new Draft.Words(subject, "黄水镇：\n已收到。\n"),
                List.of(attachments),
                thread,
                ZONE);
        return new FrozenMail(
                        draft,
                        "office@county.example",
                        "<fixed@county.example>",
                        at("2023-01-12T18:00").atZone(ZONE))
                .text();
    }

    private static MimeMessage parsed(String mail) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void hides_plain_letters_in_base64_too_since_servers_rewrite_lines_that_they_understand() throws Exception {
        String mail = new FrozenMail(
                        new Draft(
                                new Matter(Kind.NOTICE, "about", null, null),
                                List.of("a@town.example"),
                                new Draft.Words("a", "plain\n.\n"),
                                List.of(),
                                null,
                                ZONE),
                        "office@county.example",
                        "<fixed@county.example>",
                        at("2023-01-12T18:00").atZone(ZONE))
                .text();
        assertThat(mail).contains("Content-Transfer-Encoding: base64\r\n").doesNotContain("plain\r\n");
        assertThat(parsed(mail).getContent()).isEqualTo("plain\r\n.\r\n");
    }

    @Test
    void hides_plain_words_beside_a_file_alike() throws Exception {
        String mail = new FrozenMail(
                        new Draft(
                                new Matter(Kind.NOTICE, "about", null, null),
                                List.of("a@town.example"),
                                new Draft.Words("a", "plain\n"),
                                List.of(new Attachment("a.txt", "text/plain", new byte[] {'b'})),
                                null,
                                ZONE),
                        "office@county.example",
                        "<fixed@county.example>",
                        at("2023-01-12T18:00").atZone(ZONE))
                .text();
        assertThat(mail).doesNotContain("plain\r\n", "7bit");
        assertThat(((MimeMultipart) parsed(mail).getContent()).getBodyPart(0).getContent())
                .isEqualTo("plain\r\n");
    }

    @Test
    void is_the_same_to_the_byte_each_time_when_it_has_one_part() {
        assertThat(mail(Kind.RECEIPT, SUBJECT, null)).isEqualTo(mail(Kind.RECEIPT, SUBJECT, null));
    }

    @Test
    void says_in_chinese_what_it_says_with_our_own_date_and_id() throws Exception {
        String mail = mail(Kind.RECEIPT, SUBJECT, null);
        MimeMessage parsed = parsed(mail);
        assertThat(parsed.getSubject()).isEqualTo(SUBJECT);
        assertThat(parsed.getContent()).isEqualTo("黄水镇：\n已收到。\n".replace("\n", "\r\n"));
        assertThat(mail)
                .contains("Date: Thu, 12 Jan 2023 18:00:00 +0800\r\n", "Message-ID: <fixed@county.example>\r\n")
                .contains("Auto-Submitted: auto-generated\r\n")
                .endsWith("\r\n");
        assertThat(mail.chars().allMatch(character -> character < 128)).isTrue();
        assertThat(mail.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(mail.lines()).allMatch(line -> line.length() < 200);
    }

    @Test
    void stays_in_the_thread_that_it_answers() throws Exception {
        MimeMessage parsed =
                parsed(mail(Kind.RETURN, SUBJECT, new Draft.Thread("<b@town.example>", "<a@town.example> junk")));
        assertThat(parsed.getHeader("In-Reply-To", null)).isEqualTo("<b@town.example>");
        assertThat(parsed.getHeader("References", null)).isEqualTo("<a@town.example> <b@town.example>");
        assertThat(parsed.getHeader("Auto-Submitted", null)).isEqualTo("auto-replied");
    }

    @Test
    void lets_a_report_be_an_ordinary_letter() throws Exception {
        assertThat(parsed(mail(Kind.REPORT, SUBJECT, null)).getHeader("Auto-Submitted"))
                .isNull();
    }

    @Test
    void carries_a_file_under_its_chinese_name_for_old_and_new_programs() throws Exception {
        byte[] bytes = "表".repeat(1000).getBytes(StandardCharsets.UTF_8);
        String name = "2023年元旦春节期间困难群众兜底保障有关工作开展情况统计表（第一次）汇总表.xlsx";
        String mail = mail(Kind.REPORT, SUBJECT, null, new Attachment(name, Attachment.WORKBOOK, bytes));
        var part = ((MimeMultipart) parsed(mail).getContent()).getBodyPart(1);
        assertThat(part.getFileName()).isEqualTo(name);
        assertThat(part.getInputStream().readAllBytes()).isEqualTo(bytes);
        assertThat(mail).contains("name=\"=?UTF-8?B?").contains("filename*=UTF-8''2023%E5%B9%B4");
    }

    @Test
    void cannot_be_made_to_carry_headers_of_others() throws Exception {
        String evil = "表\r\nBcc: spy@evil.example\r\n\r\nbody";
        String mail = mail(
                Kind.RETURN,
                evil,
                new Draft.Thread("<a@b>\r\nBcc: spy@evil.example", "<c@d>\r\nX-Evil: 1"),
                new Attachment(evil + "\".xlsx", "text/plain", new byte[] {1}));
        MimeMessage parsed = parsed(mail);
        assertThat(parsed.getHeader("Bcc")).isNull();
        assertThat(parsed.getHeader("X-Evil")).isNull();
        assertThat(mail).doesNotContain("\r\nBcc", "\r\nX-Evil");
        assertThat(parsed.getSubject()).isEqualTo("表 Bcc: spy@evil.example body");
    }

    @Test
    void answers_nothing_where_the_answered_mail_has_no_message_id() throws Exception {
        MimeMessage parsed = parsed(mail(Kind.RETURN, SUBJECT, new Draft.Thread("junk", "<a@town.example>")));
        assertThat(parsed.getHeader("In-Reply-To")).isNull();
        assertThat(parsed.getHeader("References")).isNull();
    }

    @Test
    void names_the_answered_mail_once_and_last() throws Exception {
        MimeMessage parsed = parsed(
                mail(Kind.RETURN, SUBJECT, new Draft.Thread("<b@town.example>", "<b@town.example> <a@town.example>")));
        assertThat(parsed.getHeader("References", null)).isEqualTo("<a@town.example> <b@town.example>");
    }

    @Test
    void goes_to_everybody_from_our_own_address_and_its_words_survive_any_server() throws Exception {
        String mail = mail(Kind.RECEIPT, SUBJECT, null);
        MimeMessage parsed = parsed(mail);
        assertThat(parsed.getHeader("From", null)).isEqualTo("office@county.example");
        assertThat(parsed.getHeader("To", null)).isEqualTo("huangshui@town.example");
        assertThat(mail).contains("Content-Transfer-Encoding: base64\r\n");
        MimeMultipart parts = (MimeMultipart) parsed(
                        mail(Kind.REPORT, SUBJECT, null, new Attachment("a.txt", "text/plain", new byte[] {'a'})))
                .getContent();
        assertThat(parts.getBodyPart(0).getHeader("Content-Transfer-Encoding")).containsExactly("base64");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("黄水镇：\r\n已收到。\r\n");
        assertThat(parts.getBodyPart(1).getHeader("Content-Transfer-Encoding")).containsExactly("base64");
    }
}
