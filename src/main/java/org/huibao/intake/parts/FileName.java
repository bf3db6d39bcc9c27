package org.huibao.intake.parts;

import java.util.regex.Pattern;

/** File names as strangers write them. */
public final class FileName {
    /** Control characters, and the invisible ones that turn the direction of writing round. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private FileName() {}

    /** The name as it may be shown: in one line, reading in one direction. */
    public static String clean(String name) {
        return INVISIBLE.matcher(name).replaceAll("").strip();
    }

    /** The last step of what may be a whole path of the sender's machine. */
    public static String last(String name) {
        String clean = clean(name);
        return clean.substring(Math.max(clean.lastIndexOf('/'), clean.lastIndexOf('\\')) + 1);
    }
}
