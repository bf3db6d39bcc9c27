package org.huibao.files;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells whose fault it is that bytes could not be read. A library that was made for a format throws at bytes which are not
 * as the format demands; what our own code throws, or where the stack ends, was not foreseen by us. The launchers tell Java to keep
 * the traces of exceptions that are thrown often ({@code -XX:-OmitStackTraceInFastThrow}): without one nobody can tell.
 */
public final class FaultOfBytes {
    private static final String OURS = "org.huibao.";

    private FaultOfBytes() {}

    /** Whether a library threw this; what Java itself throws counts for whoever called it. */
    public static boolean isBehind(RuntimeException trouble) {
        return thrower(trouble).filter(type -> !type.startsWith(OURS)).isPresent();
    }

    private static Optional<String> thrower(RuntimeException trouble) {
        return Stream.of(trouble.getStackTrace())
                .filter(frame -> !isJava(frame))
                .map(StackTraceElement::getClassName)
                .findFirst();
    }

    private static boolean isJava(StackTraceElement frame) {
        String module = frame.getModuleName();
        return module != null && (module.startsWith("java.") || module.startsWith("jdk."));
    }
}
