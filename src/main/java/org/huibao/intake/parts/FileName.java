package org.huibao.intake.parts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** File names as strangers write them. */
public final class FileName {
    /** Control characters, and the invisible ones that turn the direction of writing round. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private static final int LONGEST = 255;
    private static final int LONGEST_ENDING = 12;

    private static final Set<String> OF_SYSTEMS = Set.of("thumbs.db", "desktop.ini", "__macosx", ".ds_store");

    private static final Pattern OF_TABLE = Pattern.compile("(?i).*\\.(?:xls[xmb]?|xlt[xm]?|ett?|csv|tsv|ods|zip|eml)");

    private FileName() {}

    /** The name as it may be shown: in one line, reading in one direction, no longer than file systems allow. */
    public static String clean(String name) {
        String line = INVISIBLE.matcher(name).replaceAll("").strip();
        return line.length() <= LONGEST ? line : shortened(line);
    }

    /** What is cut out is marked; the ending stays, which says what the file is meant to be. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = name.length() - dot <= LONGEST_ENDING && dot > 0 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST / 2)) + "…" + ending;
    }

    /** The last step of what may be a whole path of the sender's machine. */
    public static String last(String name) {
        String clean = clean(name);
        return clean.substring(Math.max(clean.lastIndexOf('/'), clean.lastIndexOf('\\')) + 1);
    }

    /** A part's own name within whatever it lies in. */
    public static String inside(String name) {
        String last = name.substring(name.lastIndexOf('!') + 1);
        return last(last);
    }

    /** Whether a file of this name is never anybody's table: a lock, a hidden or a half-written file. */
    public static boolean isLeftOut(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.startsWith("~$")
                || name.startsWith(".")
                || name.endsWith(".tmp")
                || name.endsWith(".crdownload")
                || isOfSystem(name);
    }

    /** Whether it is one of the names under which systems keep things of their own in every folder. */
    static boolean isOfSystem(String fileName) {
        return OF_SYSTEMS.contains(fileName.toLowerCase(Locale.ROOT));
    }

    /** Whether the file calls itself a table, or holds one: whoever sends 黄水镇.xlsx means a table, whatever the bytes became. */
    public static boolean isOfTable(String fileName) {
        return OF_TABLE.matcher(fileName).matches();
    }
}
