package org.huibao.desk.entry;

import org.jspecify.annotations.Nullable;

/** Where somebody is sent on to: a path of the desk, and never of another site. */
public final class LocalPath {
    static final String HOME = "/";

    private LocalPath() {}

    /** The path as it was asked for, or the first page where it is none of ours. */
    public static String of(@Nullable String asked) {
        if (asked == null) {
            return HOME;
        }
        boolean local = asked.startsWith("/")
                && !asked.startsWith("//")
                && asked.chars().allMatch(letter -> letter > ' ' && letter != '\\' && letter < 0x7f);
        return local ? asked : HOME;
    }
}
