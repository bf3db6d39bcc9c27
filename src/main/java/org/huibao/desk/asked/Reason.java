package org.huibao.desk.asked;

import org.jspecify.annotations.Nullable;

/**
 * The body of an act that needs nothing but a reason.
 *
 * @param reason in the person's own words; may be missing
 */
public record Reason(@Nullable String reason) {
    public static String of(@Nullable Reason given) {
        return given == null ? "" : text(given.reason());
    }

    /** What was said, empty where nothing was. */
    public static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
