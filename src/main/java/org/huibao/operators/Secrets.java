package org.huibao.operators;

import java.security.SecureRandom;
import java.util.Base64;
import org.huibao.files.Sha256;

/** What nobody can guess, handed out once; the store keeps only its hash. */
final class Secrets {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 192 random bits that can stand in an address and in a cookie. */
    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String secret) {
        return new Sha256().add(secret).hex();
    }
}
