package org.huibao.files;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 by which bytes are known again; it is that of all bytes that were added to it, in their order. */
public final class Sha256 {
    private final MessageDigest digest;

    /** Of nothing yet. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java has SHA-256", every);
        }
    }

    /** Of these bytes, as 64 digits in lower-case hexadecimal. */
    public static String of(byte[] bytes) {
        return new Sha256().add(bytes).hex();
    }

    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** The text in UTF-8. */
    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same stream, of which every byte is added when somebody reads it. */
    public InputStream following(InputStream bytes) {
        return new DigestInputStream(bytes, digest);
    }

    /** As 64 digits in lower-case hexadecimal; afterwards it is of nothing again. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
