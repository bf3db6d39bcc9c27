package org.huibao.vocabulary;

import java.util.regex.Pattern;

/** A name that somebody gave a mail or a file, as it may stand in a letter to others: one short line that leads nowhere. */
public final class ShownName {
    private static final int LONGEST = 60;
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Z}\\s]+");
    /** Also what turns the direction of writing round, joins nothing or stands for half a character. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");

    private static final Pattern LINK = Pattern.compile(
            "(?i)(?:\\b[a-z][a-z0-9+.-]{1,20}:/{1,3}|\\b(?:mailto|javascript|tel|data):|\\bwww\\.)\\S*");

    private ShownName() {}

    public static String of(String name) {
        String line = BREAKS.matcher(INVISIBLE.matcher(name).replaceAll("")).replaceAll(" ");
        String harmless = LINK.matcher(line).replaceAll("[…]").strip();
        return harmless.codePointCount(0, harmless.length()) <= LONGEST
                ? harmless
                : harmless.substring(0, harmless.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
