package org.huibao.vocabulary;

import java.util.regex.Pattern;

/** A name that somebody gave a mail or a file, as it may stand in a letter to others: one short line that leads nowhere. */
public final class ShownName {
    private static final int LONGEST = 60;
    /** A rule or a sum may take a line. */
    private static final int LONGEST_TEXT = 300;

    /** What the program says of a rule, column by column. */
    private static final int LONGEST_PHRASES = 2_000;

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Z}\\s]+");
    /** Also what turns the direction of writing round, joins nothing or stands for half a character. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");

    private static final Pattern LINK = Pattern.compile(
            "(?i)(?:\\b[a-z][a-z0-9+.-]{1,20}:/{1,3}|\\b(?:mailto|javascript|tel|data):|\\bwww\\.)\\S*");

    private ShownName() {}

    public static String of(String name) {
        return cut(name, LONGEST);
    }

    /** What somebody wrote into a table, as it may stand in a letter: the same of a line. */
    public static String ofText(String text) {
        return cut(text, LONGEST_TEXT);
    }

    /** The same where some of it depends on who reads it: between the words the blanks stay. */
    static String ofPhrases(String text) {
        return text.length() <= LONGEST_PHRASES && Phrase.isIn(text)
                ? Phrase.each(text, ShownName::harmless)
                : ofText(text);
    }

    private static String cut(String name, int longest) {
        String harmless = harmless(name).strip();
        return harmless.codePointCount(0, harmless.length()) <= longest
                ? harmless
                : harmless.substring(0, harmless.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private static String harmless(String text) {
        String line = BREAKS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
        return LINK.matcher(line).replaceAll("[…]");
    }
}
