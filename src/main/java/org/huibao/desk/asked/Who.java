package org.huibao.desk.asked;

import org.huibao.operators.Operator;
import org.springframework.security.core.Authentication;

/** By which name somebody acts. */
public final class Who {
    /** A program that shows the interface's token. */
    public static final String PROGRAM = "api";

    private Who() {}

    public static String of(Authentication known) {
        return known.getPrincipal() instanceof Operator operator ? operator.name() : PROGRAM;
    }
}
