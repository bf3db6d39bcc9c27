package org.huibao.post;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a letter stands after an attempt.
 *
 * @param remaining to whom the next attempt goes
 * @param next not before, or null where there will be no attempt by itself
 * @param done when it left or was given up, or null
 */
record Stand(
        Letter.State state,
        int attempts,
        int wired,
        List<String> remaining,
        @Nullable Instant next,
        @Nullable Instant done,
        String answer) {}
