package org.huibao.post;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What came of handing a letter to the server.
 *
 * @param answer what the server said, or what went wrong on the line
 * @param left the recipients that the server did not refuse for good and has not taken
 * @param refused the recipients, in lower case, that the server refused now, for good or not
 */
record Attempt(Outcome outcome, String answer, List<String> left, Set<String> refused) {
    Attempt {
        refused = Set.copyOf(refused);
        left = List.copyOf(left);
    }

    enum Outcome {
        /** The server took it, at least for some. */
        TAKEN,
        /** The server asks for another attempt (4xx). */
        LATER,
        /** No line to the server, or it did not let us in: every other letter would fare the same. */
        UNREACHABLE,
        /** The server refused it for good (5xx). */
        REFUSED,
        /** The mail went over the wire and no answer came. */
        UNANSWERED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
