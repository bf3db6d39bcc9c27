package org.huibao.operators;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Encodes passwords, and compares them in the same time whether or not there is one to compare with. */
@Component
public class Passwords {
    private static final int STRENGTH = 12;

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(STRENGTH);
    private final String nobodys = bcrypt.encode(Secrets.fresh());

    String encoded(String password) {
        return String.valueOf(bcrypt.encode(password));
    }

    /** @param encoded null where there is no password: never right, and no faster */
    boolean isRight(String password, @Nullable String encoded) {
        boolean same = bcrypt.matches(password, encoded == null ? nobodys : encoded);
        return same && encoded != null;
    }
}
