package org.huibao.desk;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A form with a file, as browsers and curl send it. */
final class Multipart {
    static final String TYPE = "multipart/form-data; boundary=part-of-a-form";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Multipart file(String name, byte[] bytes) {
        text("--part-of-a-form\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(bytes);
        return text("\r\n");
    }

    /** With its name as {@code filename*} (RFC 5987). */
    Multipart encodedFile(String name, byte[] bytes) {
        text("--part-of-a-form\r\nContent-Disposition: form-data; name=\"file\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(bytes);
        return text("\r\n");
    }

    Multipart field(String name, String value) {
        return text(
                "--part-of-a-form\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private Multipart text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        text("--part-of-a-form--\r\n");
        return body.toByteArray();
    }
}
