package org.huibao.intake.archives;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.huibao.files.Charsets;

/** A raw mail, written byte for byte as mail programs write it. */
public final class MailOf {
    private static final String BOUNDARY = "----=_NextPart_5EA92801_10F35160_4D8A2B60";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final String boundary;

    private MailOf(String boundary) {
        this.boundary = boundary;
    }

    public static MailOf parts() {
        return parts(BOUNDARY);
    }

    /** A mail of several parts; the boundary differs from those of the mails inside. */
    static MailOf parts(String boundary) {
        return new MailOf(boundary)
                .line("From: <office@huangshui.example>")
                .line("Subject: =?gb18030?B?zbO8xrHt?=")
                .line("MIME-Version: 1.0")
                .line("Content-Type: multipart/mixed; boundary=\"" + boundary + "\"")
                .line("");
    }

    static byte[] of(String headers, byte[] body) {
        MailOf mail = new MailOf("")
                .line("From: <office@huangshui.example>")
                .line(headers)
                .line("");
        mail.bytes.writeBytes(body);
        return mail.bytes.toByteArray();
    }

    MailOf line(String line) {
        return raw((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    MailOf raw(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    /** A part with these header lines (one byte for each character), its body in Base64. */
    public MailOf part(String headers, byte[] body) {
        return line("--" + boundary)
                .line(headers)
                .line("Content-Transfer-Encoding: base64")
                .line("")
                .line(Base64.getMimeEncoder().encodeToString(body));
    }

    MailOf attachment(String name, byte[] body) {
        return part(
                "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=" + name, body);
    }

    public MailOf html(String html) {
        return part("Content-Type: text/html; charset=\"gb2312\"", html.getBytes(Charsets.GB18030));
    }

    /** A mail inside the mail. */
    MailOf mail(byte[] inner) {
        return line("--" + boundary)
                .line("Content-Type: message/rfc822")
                .line("")
                .raw(inner)
                .line("");
    }

    public byte[] end() {
        return line("--" + boundary + "--").bytes.toByteArray();
    }
}
