package org.huibao.reading.xml;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which of the alternatives at hand was taken: the first that is understood, else what is written for all others. */
final class Alternatives {
    private static final String ALL = "AlternateContent";

    /** For each set of alternatives around whether one was taken. */
    private final Deque<Boolean> taken = new ArrayDeque<>();

    /** Whether what has just begun is to be read. */
    boolean begin(String name, boolean understood) {
        if (name.equals(ALL)) {
            taken.push(false);
            return true;
        }
        if (taken.isEmpty() || taken.element()) {
            return taken.isEmpty();
        }
        boolean takes = understood || name.equals("Fallback");
        if (takes) {
            taken.pop();
            taken.push(true);
        }
        return takes;
    }

    void end(String name) {
        if (name.equals(ALL) && !taken.isEmpty()) {
            taken.pop();
        }
    }
}
