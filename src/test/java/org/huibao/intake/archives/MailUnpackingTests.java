package org.huibao.intake.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.intake.archives.Unpacked.TABLE;
import static org.huibao.intake.archives.Unpacked.names;
import static org.huibao.intake.archives.Unpacked.of;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huibao.files.Charsets;
import org.huibao.files.UnlabelledText;
import org.huibao.intake.parts.Part;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails as people's programs write them are taken apart; nothing in them makes the program stumble. */
class MailUnpackingTests {
    private static final String NAME = "附件1（黄水镇）.csv";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String percent(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte one : bytes) {
            text.append(String.format("%%%02X", one));
        }
        return text.toString();
    }

    private static byte[] gb(String text) {
        return text.getBytes(Charsets.GB18030);
    }

    private static byte[] utf(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String word(String charset, byte[] bytes) {
        return "=?" + charset + "?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }

    static List<String> namesAsWritten() {
        byte[] gb = gb(NAME);
        byte[] utf = utf(NAME);
        String base64 = Base64.getEncoder().encodeToString(gb);
        return List.of(
                "attachment; filename=\"" + word("gb18030", gb) + "\"",
                "attachment; filename=\"" + word("gb2312", gb) + "\"",
                "attachment; filename=\"" + word("utf-8", utf) + "\"",
                // cut through a character, and folded
                "attachment; filename=\"" + word("utf-8", java.util.Arrays.copyOf(utf, 10)) + "\r\n "
                        + word("utf-8", java.util.Arrays.copyOfRange(utf, 10, utf.length)) + "\"",
                // the Base64 text itself cut
                "attachment; filename=\"=?gbk?B?" + base64.substring(0, 7) + "?=\r\n\t=?gbk?B?" + base64.substring(7)
                        + "?=\"",
                "attachment; filename=\"=?gb2312?Q?" + percent(gb).replace('%', '=') + "?=\"",
                "attachment; filename*=UTF-8''" + percent(utf),
                "attachment; filename*=gb2312''" + percent(gb),
                "attachment; filename*0*=GBK''" + percent(java.util.Arrays.copyOf(gb, 5)) + ";\r\n filename*1*="
                        + percent(java.util.Arrays.copyOfRange(gb, 5, gb.length)),
                "attachment; filename=\"mojibake.csv\"; filename*=utf-8''" + percent(utf),
                "attachment; filename=\"" + latin(gb) + "\"",
                "attachment; filename=\"" + latin(utf) + "\"",
                "attachment; filename=" + latin(gb),
                "attachment; filename=\"C:\\\\Users\\\\" + latin(utf) + "\"");
    }

    @ParameterizedTest
    @MethodSource("namesAsWritten")
    void an_attachments_name_comes_out_right(String disposition) {
        byte[] mail = MailOf.parts()
                .part("Content-Type: application/octet-stream\r\nContent-Disposition: " + disposition, TABLE)
                .end();

        assertThat(names(of("来信.eml", mail))).containsExactly("来信.eml!" + NAME);
    }

    @Test
    void a_name_that_stands_only_in_the_content_type_is_found() {
        byte[] mail = MailOf.parts()
                .part("Content-Type: application/vnd.ms-excel; name=\"" + word("gbk", gb(NAME)) + "\"", TABLE)
                .end();

        assertThat(names(of("m.eml", mail))).containsExactly("m.eml!" + NAME);
    }

    @Test
    void utf8_that_was_read_as_gbk_on_its_way_is_turned_back() {
        String nonsense = new String(utf("统计表.csv"), Charsets.GB18030);
        byte[] mail = MailOf.parts()
                .attachment("\"" + word("utf-8", utf(nonsense)) + "\"", TABLE)
                .end();

        assertThat(nonsense).isNotEqualTo("统计表.csv");
        assertThat(UnlabelledText.repaired("黄水镇")).isEqualTo("黄水镇");
        assertThat(UnlabelledText.repaired("联通")).isEqualTo("联通");
        assertThat(names(of("m.eml", mail)).get(0)).startsWith("m.eml!");
    }

    @Test
    void an_attachment_without_a_name_is_named_by_what_it_holds() {
        byte[] mail = MailOf.parts()
                .part("Content-Type: application/octet-stream", TABLE)
                .end();

        assertThat(names(of("m.eml", mail))).containsExactly("m.eml!附件1.csv");
    }

    @Test
    void two_attachments_of_one_name_are_both_taken() {
        byte[] mail = MailOf.parts()
                .attachment("a.csv", TABLE)
                .attachment("A.csv", TABLE)
                .end();

        assertThat(names(of("m.eml", mail))).containsExactly("m.eml!a.csv", "m.eml!A (2).csv");
    }

    @Test
    void pictures_and_scans_beside_a_table_are_enclosures() {
        byte[] mail = MailOf.parts()
                .attachment("scan.pdf", PDF)
                .attachment("a.csv", TABLE)
                .part("Content-Type: image/png; name=logo.png\r\nContent-ID: <logo>", PNG)
                .end();

        assertThat(Unpacked.enclosures(of("m.eml", mail))).containsExactly("m.eml!scan.pdf", "m.eml!logo.png");
        assertThat(Unpacked.documents(of("m.eml", mail))).containsExactly("m.eml!a.csv");
    }

    @Test
    void of_a_mail_of_more_pieces_than_are_followed_the_rest_is_told() {
        MailOf mail = MailOf.parts().attachment("a.csv", TABLE);
        for (int piece = 0; piece < 1_000; piece++) {
            mail.html("<p>见附件</p>");
        }
        List<Part> parts = of("m.eml", mail.attachment("b.csv", TABLE).end());

        assertThat(Unpacked.documents(parts)).containsExactly("m.eml!a.csv");
        assertThat(Unpacked.refusals(parts)).containsExactly(FindingCode.TOO_LARGE);
    }

    @Test
    void a_sealed_document_beside_a_table_is_an_enclosure() throws java.io.IOException {
        java.io.ByteArrayOutputStream ofd = new java.io.ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(ofd)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("OFD.xml"));
        }
        byte[] beside = MailOf.parts()
                .attachment("seal.ofd", ofd.toByteArray())
                .attachment("a.csv", TABLE)
                .end();
        byte[] alone = MailOf.parts().attachment("seal.ofd", ofd.toByteArray()).end();

        assertThat(Unpacked.enclosures(of("m.eml", beside))).containsExactly("m.eml!seal.ofd");
        assertThat(Unpacked.documents(of("m.eml", alone))).containsExactly("m.eml!seal.ofd");
    }

    @Test
    void a_scan_alone_is_what_was_sent_and_the_logo_still_is_not() {
        byte[] mail = MailOf.parts()
                .attachment("scan.pdf", PDF)
                .part("Content-Type: image/png; name=logo.png\r\nContent-ID: <logo>", PNG)
                .end();

        assertThat(Unpacked.documents(of("m.eml", mail))).containsExactly("m.eml!scan.pdf");
        assertThat(Unpacked.enclosures(of("m.eml", mail))).containsExactly("m.eml!logo.png");
    }

    @Test
    void a_table_pasted_into_the_text_is_a_document_also_beside_one_that_is_attached() {
        String table = "<table><tr><td>单位</td><td>户数</td></tr><tr><td>黄水镇</td><td>12</td></tr></table>";
        byte[] pasted = MailOf.parts().html("<p>见下表</p>" + table).end();
        byte[] attached = MailOf.parts().html(table).attachment("a.csv", TABLE).end();

        List<Part> parts = of("m.eml", pasted);
        assertThat(names(parts)).containsExactly("m.eml!正文.html");
        assertThat(new String(Unpacked.bytes(parts.get(0)), StandardCharsets.UTF_8))
                .contains("黄水镇");
        assertThat(names(of("m.eml", attached))).containsExactly("m.eml!a.csv", "m.eml!正文.html");
    }

    @Test
    void a_word_document_of_words_alone_does_not_hide_the_table_in_the_text() throws IOException {
        String table = "<table><tr><td>单位</td><td>户数</td></tr><tr><td>黄水镇</td><td>12</td></tr></table>";
        byte[] words = document(false);
        byte[] withTable = document(true);

        assertThat(names(of(
                        "m.eml",
                        MailOf.parts().html(table).attachment("a.docx", words).end())))
                .containsExactlyInAnyOrder("m.eml!a.docx", "m.eml!正文.html");
        assertThat(names(of(
                        "m.eml",
                        MailOf.parts()
                                .html(table)
                                .attachment("a.docx", withTable)
                                .end())))
                .containsExactly("m.eml!a.docx", "m.eml!正文.html");
    }

    private static byte[] document(boolean withTable) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("本月无其他情况说明。");
            if (withTable) {
                document.createTable(2, 2);
            }
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void the_table_of_a_quoted_mail_is_not_the_senders() {
        String quoted = "<div>收到</div><div>------------------&nbsp;原始邮件&nbsp;------------------</div>"
                + "<div><b>发件人:</b> 县局</div><table><tr><td>单位</td><td>户数</td></tr><tr><td>示例</td><td>0</td></tr></table>";

        List<Part> parts = of("m.eml", MailOf.parts().html(quoted).end());

        assertThat(Unpacked.refusals(parts)).containsExactly(FindingCode.NOT_A_TABLE);
    }

    @Test
    void a_mail_without_a_table_says_what_it_holds_instead() {
        String link = "从QQ邮箱发来的超大附件 统计表.xlsx (128.03M, 2026年11月27日 21:59 到期)"
                + "进入下载页面：http://mail.qq.com/cgi-bin/ftnExs_download?k=1";
        byte[] invitation = MailOf.parts()
                .html("<p>开会</p>")
                .part("Content-Type: text/calendar; method=REQUEST", "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8))
                .end();

        assertThat(told(MailOf.parts().html("<p>本月救助 10 户</p>").end())).startsWith("邮件里没有附件");
        assertThat(told(MailOf.parts().html(link).end())).contains("超大附件", "作为普通附件");
        assertThat(told(invitation)).contains("会议邀请");
    }

    private static String told(byte[] mail) {
        return new Unpacking()
                .openMail("", mail).stream()
                        .map(part -> Wording.in(Locale.CHINESE).of(((Part.Refused) part).why()))
                        .collect(Collectors.joining());
    }

    @Test
    void a_mail_in_a_mail_is_opened_to_the_fifth() {
        byte[] mail = MailOf.parts().attachment("a.csv", TABLE).end();
        for (int i = 0; i < 4; i++) {
            mail = MailOf.parts("outer" + i).mail(mail).end();
        }
        assertThat(names(of("m.eml", mail)).get(0)).endsWith("!a.csv");
        byte[] deep = mail;
        for (int i = 0; i < 4; i++) {
            deep = MailOf.parts("further" + i).mail(deep).end();
        }
        assertThat(Unpacked.refusals(of("m.eml", deep))).containsExactly(FindingCode.UNSAFE_ARCHIVE);
    }

    @Test
    void broken_mails_end_in_a_named_state() {
        byte[] whole =
                MailOf.parts().html("<p>附件</p>").attachment("a.csv", TABLE).end();
        byte[] noBoundary = MailOf.of("Content-Type: multipart/mixed", "正文".getBytes(StandardCharsets.UTF_8));
        byte[] otherBoundary =
                latin(whole).replace("boundary=\"----", "boundary=\"+++").getBytes(StandardCharsets.ISO_8859_1);

        for (int length = 0; length < whole.length; length += 7) {
            assertThat(of("m.eml", java.util.Arrays.copyOf(whole, length))).isNotEmpty();
        }
        assertThat(of("m.eml", noBoundary)).isNotEmpty();
        assertThat(of("m.eml", otherBoundary)).isNotEmpty();
        assertThat(of("m.eml", new byte[] {0, 1, 2})).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"message/partial; id=\"a\"; number=1; total=3", "message/external-body; access-type=URL"})
    void a_piece_whose_rest_is_elsewhere_is_no_table(String type) {
        byte[] mail = MailOf.parts().part("Content-Type: " + type, TABLE).end();

        assertThat(of("m.eml", mail))
                .singleElement()
                .isInstanceOfSatisfying(
                        Part.Refused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo(FindingCode.TRUNCATED));
    }

    @Test
    void outlooks_own_envelope_is_opened() {
        byte[] tnef = TnefOf.attachment(gb(NAME), TABLE);
        byte[] mail = MailOf.parts()
                .part("Content-Type: application/ms-tnef; name=winmail.dat", tnef)
                .end();
        byte[] broken = MailOf.parts()
                .part("Content-Type: application/ms-tnef; name=winmail.dat", java.util.Arrays.copyOf(tnef, 30))
                .end();

        List<Part> parts = of("m.eml", mail);
        assertThat(names(parts)).containsExactly("m.eml!" + NAME);
        assertThat(Unpacked.bytes(parts.get(0))).isEqualTo(TABLE);
        assertThat(names(of("m.eml", broken))).containsExactly("m.eml!winmail.dat");
    }

    @Test
    void a_name_of_any_length_and_a_piece_of_any_number_are_names_still() {
        String table = Base64.getEncoder().encodeToString(TABLE);
        for (String parameter : List.of(
                "filename=\"" + "a".repeat(1_000_000) + ".csv\"",
                "filename=\"" + "\\\"".repeat(100_000) + ".csv\"",
                "filename*99999999999=\"a.csv\"; filename=\"b.csv\"")) {
            String mail = "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/csv\r\n"
                    + "Content-Disposition: attachment; " + parameter
                    + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + table + "\r\n--b--\r\n";

            assertThat(of("信.eml", utf(mail)))
                    .as(parameter.substring(0, 20))
                    .singleElement()
                    .satisfies(part -> assertThat(part.name()).endsWith(".csv"))
                    .isInstanceOf(Part.Item.class);
        }
    }

    @Test
    @Timeout(60)
    void a_row_of_strokes_without_an_end_is_looked_at_once() {
        String strokes = "<p>" + "-".repeat(1_000_000) + "</p>";
        String table = "<table><tr><td>单位</td><td>户数</td></tr><tr><td>黄水镇</td><td>12</td></tr></table>";

        assertThat(names(of("信.eml", utf("Content-Type: text/html; charset=utf-8\r\n\r\n" + strokes + table))))
                .containsExactly("信.eml!正文.html");
        assertThat(names(of(
                        "信.eml",
                        utf("Subject: Re: a\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + strokes
                                + "<blockquote type=cite>" + table + "</blockquote>"))))
                .containsExactly("信.eml");
    }
}
