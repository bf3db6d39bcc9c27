package org.huibao.intake.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.intake.archives.Unpacked.TABLE;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huibao.files.Charsets;
import org.huibao.intake.parts.Part;
import org.huibao.vocabulary.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails in the shapes in which people's programs send them, each with the one table that must come out of it. */
class MailsAsTheyAreTests {
    private static final String BASE64 = Base64.getMimeEncoder().encodeToString(TABLE);
    private static final String IN_TEXT =
            "<table><tr><td>单位</td><td>户数</td></tr><tr><td>黄水镇</td><td>12</td></tr></table>";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private static final String INNER = "From: village@c.example\r\nSubject: table\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: text/csv; name=\"a.csv\"\r\nContent-Disposition: attachment; filename=\"a.csv\"\r\n\r\n"
            + new String(TABLE, StandardCharsets.UTF_8);

    private static String mail(String headers, String body) {
        return "From: town@c.example\r\nSubject: a\r\nMIME-Version: 1.0\r\n" + headers + "\r\n\r\n" + body;
    }

    private static String mixed(String... parts) {
        return mail("Content-Type: multipart/mixed; boundary=\"b\"", joined("b", parts));
    }

    private static String joined(String boundary, String... parts) {
        StringBuilder body = new StringBuilder();
        for (String part : parts) {
            body.append("--").append(boundary).append("\r\n").append(part).append("\r\n");
        }
        return body.append("--").append(boundary).append("--\r\n").toString();
    }

    private static String attached(String headers, String body) {
        return headers + "\r\n\r\n" + body;
    }

    private static String base64(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length == 0
                ? ""
                : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                        .chars()
                        .mapToObj(c -> c == '\r' || c == '\n'
                                ? String.valueOf((char) c)
                                : c > ' ' && c < 0x7F && c != '='
                                        ? String.valueOf((char) c)
                                        : String.format("=%02X", c))
                        .collect(Collectors.joining());
    }

    private static String uuencoded(byte[] bytes) {
        StringBuilder lines = new StringBuilder("begin 644 a.csv\r\n");
        for (int from = 0; from < bytes.length; from += 45) {
            int length = Math.min(45, bytes.length - from);
            lines.append((char) (' ' + length));
            for (int i = 0; i < length; i += 3) {
                int group = (at(bytes, from + i) << 16) | (at(bytes, from + i + 1) << 8) | at(bytes, from + i + 2);
                for (int shift = 18; shift >= 0; shift -= 6) {
                    int six = group >> shift & 0x3F;
                    lines.append(six == 0 ? '`' : (char) (' ' + six));
                }
            }
            lines.append("\r\n");
        }
        return lines.append("`\r\nend\r\n").toString();
    }

    private static int at(byte[] bytes, int at) {
        return at < bytes.length ? bytes[at] & 0xFF : 0;
    }

    private static byte[] der(int tag, byte[]... parts) {
        ByteArrayOutputStream within = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            within.writeBytes(part);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(tag);
        if (within.size() < 0x80) {
            whole.write(within.size());
        } else {
            whole.write(0x82);
            whole.write(within.size() >> 8);
            whole.write(within.size());
        }
        whole.writeBytes(within.toByteArray());
        return whole.toByteArray();
    }

    private static byte[] signed(byte[] content) {
        byte[] signedData = {0x06, 9, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 1, 7, 2};
        byte[] data = {0x06, 9, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 1, 7, 1};
        byte[] octets = content.length == 0 ? new byte[0] : der(0xA0, der(0x04, content));
        return der(
                0x30,
                signedData,
                der(0xA0, der(0x30, der(0x02, new byte[] {1}), der(0x31), der(0x30, data, octets), der(0x31))));
    }

    private static String signedMail(String type) {
        byte[] content = (attached("Content-Type: text/csv; name=a.csv", new String(TABLE, StandardCharsets.UTF_8)))
                .getBytes(StandardCharsets.UTF_8);
        return mail(
                "Content-Type: " + type
                        + "\r\nContent-Disposition: attachment; filename=smime.p7m\r\nContent-Transfer-Encoding: base64",
                Base64.getMimeEncoder().encodeToString(signed(content)));
    }

    private static String html(String html) {
        return attached("Content-Type: text/html; charset=utf-8", html);
    }

    private static String csv(String headers) {
        return attached(headers + "\r\nContent-Transfer-Encoding: base64", BASE64);
    }

    private static Map<String, String> shapes() {
        Map<String, String> shapes = new LinkedHashMap<>();
        for (String encoding : List.of(
                "base64",
                "BASE64",
                "base64;",
                "base64 ",
                "\"base64\"",
                "base64 (comment)",
                "base64; charset=utf-8",
                "Base64,",
                "x-base64")) {
            shapes.put(
                    "encoding " + encoding,
                    mixed(attached(
                            "Content-Type: text/csv; name=a.csv\r\nContent-Transfer-Encoding: " + encoding, BASE64)));
        }
        for (String encoding : List.of("quoted-printable", "Quoted-Printable;", "quotedprintable")) {
            shapes.put(
                    "encoding " + encoding,
                    mixed(attached(
                            "Content-Type: text/csv; name=a.csv\r\nContent-Transfer-Encoding: " + encoding,
                            quoted(new String(TABLE, StandardCharsets.UTF_8)))));
        }
        for (String encoding : List.of("7bit", "8bit", "binary", "8-bit", "none", "")) {
            shapes.put(
                    "encoding " + encoding,
                    mixed(attached(
                            "Content-Type: text/csv; name=a.csv\r\nContent-Transfer-Encoding: " + encoding,
                            new String(TABLE, StandardCharsets.UTF_8))));
        }
        for (String encoding : List.of("x-uuencode", "uuencode", "x-uue")) {
            shapes.put(
                    "encoding " + encoding,
                    mixed(attached(
                            "Content-Type: text/csv; name=a.csv\r\nContent-Transfer-Encoding: " + encoding,
                            uuencoded(TABLE))));
        }
        shapes.put(
                "uuencode in the text",
                mail("Content-Type: text/plain", "Hello\r\n\r\n" + uuencoded(TABLE) + "\r\nbye"));
        shapes.put("uuencode without a type", mail("X-A: b", uuencoded(TABLE)));
        shapes.put("uuencode in a part", mixed(attached("Content-Type: text/plain", "a\r\n" + uuencoded(TABLE))));
        for (String type : List.of(
                "multipart/mixed;; boundary=\"b\"",
                "multipart/mixed; ;boundary=b",
                "multipart/mixed; boundary=b;",
                "multipart/mixed;boundary=b",
                "Multipart/Mixed; BOUNDARY=\"b\"",
                "multipart/mixed; charset=utf-8; boundary=b",
                "multipart/mixed;\r\n\tboundary=\"b\"",
                "multipart/mixed; boundary = \"b\"",
                "multipart/mixed; boundary=b; charset",
                "multipart/related; boundary=b",
                "multipart/alternative; boundary=b",
                "multipart/report; boundary=b",
                "multipart/parallel; boundary=b",
                "multipart/x-unknown; boundary=b",
                "multipart/voice-message; boundary=b",
                "multipart/form-data; boundary=b")) {
            shapes.put(
                    "type " + type,
                    mail("Content-Type: " + type, joined("b", csv("Content-Type: text/csv; name=a.csv"))));
        }
        for (String boundary : List.of("a=b", "a:b", "(a)", "=_1", "--=-x", "a/b", "'a'", "b?c", "----=_Part_1.2")) {
            shapes.put(
                    "boundary " + boundary,
                    mail(
                            "Content-Type: multipart/mixed; boundary=" + boundary,
                            joined(boundary, csv("Content-Type: text/csv; name=a.csv"))));
        }
        for (String type : List.of(
                "application/octet-stream",
                "application/vnd.ms-excel",
                "text/plain",
                "image/png",
                "text/calendar",
                "message/delivery-status",
                "application/pkcs7-signature",
                "application/ics",
                "audio/wav",
                "x",
                "",
                "application/x-zip-compressed",
                "text/rfc822-headers",
                "message/disposition-notification",
                "text/html")) {
            shapes.put(
                    "called " + type,
                    mixed(csv("Content-Type: " + type + "\r\nContent-Disposition: attachment; filename=a.csv")));
        }
        shapes.put(
                "mail in base64",
                mixed(attached("Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64", base64(INNER))));
        shapes.put(
                "mail in quoted-printable",
                mixed(attached(
                        "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: quoted-printable", quoted(INNER))));
        shapes.put("mail as it is", mixed(attached("Content-Type: message/rfc822", INNER)));
        shapes.put(
                "mail named eml",
                mixed(attached(
                        "Content-Type: application/octet-stream; name=a.eml\r\nContent-Transfer-Encoding: base64",
                        base64(INNER))));
        shapes.put("mail in utf-8", mixed(attached("Content-Type: message/global", INNER)));
        shapes.put("digest", mail("Content-Type: multipart/digest; boundary=b", joined("b", "\r\n" + INNER)));
        shapes.put(
                "digest with types",
                mail(
                        "Content-Type: multipart/digest; boundary=b",
                        joined("b", attached("Content-Type: message/rfc822", INNER))));
        shapes.put(
                "digest in mixed",
                mixed(attached("Content-Type: multipart/digest; boundary=d", joined("d", "\r\n" + INNER))));
        for (String type : List.of(
                "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m",
                "application/x-pkcs7-mime",
                "application/octet-stream")) {
            shapes.put("signed " + type, signedMail(type));
        }
        shapes.put(
                "signature beside",
                mixed(
                        csv("Content-Type: text/csv; name=a.csv"),
                        attached(
                                "Content-Type: application/octet-stream; name=smime.p7s\r\nContent-Transfer-Encoding: base64",
                                Base64.getEncoder().encodeToString(signed(new byte[0])))));
        shapes.put(
                "no type at all",
                mail("Content-Disposition: attachment; filename=a.csv", new String(TABLE, StandardCharsets.UTF_8)));
        shapes.put(
                "the mail itself is the table",
                mail("Content-Type: text/csv; name=a.csv", new String(TABLE, StandardCharsets.UTF_8)));
        shapes.put("no end", mixed(csv("Content-Type: text/csv; name=a.csv")).replace("--b--", ""));
        shapes.put(
                "bare line ends",
                mixed(csv("Content-Type: text/csv; name=a.csv")).replace("\r\n", "\n"));
        shapes.put(
                "words before and behind",
                mixed(csv("Content-Type: text/csv; name=a.csv")).replace("--b\r\n", "preamble\r\n--b\r\n")
                        + "epilogue");
        shapes.put(
                "related in alternative in mixed",
                mixed(attached(
                        "Content-Type: multipart/alternative; boundary=c",
                        joined(
                                "c",
                                attached("Content-Type: text/plain", "a"),
                                attached(
                                        "Content-Type: multipart/related; boundary=d",
                                        joined(
                                                "d",
                                                html("<p>a</p>"),
                                                csv("Content-Type: text/csv; name=a.csv\r\nContent-ID: <x>")))))));
        return shapes;
    }

    static List<String> names() {
        return List.copyOf(shapes().keySet());
    }

    private static List<Part> of(String mail) {
        return new Unpacking().openMail("", mail.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_table_comes_out_whole(String shape) {
        List<Part> parts = of(Objects.requireNonNull(shapes().get(shape)));

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
