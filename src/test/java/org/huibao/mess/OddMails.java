package org.huibao.mess;

import static org.huibao.mess.Odd.odd;
import static org.huibao.vocabulary.DocumentState.ACCEPTED;
import static org.huibao.vocabulary.DocumentState.UNREADABLE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;

/** Mails as they lie in a folder, with and without a table. */
final class OddMails {
    private static final String HEAD = "From: <a@b.example>\r\nSubject: a\r\nMIME-Version: 1.0\r\n";
    private static final int TNEF = 0x223E9F78;

    private OddMails() {}

    static Stream<Odd> all() {
        byte[] table = OddFile.ordinary(Carrier.XLSX);
        String page = new String(OddFile.ordinary(Carrier.HTML), StandardCharsets.UTF_8);
        return Stream.of(
                odd("a mail with a table", "a.eml", () -> attached("a.xlsx", table), ACCEPTED, ""),
                odd("a table in the text", "a.eml", () -> html(page), ACCEPTED, ""),
                odd("a mail without anything", "a.eml", () -> html("<p>收到</p>"), UNREADABLE, "not-a-table"),
                odd(
                        "a scan alone",
                        "a.eml",
                        () -> attached("扫描件.pdf", OddFile.magic('%', 'P', 'D', 'F', '-')),
                        UNREADABLE,
                        "unsupported-format"),
                odd(
                        "an envelope that promises too much",
                        "a.eml",
                        () -> attached("winmail.dat", envelope()),
                        UNREADABLE,
                        "not-a-table|unsupported-format|unreadable"),
                odd(
                        "a text nested without end",
                        "a.eml",
                        () -> html("<div>".repeat(60_000)),
                        UNREADABLE,
                        "not-a-table"),
                odd(
                        "a table nested without end",
                        "a.eml",
                        () -> html("<div>".repeat(60_000) + page),
                        UNREADABLE,
                        "unreadable|not-a-table"),
                odd("parts within parts without end", "a.eml", OddMails::deep, UNREADABLE, "too-large"),
                odd("a mail cut off", "a.eml", () -> cut(attached("a.xlsx", table)), UNREADABLE, "truncated"));
    }

    static byte[] attached(String name, byte[] content) {
        String text = HEAD + "Content-Type: multipart/mixed; boundary=\"=_1\"\r\n\r\n--=_1\r\n"
                + "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename*=UTF-8''"
                + java.net.URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(content) + "\r\n--=_1--\r\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] html(String html) {
        return (HEAD + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + html)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Outlook's own envelope with one attribute of two gigabytes that are not there. */
    private static byte[] envelope() {
        ByteBuffer tnef = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        tnef.putInt(TNEF).putShort((short) 1).put((byte) 2).putInt(0x0006800F).putInt(Integer.MAX_VALUE);
        return tnef.array();
    }

    private static byte[] deep() {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < 1_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"b")
                    .append(i)
                    .append("\"\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        return mail.append("Content-Type: text/plain\r\n\r\na\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] cut(byte[] mail) {
        return java.util.Arrays.copyOf(mail, mail.length / 2);
    }
}
